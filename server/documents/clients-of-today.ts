import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Clock } from '../clock.ts'

/** Counts the Yjs clients that each participant brought to one document, until the day (UTC) is over. */
export class ClientsOfToday {
  readonly #clock: Clock
  #day: string
  #counts: Map<ParticipantId, number>

  /** `counts` are those of the day at which it starts. */
  constructor(counts: Map<ParticipantId, number>, clock: Clock) {
    this.#clock = clock
    this.#day = dayOf(clock())
    this.#counts = counts
  }

  of(participantId: ParticipantId): number {
    this.#turnPage()
    return this.#counts.get(participantId) ?? 0
  }

  add(participantId: ParticipantId, clients: number): void {
    if (clients > 0) this.#counts.set(participantId, this.of(participantId) + clients)
  }

  #turnPage(): void {
    const today = dayOf(this.#clock())
    if (today === this.#day) return
    this.#day = today
    this.#counts = new Map()
  }
}

/** The day (UTC) as a date. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
