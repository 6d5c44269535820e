import { type Consultation, isTaken, type KeyDecision, OTHER_DECISION } from '../domain/decisions.ts'
import type { ConferenceRecord } from '../wire/record.ts'
import type { ConsultationOfRecord, DecisionOfRecord } from '../wire/record-plan.ts'
import { namedAs, namedOrNobody, type Reading, sureWords, wordsOf } from './reading.ts'

/** What was decided by whom, after asking whom. */
export function decisionsOfRecord(reading: Reading): Pick<ConferenceRecord, 'decisions' | 'keyWorkerChanges'> {
  const { decisions, keyWorkerChanges } = reading.state
  return {
    decisions: Object.values(decisions).map((decision) => decisionOf(reading, decision)),
    keyWorkerChanges: keyWorkerChanges.map(({ decisionId, from, to, overlapUntil }) => ({
      ...{ decisionId, overlapUntil },
      from: namedAs(reading, from),
      to: namedAs(reading, to),
    })),
  }
}

/** One key decision, with every advice as it was given (rule R70). */
function decisionOf(reading: Reading, decision: KeyDecision): DecisionOfRecord {
  const { id, typeId, authority, legalFrame, status, decidedOn, reconsiderOn } = decision
  const type = [...reading.state.decisionTypes, OTHER_DECISION].find((one) => one.id === typeId)
  return {
    ...{ id, authority, legalFrame, status, decidedOn, reconsiderOn },
    type: { id: typeId, name: type?.name ?? null, subject: type?.subject ?? null },
    question: sureWords(reading, decision.question),
    decider: namedAs(reading, decision.deciderId),
    consultations: decision.consultations.map((one) => consultationOf(reading, decision, one)),
    outcome: wordsOf(reading, decision.outcome),
    reasons: wordsOf(reading, decision.reasons),
    deviation: wordsOf(reading, decision.deviation),
    former: decision.former.map((before) => ({
      outcome: sureWords(reading, before.outcome),
      reasons: sureWords(reading, before.reasons),
      ...{ decidedOn: before.decidedOn, until: before.until },
      advice: before.consultations.flatMap(({ who, on, advice }) => {
        return on === null || advice === null ? [] : [{ who, on, advice: sureWords(reading, advice) }]
      }),
      notFollowed: before.consultations.flatMap(({ id: one, who }) => (before.notFollowed.includes(one) ? [who] : [])),
      deviation: wordsOf(reading, before.deviation),
    })),
  }
}

function consultationOf(reading: Reading, decision: KeyDecision, consultation: Consultation): ConsultationOfRecord {
  const { id, kind, who, required, advice, on, by, participantId } = consultation
  return {
    ...{ id, kind, who, required, on },
    advice: wordsOf(reading, advice),
    by: namedOrNobody(reading, by),
    recorded: by !== null && by !== participantId,
    followed: isTaken(decision) && advice !== null ? !decision.notFollowed.includes(id) : null,
  }
}
