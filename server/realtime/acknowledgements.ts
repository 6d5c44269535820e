import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { refusedFrame, savedFrame } from './document-frames.ts'

/** Milliseconds for which answers may wait for the ones after them. */
const COALESCED = 250

/**
 * Tells one client what became of its content frames, in their order: a frame counts as saved when it and
 * every one before it has its answer. Told at once when nothing of the client waits for its answer any more;
 * while more is under way, answers go out together.
 */
export class Acknowledgements {
  readonly #send: (frame: Uint8Array) => void
  readonly #answered = new Set<number>()
  #received = 0
  #saved = 0
  #told = 0
  #coming: NodeJS.Timeout | null = null

  constructor(send: (frame: Uint8Array) => void) {
    this.#send = send
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
    if (this.#saved === this.#received) queueMicrotask(() => this.tell())
    else this.#coming ??= setTimeout(() => this.tell(), COALESCED).unref()
  }

  /** Tells now what has not been told. */
  tell(): void {
    if (this.#coming !== null) clearTimeout(this.#coming)
    this.#coming = null
    if (this.#told === this.#saved) return
    this.#told = this.#saved
    this.#send(savedFrame(this.#saved))
  }
}
