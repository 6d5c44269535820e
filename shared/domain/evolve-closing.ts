import type { FamilySummary, Reflection } from './closing.ts'
import type { ConferenceState } from './conference-state.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import type { ReflectionId } from './ids.ts'

const CLOSING_EVENTS = [
  'reflectionWritten',
  'markGiven',
  'reflectionsShared',
  'summaryWritten',
  'summaryWithdrawn',
  'summaryApproved',
  'summaryMissing',
  'conferenceClosedEarly',
  'recordEstablished',
  'amendmentAdded',
] as const

type ClosingEvent = EventOf<(typeof CLOSING_EVENTS)[number]>

/** True for the events of closing and of the record. */
export function isClosingEvent(event: ConferenceEvent): event is ClosingEvent {
  return (CLOSING_EVENTS as readonly string[]).includes(event.type)
}

/** What such an event changes. */
export function evolveClosing(state: ConferenceState, event: ClosingEvent): Partial<ConferenceState> {
  switch (event.type) {
    case 'reflectionWritten':
      return { reflections: withReflections(state, [event.reflection]) }
    case 'markGiven':
      return { marks: { ...state.marks, [event.by]: event.mark } }
    case 'reflectionsShared':
      return { reflections: withReflections(state, event.reflections), markSpread: event.marks }
    case 'summaryWritten':
      return withSummary(state, event.summary)
    case 'summaryApproved': {
      const { id, forIds } = event.summary
      return { ...withSummary(state, event.summary), summariesShown: { ...state.summariesShown, [id]: forIds } }
    }
    case 'summaryWithdrawn': {
      const { [event.summaryId]: _gone, ...summaries } = state.summaries
      const { [event.summaryId]: _unread, ...summariesShown } = state.summariesShown
      return { summaries, summariesShown }
    }
    case 'summaryMissing':
      return { summariesMissing: { ...state.summariesMissing, [event.memberId]: event.reason } }
    case 'conferenceClosedEarly':
      return { closedEarly: { from: event.from, reason: event.reason } }
    case 'recordEstablished':
      // Who still wrote blind has nothing left to write for, and reads the record like everyone.
      return { established: { n: state.n, at: event.at, by: event.by, state }, blind: [] }
    case 'amendmentAdded':
      return { amendments: { ...state.amendments, [event.amendment.id]: event.amendment } }
    default:
      return event satisfies never
  }
}

/** A member who gets a summary needs no reason for having none. */
function withSummary(state: ConferenceState, summary: FamilySummary): Partial<ConferenceState> {
  const missing = Object.entries(state.summariesMissing).filter(([id]) => !summary.forIds.includes(id))
  return {
    summaries: { ...state.summaries, [summary.id]: summary },
    summariesMissing: Object.fromEntries(missing),
  }
}

function withReflections(state: ConferenceState, reflections: Reflection[]): Record<ReflectionId, Reflection> {
  return { ...state.reflections, ...Object.fromEntries(reflections.map((one) => [one.id, one])) }
}
