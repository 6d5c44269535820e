import type { ConferenceState } from './conference-state.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import type { PositionsOfVersion } from './judgement.ts'

const JUDGING_EVENTS = [
  'differenceRecorded',
  'differenceWithdrawn',
  'differenceConcluded',
  'itemReleased',
  'judgementPut',
  'positionTaken',
  'positionsRevealed',
  'positionReasonsRevealed',
] as const

type JudgingEvent = EventOf<(typeof JUDGING_EVENTS)[number]>

/** True for the events of differences, the joint judgement and positions. */
export function isJudgingEvent(event: ConferenceEvent): event is JudgingEvent {
  return (JUDGING_EVENTS as readonly string[]).includes(event.type)
}

/** What such an event changes. */
export function evolveJudging(state: ConferenceState, event: JudgingEvent): Partial<ConferenceState> {
  switch (event.type) {
    case 'differenceRecorded':
      return { differences: { ...state.differences, [event.difference.id]: event.difference } }
    case 'differenceWithdrawn': {
      const { [event.differenceId]: _gone, ...differences } = state.differences
      return { differences }
    }
    case 'differenceConcluded': {
      const difference = state.differences[event.differenceId]
      if (difference === undefined) return {}
      const { result, resultKind } = event
      return { differences: { ...state.differences, [difference.id]: { ...difference, result, resultKind } } }
    }
    case 'itemReleased': {
      const to = (state.released[event.item] ?? []).filter((person) => person !== event.to)
      return { released: { ...state.released, [event.item]: [...to, event.to] } }
    }
    case 'judgementPut': {
      const others = state.judgements.filter(({ version }) => version !== event.judgement.version)
      return { judgements: [...others, event.judgement].sort((a, b) => a.version - b.version) }
    }
    case 'positionTaken': {
      const { position, dissent } = event
      const { version, partyId } = position
      const taken = positionsOf(state, version).taken.filter((id) => id !== partyId)
      return {
        takenPositions: {
          ...state.takenPositions,
          [version]: { ...state.takenPositions[version], [partyId]: { position, dissent } },
        },
        positions: withPositions(state, version, { taken: [...taken, partyId] }),
      }
    }
    case 'positionsRevealed':
      return { positions: withPositions(state, event.version, { shown: event.positions, reason: event.reason }) }
    case 'positionReasonsRevealed': {
      const { positions, dissents } = event
      return { positions: withPositions(state, event.version, { reasons: { positions, dissents } }) }
    }
    default:
      return event satisfies never
  }
}

function positionsOf(state: ConferenceState, version: number): PositionsOfVersion {
  return state.positions[version] ?? { taken: [], shown: null, reason: null, reasons: null }
}

function withPositions(state: ConferenceState, version: number, change: Partial<PositionsOfVersion>) {
  return { ...state.positions, [version]: { ...positionsOf(state, version), ...change } }
}
