import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceId, ParticipantId, TextId } from '@rondom/shared/domain/ids.ts'
import type { Abilities, PersonPresence } from '@rondom/shared/wire/live.ts'
import { create } from 'zustand'

/** What this person knows of the conference they are in, as the control channel told it. */
export interface ConferenceView {
  conferenceId: ConferenceId | null
  you: ParticipantId | null
  /** Folded from the events this reader may see; null until the first arrive. */
  state: ConferenceState | null
  /** The words of every TextId in `state`; null is erased. */
  texts: Record<TextId, string | null>
  abilities: Abilities | null
  presence: Record<ParticipantId, PersonPresence>
  /** In the waiting room: nothing of the conference is known until the facilitator admits. */
  waiting: boolean
  connection: 'connecting' | 'online' | 'offline' | 'ended'
  /** The sentence that says why the connection ended. */
  ended: string | null
  /** Server's clock minus this one, in milliseconds. */
  clockOffset: number
}

/** A conference of which nothing is known yet. */
export const NO_CONFERENCE: ConferenceView = {
  conferenceId: null,
  you: null,
  state: null,
  texts: {},
  abilities: null,
  presence: {},
  waiting: false,
  connection: 'connecting',
  ended: null,
  clockOffset: 0,
}

/** Written by the control channel only. */
export const useConference = create<ConferenceView>(() => NO_CONFERENCE)
