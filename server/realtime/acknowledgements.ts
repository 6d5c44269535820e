import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { refusedFrame, savedFrame } from './document-frames.ts'

/**
 * Tells one client what became of its content frames, in their order: a frame counts as saved when it and
 * every one before it has its answer. Answers that come together go out as one.
 */
export class Acknowledgements {
  readonly #send: (frame: Uint8Array) => void
  readonly #answered = new Set<number>()
  #received = 0
  #saved = 0
  #told = 0

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
    queueMicrotask(() => this.#tell())
  }

  #tell(): void {
    if (this.#told === this.#saved) return
    this.#told = this.#saved
    this.#send(savedFrame(this.#saved))
  }
}
