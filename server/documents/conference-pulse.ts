import type { ConferenceId } from '@rondom/shared/domain/ids.ts'

/** Milliseconds between two beats of one conference. */
const INTERVAL = 250

/** Tells that shared text of a conference changed, a few times a second at most. */
export class ConferencePulse {
  readonly #listeners = new Set<(conferenceId: ConferenceId) => void>()
  readonly #coming = new Map<ConferenceId, NodeJS.Timeout>()

  beat(conferenceId: ConferenceId): void {
    if (this.#coming.has(conferenceId)) return
    const timer = setTimeout(() => {
      this.#coming.delete(conferenceId)
      for (const listener of this.#listeners) listener(conferenceId)
    }, INTERVAL)
    this.#coming.set(conferenceId, timer.unref())
  }

  listen(listener: (conferenceId: ConferenceId) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  stop(): void {
    for (const timer of this.#coming.values()) clearTimeout(timer)
    this.#coming.clear()
  }
}
