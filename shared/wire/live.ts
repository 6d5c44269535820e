import { z } from 'zod'
import type { CommandType } from '../domain/commands.ts'
import type { Access, DocumentName } from '../domain/documents.ts'
import type { NumberedEvent } from '../domain/events.ts'
import type { NoteId, ParticipantId, PartyId, TextId } from '../domain/ids.ts'
import type { ExitCriteria } from '../domain/missing.ts'
import type { Refusal } from '../domain/refusals.ts'
import { id } from './values.ts'

/** Where the control channel lives: socket.io's path, with `?conference=<id>` and websocket only. */
export const LIVE_PATH = '/live'

/** Milliseconds after which the server says something on a control socket on which nothing else was said. */
export const SILENCE_BROKEN = 2500

/**
 * What a client may send; each is answered by its acknowledgement. Anything else, and any unknown field,
 * is refused.
 * - `join {after, view}` → Joined: events after number `after` of the view the client holds
 * - `command <IdentifiedCommand>` → CommandAnswer
 * - `focus {document, card, typing}` → Accepted: what has the focus, for presence; never text
 */
export const CLIENT_MESSAGES = ['join', 'command', 'focus'] as const
export type ClientMessage = (typeof CLIENT_MESSAGES)[number]

export const joinSchema = z.strictObject({
  after: z.number().int().min(0),
  /** The view of the events the client already holds; null on a fresh page. */
  view: z.string().max(64).nullable(),
})
export type Join = z.infer<typeof joinSchema>

export const focusSchema = z.strictObject({
  document: z.string().max(80).nullable(),
  card: id('note').nullable(),
  typing: z.boolean(),
})
export type Focus = z.infer<typeof focusSchema>

export type Refused = { ok: false; refusal: Refusal; sentence: string }
/** `n` is the number of the last event the command made. */
export type CommandAnswer = { ok: true; n: number } | Refused
export type Accepted = { ok: true } | Refused
export type Joined = { ok: true; you: ParticipantId } | Refused

/** What the server sends, by event name. */
export interface ServerMessages {
  /**
   * A run of events for this reader. With `restart` the reader forgets everything and folds from 0: what
   * they may see has changed. `texts` holds the words of every TextId in these events; null is erased.
   */
  events: {
    view: string
    restart: boolean
    events: NumberedEvent[]
    texts: Record<TextId, string | null>
  }
  /** What this person may do now; sent after each change. */
  abilities: Abilities
  presence: { people: PersonPresence[] }
  /** The server goes down: it can be reached again after so many seconds, and not by all in the same moment. */
  away: { seconds: number }
  /** This person left the roster or the session ended; the socket closes after it. */
  ended: { refusal: Refusal; sentence: string }
}
export type ServerMessage = keyof ServerMessages

/** What one person may do now, decided by the server. */
export interface Abilities {
  n: number
  /** Null: allowed. A refusal says why not. */
  commands: Record<CommandType, Refusal | null>
  documents: { name: DocumentName; access: Exclude<Access, 'none'> }[]
  /** What stands before the next phase; for the facilitator, else null. */
  exit: ExitCriteria | null
  /** How many cards each party has, while writing; for the facilitator, else null. Never what is on them. */
  cardCounts: Record<PartyId, number> | null
  /** The server's clock, ISO, to show timers by. */
  now: string
}

/** Who is here, as the server knows it from the sockets. */
export interface PersonPresence {
  participantId: ParticipantId
  online: boolean
  /** Shown to the same party only, while perspectives are closed to others. */
  card: NoteId | null
  document: DocumentName | null
  typing: boolean
}
