import type { Seat } from './seats.ts'

/**
 * What is counted of each person in a conference, however often they connect: whoever comes back begins where they
 * were. What is as it was in the beginning is forgotten.
 */
export class PerPerson<T> {
  readonly #entries = new Map<string, T>()
  readonly #begin: () => T
  readonly #isAsInTheBeginning: (entry: T) => boolean

  constructor(begin: () => T, isAsInTheBeginning: (entry: T) => boolean) {
    this.#begin = begin
    this.#isAsInTheBeginning = isAsInTheBeginning
  }

  /** Not to be kept: it may be forgotten. `at` where it is counted for each thing apart: the name of a document. */
  of({ host, participantId }: Seat, at = ''): T {
    const key = `${host.id}/${participantId}/${at}`
    const entry = this.#entries.get(key) ?? this.#begin()
    this.#entries.set(key, entry)
    return entry
  }

  /** To be called now and then. */
  forget(): void {
    for (const [key, entry] of this.#entries) if (this.#isAsInTheBeginning(entry)) this.#entries.delete(key)
  }
}
