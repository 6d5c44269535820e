import type { Duplex } from 'node:stream'
import type { Seat } from './seats.ts'
import { TRAFFIC } from './traffic-limits.ts'

/** Counts the connections that each person has in a conference. */
export class SocketsEach {
  readonly #limit: 'controlSocketsEach' | 'documentSocketsEach'
  readonly #counts = new Map<string, number>()

  constructor(limit: 'controlSocketsEach' | 'documentSocketsEach') {
    this.#limit = limit
  }

  /** Counts one more until it closes; false, and not counted, where this person has as many as one may have. */
  take({ host, participantId }: Seat, connection: Duplex): boolean {
    const whose = `${host.id}/${participantId}`
    const count = this.#counts.get(whose) ?? 0
    if (count >= TRAFFIC[this.#limit]) return false
    // Who has hung up already will not do so again.
    if (connection.destroyed) return true
    this.#counts.set(whose, count + 1)
    connection.once('close', () => this.#give(whose))
    return true
  }

  #give(whose: string): void {
    const left = (this.#counts.get(whose) ?? 1) - 1
    if (left > 0) this.#counts.set(whose, left)
    else this.#counts.delete(whose)
  }
}
