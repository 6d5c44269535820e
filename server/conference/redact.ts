import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent, EventType, NumberedEvent } from '@rondom/shared/domain/events.ts'
import type { Reader } from './reader.ts'
import { CLOSING_REDACTIONS } from './redact-closing.ts'
import { DECIDING_REDACTIONS } from './redact-deciding.ts'
import { JUDGING_REDACTIONS } from './redact-judging.ts'
import { MEETING_REDACTIONS } from './redact-meeting.ts'
import { PLANNING_REDACTIONS } from './redact-planning.ts'
import { PREPARATION_REDACTIONS } from './redact-preparation.ts'
import { SHARING_REDACTIONS } from './redact-sharing.ts'
import type { Redaction, Sight } from './sight.ts'

/** One redaction per kind of event; an event without one does not compile. */
const REDACTIONS: { [K in EventType]: Redaction<K> } = {
  ...PREPARATION_REDACTIONS,
  ...MEETING_REDACTIONS,
  ...SHARING_REDACTIONS,
  ...JUDGING_REDACTIONS,
  ...DECIDING_REDACTIONS,
  ...PLANNING_REDACTIONS,
  ...CLOSING_REDACTIONS,
}

/**
 * What this reader may see of an event (method 2.4): the event, less of it, or its number only (rule R10).
 * `before` is the state in which it happened; what has changed for the reader since is in `reader`.
 */
export function redact(numbered: NumberedEvent, before: ConferenceState, reader: Reader): NumberedEvent {
  const event = reader.inside && numbered.event !== null ? cut(numbered.event, { n: numbered.n, before, reader }) : null
  if (event === null) return { n: numbered.n, at: '', by: null, event: null }
  // What is cut out of the event does not stay beside it.
  return { ...numbered, by: event.type === 'dangerCheckCalled' ? event.by : numbered.by, event }
}

/** The table pairs each event's type with its own redaction; the compiler cannot follow that through an index. */
function cut(event: ConferenceEvent, sight: Sight): ConferenceEvent | null {
  const redaction = REDACTIONS[event.type] as unknown as Redaction<EventType>
  return redaction(event, sight)
}
