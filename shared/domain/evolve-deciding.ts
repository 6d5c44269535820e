import type { ConferenceState } from './conference-state.ts'
import type { KeyDecision } from './decisions.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import { change } from './evolve-people.ts'
import type { DecisionId } from './ids.ts'

const DECIDING_EVENTS = [
  'catalogueAdopted',
  'decisionRecorded',
  'decisionWithdrawn',
  'adviceGiven',
  'outcomeWritten',
  'decisionTaken',
  'decisionReconsidered',
  'keyWorkerChanged',
] as const

type DecidingEvent = EventOf<(typeof DECIDING_EVENTS)[number]>

/** True for the events of key decisions. */
export function isDecidingEvent(event: ConferenceEvent): event is DecidingEvent {
  return (DECIDING_EVENTS as readonly string[]).includes(event.type)
}

/** What such an event changes. */
export function evolveDeciding(state: ConferenceState, event: DecidingEvent): Partial<ConferenceState> {
  switch (event.type) {
    case 'catalogueAdopted':
      return { decisionTypes: event.types }
    case 'decisionRecorded':
      return { decisions: { ...state.decisions, [event.decision.id]: event.decision } }
    case 'decisionWithdrawn': {
      const { [event.decisionId]: _gone, ...decisions } = state.decisions
      return { decisions }
    }
    case 'adviceGiven': {
      const { consultationId, advice, on, by } = event
      return changeDecision(state, event.decisionId, ({ consultations }) => ({
        consultations: consultations.map((one) => (one.id === consultationId ? { ...one, advice, on, by } : one)),
      }))
    }
    case 'outcomeWritten': {
      const { outcome, reasons, reconsiderOn } = event
      return changeDecision(state, event.decisionId, () => ({ outcome, reasons, reconsiderOn, status: 'intended' }))
    }
    case 'decisionTaken': {
      const { on, notFollowed, deviation } = event
      return changeDecision(state, event.decisionId, ({ former }) => ({
        ...{ decidedOn: on, notFollowed, deviation },
        status: former.length > 0 ? 'reconsidered' : 'taken',
      }))
    }
    case 'decisionReconsidered': {
      const { on, outcome, reasons, reconsiderOn } = event
      return changeDecision(state, event.decisionId, (before) => ({
        ...{ outcome, reasons, reconsiderOn, decidedOn: null, status: 'intended' },
        // Advice, and why it was not followed, was given on the decision as it was: everyone is asked anew.
        ...{ notFollowed: [], deviation: null },
        consultations: before.consultations.map((one) => ({ ...one, on: null, advice: null, by: null })),
        former: [...before.former, ...formerOf(before, on)],
      }))
    }
    case 'keyWorkerChanged': {
      const { type: _type, ...changed } = event
      const after = { ...state, ...change(state, event.from, { role: 'professional' }) }
      return {
        ...change(after, event.to, { role: 'keyWorker' }),
        keyWorkerChanges: [...state.keyWorkerChanges, changed],
      }
    }
    default:
      return event satisfies never
  }
}

function formerOf(before: KeyDecision, until: string): KeyDecision['former'] {
  const { outcome, reasons, decidedOn, consultations, notFollowed, deviation } = before
  if (outcome === null || reasons === null || decidedOn === null) return []
  return [{ outcome, reasons, decidedOn, until, consultations, notFollowed, deviation }]
}

function changeDecision(
  state: ConferenceState,
  id: DecisionId,
  fields: (decision: KeyDecision) => Partial<KeyDecision>,
): Partial<ConferenceState> {
  const decision = state.decisions[id]
  if (decision === undefined) return {}
  return { decisions: { ...state.decisions, [id]: { ...decision, ...fields(decision) } } }
}
