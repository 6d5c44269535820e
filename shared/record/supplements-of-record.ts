import type { NumberedEvent } from '../domain/events.ts'
import type { SupplementOfRecord } from '../wire/record-closing.ts'
import { namedAs, namedOrNobody, type Reading, sureWords, wordsOf } from './reading.ts'
import { onAction, onDecision, takenThen } from './supplement-subjects.ts'

/** What happened beside the record, in the order in which it happened (rule R87). */
export function supplementsOfRecord(reading: Reading): SupplementOfRecord[] {
  return reading.state.supplements.flatMap((numbered) => supplementOf(reading, numbered) ?? [])
}

function supplementOf(reading: Reading, { n, at, by, event }: NumberedEvent): SupplementOfRecord | null {
  const base = { n, at, by: namedOrNobody(reading, by) }
  switch (event?.type) {
    case 'adviceGiven': {
      const { decisionId, consultationId, on } = event
      const consultation = reading.state.decisions[decisionId]?.consultations.find(({ id }) => id === consultationId)
      return {
        ...{ kind: 'adviceGiven', ...base, ...onDecision(reading, decisionId), consultationId, on },
        who: consultation?.who ?? '',
        advice: sureWords(reading, event.advice),
      }
    }
    case 'outcomeWritten': {
      const { outcome, reasons, reconsiderOn } = event
      return {
        ...{ kind: 'outcomeWritten', ...base, ...onDecision(reading, event.decisionId), reconsiderOn },
        ...{ outcome: sureWords(reading, outcome), reasons: sureWords(reading, reasons) },
      }
    }
    case 'decisionTaken':
      return {
        kind: 'decisionTaken',
        ...base,
        ...onDecision(reading, event.decisionId),
        ...takenThen(reading, event, n),
      }
    case 'decisionReconsidered': {
      const { outcome, reasons, on, reconsiderOn } = event
      return {
        ...{ kind: 'decisionReconsidered', ...base, ...onDecision(reading, event.decisionId), on, reconsiderOn },
        ...{ outcome: sureWords(reading, outcome), reasons: sureWords(reading, reasons) },
      }
    }
    case 'keyWorkerChanged': {
      const { decisionId, from, to, overlapUntil } = event
      return {
        ...{ kind: 'keyWorkerChanged', ...base, decisionId, overlapUntil },
        ...{ from: namedAs(reading, from), to: namedAs(reading, to) },
      }
    }
    case 'actionAccepted':
      return {
        ...{ kind: 'actionAccepted', ...base, ...onAction(reading, event.actionId) },
        recorded: event.recorded,
      }
    case 'actionDeclined':
      return {
        ...{ kind: 'actionDeclined', ...base, ...onAction(reading, event.actionId) },
        ...{ recorded: event.recorded, reason: wordsOf(reading, event.reason) },
      }
    case 'amendmentAdded': {
      const { id, kind, memberId, text } = event.amendment
      return {
        ...{ kind: 'amendmentAdded', ...base, amendmentId: id, amendmentKind: kind },
        ...{ member: namedOrNobody(reading, memberId), text: sureWords(reading, text) },
      }
    }
    default:
      return null
  }
}
