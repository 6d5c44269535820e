import { type KeyDecision, OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { CaseConsultation, CaseDecision } from './case-plan.ts'
import { consultationKind } from './consultation-kind.ts'
import { giveFor } from './give.ts'
import { adviserOf, facilitatorOf, isTakenOn, seatMeantBy } from './plan-people.ts'
import { forward } from './steps.ts'
import type { PlayTable } from './table.ts'

/** Puts the key decisions of the case; what is of the day is advised, written and taken, each by whose it is. */
export async function decide(table: PlayTable): Promise<void> {
  const { played } = table
  const { conferenceOn } = played
  await forward(table, 'deciding')
  for (const decision of played.keyDecisions) {
    await putDecision(table, decision)
    const { outcome, reasons, reconsiderOn } = decision
    await giveAdviceOf(table, decision, ({ on }) => on <= conferenceOn)
    const { id } = decisionOn(table, decision)
    const written = { decisionId: id, outcome, reasons, reconsiderOn }
    await giveFor(table, decision.deciderId, { type: 'writeOutcome', ...written })
    if (isTakenOn(decision, conferenceOn)) await take(table, decision)
  }
}

/** Who is consulted writes the advice, or the decider writes it down of who has no seat: those that are chosen. */
export async function giveAdviceOf(
  table: PlayTable,
  decision: CaseDecision,
  chosen: (one: CaseConsultation) => boolean,
): Promise<void> {
  for (const one of decision.consultations.filter(chosen)) {
    const { id, consultations } = decisionOn(table, decision)
    const consultationId = consultations.find(({ who }) => who === one.who)?.id ?? ''
    const command = { type: 'giveAdvice' as const, decisionId: id, consultationId, advice: one.advice, on: one.on }
    await giveFor(table, adviserOf(table.played, decision, one), command)
  }
}

/** The decider takes the decision on its day, and says why an advice is not followed. */
export async function take(table: PlayTable, decision: CaseDecision): Promise<void> {
  const { id, consultations } = decisionOn(table, decision)
  const other = decision.consultations.filter(({ followed }) => followed === false).map(({ who }) => who)
  await giveFor(table, decision.deciderId, {
    type: 'takeDecision',
    ...{ decisionId: id, on: decision.decidedOn, deviation: decision.deviation ?? null },
    notFollowed: consultations.filter(({ who }) => other.includes(who)).map((one) => one.id),
  })
}

async function putDecision(table: PlayTable, decision: CaseDecision): Promise<void> {
  const { played } = table
  const idOf = (caseId: string) => table.clientOf(caseId).person.participantId
  await giveFor(table, facilitatorOf(played), {
    type: 'recordDecision',
    decision: {
      ...{ id: newId('decision'), typeId: OTHER_DECISION.id, legalFrame: 'voluntary' },
      ...{ question: decision.question, deciderId: idOf(decision.deciderId), authority: decision.authority },
      consultations: decision.consultations.map(({ who, required }) => {
        const seat = seatMeantBy(played, who)
        return {
          ...{ id: newId('consultation'), kind: consultationKind(played, who), who, required },
          participantId: seat && idOf(seat.id),
        }
      }),
    },
  })
}

/** The decision of the case as it stands in the conference, by its question. */
function decisionOn({ facilitator: { state, texts } }: PlayTable, { question }: CaseDecision): KeyDecision {
  const found = Object.values(state.decisions).find((one) => texts[one.question] === question.trim())
  if (found === undefined) throw new Error(`De kernbeslissing "${question}" ligt niet op tafel.`)
  return found
}
