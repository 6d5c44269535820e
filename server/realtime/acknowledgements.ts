import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { refusedFrame, savedFrame } from './document-frames.ts'

/** Milliseconds for which answers may wait for the ones after them: at least this, and twice that at most. */
const COALESCED = 125

/** Tells all who wait by one timer: with hundreds of writers, one for each would come and go with every character. */
export class Telling {
  readonly #waiting = new Set<Acknowledgements>()
  #timer: NodeJS.Timeout | null = null

  add(one: Acknowledgements): void {
    this.#waiting.add(one)
    this.#timer ??= setInterval(() => this.#tick(), COALESCED).unref()
  }

  delete(one: Acknowledgements): void {
    this.#waiting.delete(one)
  }

  #tick(): void {
    const now = performance.now()
    for (const one of [...this.#waiting]) one.tellOld(now)
    if (this.#waiting.size > 0 || this.#timer === null) return
    clearInterval(this.#timer)
    this.#timer = null
  }
}

/**
 * Tells one client what became of its content frames, in their order: a frame counts as saved when it and
 * every one before it has its answer. Told at once when nothing of the client waits for its answer any more and
 * nothing else is about to go its way; otherwise answers go out together, or along with what goes.
 */
export class Acknowledgements {
  readonly #send: (frame: Buffer) => void
  readonly #isBusy: () => boolean
  readonly #telling: Telling
  readonly #answered = new Set<number>()
  #received = 0
  #saved = 0
  #told = 0
  /** Since when something has not been told, in milliseconds; null where all is. */
  #waitsSince: number | null = null

  /** `isBusy`: something that answers can go along with is likely to be sent soon. */
  constructor(send: (frame: Buffer) => void, isBusy: () => boolean, telling: Telling) {
    this.#send = send
    this.#isBusy = isBusy
    this.#telling = telling
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

  /** `mayWait`: the frame brought nothing, so nobody waits for its answer. */
  saved(number: number, mayWait = false): void {
    // Nearly always in their order.
    if (number === this.#saved + 1) this.#saved = number
    else this.#answered.add(number)
    while (this.#answered.size > 0 && this.#answered.delete(this.#saved + 1)) this.#saved += 1
    if (this.#saved === this.#received && !mayWait && !this.#isBusy()) queueMicrotask(() => this.tell())
    else {
      this.#waitsSince ??= performance.now()
      this.#telling.add(this)
    }
  }

  /** Tells what has waited long enough by now. */
  tellOld(now: number): void {
    if (this.#waitsSince !== null && now - this.#waitsSince >= COALESCED) this.tell()
  }

  /** Tells now what has not been told. */
  tell(): void {
    const frame = this.take()
    if (frame !== null) this.#send(frame)
  }

  /** What has not been told, for who sends it; null where all is told. */
  take(): Buffer | null {
    if (this.#waitsSince !== null) this.#telling.delete(this)
    this.#waitsSince = null
    if (this.#told === this.#saved) return null
    this.#told = this.#saved
    return savedFrame(this.#saved)
  }
}
