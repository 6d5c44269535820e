import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'
import type { ParticipantId, TextId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceHost } from './conference-host.ts'

/** A conference as one reader may know it: what they see of the log, folded, with the words in it. */
export interface ReaderFold {
  state: ConferenceState
  texts: Readonly<Record<TextId, string | null>>
}

/** Folds what this person may see, as their own client does. Empty for who is not at the table. */
export function foldFor(host: Pick<ConferenceHost, 'id' | 'eventsFor'>, participantId: ParticipantId): ReaderFold {
  const { events, texts } = host.eventsFor(participantId, 0, null)
  return { state: events.reduce(evolve, emptyConference(host.id)), texts }
}
