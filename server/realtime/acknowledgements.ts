import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { refusedFrame, savedFrame } from './document-frames.ts'

/** Milliseconds for which answers may wait for the ones after them. */
const COALESCED = 250

/**
 * Tells one client what became of its content frames, in their order: a frame counts as saved when it and
 * every one before it has its answer. Told at once when nothing of the client waits for its answer any more and
 * nothing else is about to go its way; otherwise answers go out together, or along with what goes.
 */
export class Acknowledgements {
  readonly #send: (frame: Uint8Array) => void
  readonly #isBusy: () => boolean
  readonly #answered = new Set<number>()
  #received = 0
  #saved = 0
  #told = 0
  #coming: NodeJS.Timeout | null = null

  /** `isBusy`: something that answers can go along with is likely to be sent soon. */
  constructor(send: (frame: Uint8Array) => void, isBusy: () => boolean) {
    this.#send = send
    this.#isBusy = isBusy
  }

  /** The number of the content frame that comes in now, from 1. */
  next(): number {
    this.#received += 1
    return this.#received
  }

  refused(number: number, refusal: Refusal): void {
    this.#send(refusedFrame(number, refusal))
    this.saved(number)
  }

  saved(number: number): void {
    this.#answered.add(number)
    while (this.#answered.delete(this.#saved + 1)) this.#saved += 1
    if (this.#saved === this.#received && !this.#isBusy()) queueMicrotask(() => this.tell())
    else this.#coming ??= setTimeout(() => this.tell(), COALESCED).unref()
  }

  /** Tells now what has not been told. */
  tell(): void {
    const frame = this.take()
    if (frame !== null) this.#send(frame)
  }

  /** What has not been told, for who sends it; null where all is told. */
  take(): Uint8Array | null {
    if (this.#coming !== null) clearTimeout(this.#coming)
    this.#coming = null
    if (this.#told === this.#saved) return null
    this.#told = this.#saved
    return savedFrame(this.#saved)
  }
}
