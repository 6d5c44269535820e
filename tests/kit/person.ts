import type { AccountId, ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'

/** Somebody who is signed in: what a browser would hold. */
export interface Person {
  name: string
  /** The Cookie header of the session. */
  cookie: string
}

/** Somebody with an account of the house. */
export interface AccountPerson extends Person {
  accountId: AccountId
  email: string
  /** Name of the organisation. */
  organisation: string
}

/** Somebody with a seat in a conference, by account or by invitation. */
export interface SeatedPerson extends Person {
  conferenceId: ConferenceId
  participantId: ParticipantId
}
