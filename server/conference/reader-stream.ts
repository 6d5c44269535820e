import type { NumberedEvent } from '@rondom/shared/domain/events.ts'
import type { ParticipantId, TextId } from '@rondom/shared/domain/ids.ts'
import type { ServerMessages } from '@rondom/shared/wire/live.ts'
import type { ConferenceMemory } from './conference-memory.ts'
import { readerOf, viewOf } from './reader.ts'
import { redact } from './redact.ts'

type Seen = { event: NumberedEvent; texts: TextId[] }
/** What one person has been found to see, for as long as their view stays the same. */
type Stream = { view: string; seen: Seen[] }

/**
 * Gives each person their redaction of the log. A person's view names everything their sight depends on;
 * when it changes, what was sent before may no longer hold, so they start again from 0.
 */
export function createReaderStreams(memory: ConferenceMemory) {
  const streams = new Map<ParticipantId, Stream>()

  function streamOf(participantId: ParticipantId): Stream {
    const participant = memory.state.participants[participantId]
    // No longer on the roster, or not at the table: there is nothing to see, not even numbers (rule R15).
    if (participant === undefined || participant.admission !== 'admitted') return { view: 'outside', seen: [] }
    const reader = readerOf(memory.state, memory.restrictions, participant)
    const view = viewOf(reader)
    const known = streams.get(participantId)
    const stream = known?.view === view ? known : { view, seen: [] }
    for (let index = stream.seen.length; index < memory.events.length; index += 1) {
      const event = redact(memory.events[index]!, memory.before(index), reader)
      stream.seen.push({ event, texts: textIdsIn(event) })
    }
    streams.set(participantId, stream)
    return stream
  }

  return {
    /** The events after number `after` of the view they hold, with the words in them and no other words. */
    eventsFor(participantId: ParticipantId, after: number, view: string | null): ServerMessages['events'] {
      const stream = streamOf(participantId)
      const restart = view !== stream.view || after > stream.seen.length
      const run = stream.seen.slice(restart ? 0 : after)
      const texts = run.flatMap((seen) => seen.texts.map((id) => [id, memory.texts.get(id) ?? null] as const))
      return { view: stream.view, restart, events: run.map(({ event }) => event), texts: Object.fromEntries(texts) }
    },
  }
}

/** Every id of a text in an event. */
function textIdsIn(event: NumberedEvent): TextId[] {
  return event.event === null ? [] : (JSON.stringify(event.event).match(/tx_[a-z0-9]{16}/g) ?? [])
}
