import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import type { Accepted, CommandAnswer, Focus, Joined, Refused, ServerMessages } from '@rondom/shared/wire/live.ts'
import type { Server, Socket } from 'socket.io'
import type { Seat } from './seats.ts'
import { TRAFFIC } from './traffic-limits.ts'

type ToClient = { [K in keyof ServerMessages]: (message: ServerMessages[K]) => void }
/** What comes in is read by hand, whatever its name: nothing a client sends is trusted to fit a type. */
type FromClient = Record<string, never>

export type LiveServer = Server<FromClient, ToClient>
export type Answer = Accepted | CommandAnswer | Joined

/** One person's control socket, and how far its client is. */
export class LiveSocket {
  readonly seat: Seat
  readonly #socket: Socket<FromClient, ToClient>
  /** The events the client holds; null before it joined. */
  held: { view: string | null; after: number } | null = null
  /** What was told last, so that the same is not told again. */
  told: { abilities: string | null; presence: string | null } = { abilities: null, presence: null }
  /** What has this person's focus here, and when they said so, in milliseconds. */
  focus: (Focus & { at: number }) | null = null

  constructor(socket: Socket<FromClient, ToClient>, seat: Seat) {
    this.#socket = socket
    this.seat = seat
    this.#endWhenUnread()
  }

  get conferenceId(): ConferenceId {
    return this.seat.host.id
  }

  get participantId(): ParticipantId {
    return this.seat.participantId
  }

  send<K extends keyof ServerMessages>(name: K, message: ServerMessages[K]): void {
    this.#socket.emit(name, ...([message] as Parameters<ToClient[K]>))
  }

  /** What waits for a client that does not read may not fill the memory that everyone shares. */
  #endWhenUnread(): void {
    const { conn } = this.#socket
    let waiting = 0
    conn.on('packetCreate', ({ data }: { data?: unknown }) => {
      if (waiting > TRAFFIC.unsentBytes) conn.close(true)
      if (typeof data === 'string') waiting += data.length
    })
    // All that waited is handed over at once, and what comes next waits until that is sent.
    conn.on('flush', () => {
      waiting = 0
    })
  }

  /** The client joins, holding the events up to a number of a view. */
  join(held: { view: string | null; after: number }): void {
    this.held = held
    this.told = { abilities: null, presence: null }
  }

  /** Says why it ends, and closes. */
  end(refusal: Refusal): void {
    this.#socket.emit('ended', { refusal, sentence: refusalSentence(refusal) })
    this.#socket.disconnect(true)
  }
}

/** The answer that says no. */
export function refusedAnswer(refusal: Refusal): Refused {
  return { ok: false, refusal, sentence: refusalSentence(refusal) }
}
