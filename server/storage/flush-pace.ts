/** Milliseconds between the starts of two flushes that several writers share. */
const FLOOR = 16

/**
 * When the next flush begins: at once, or where the one before was shared by several writers, not within the
 * floor, so that more of them share one fsync. Who writes alone never waits for others.
 */
export class FlushPace {
  readonly #flush: () => void
  #coming: { cancel(): void } | null = null
  #last = Number.NEGATIVE_INFINITY
  #wasShared = false

  constructor(flush: () => void) {
    this.#flush = flush
  }

  /** A flush of this many units begins now. */
  began(units: number): void {
    this.#last = performance.now()
    this.#wasShared = units > 1
  }

  /** Has the next flush come; what is given before it begins goes with it. */
  next(): void {
    if (this.#coming !== null) return
    const begin = () => {
      this.#coming = null
      this.#flush()
    }
    const wait = this.#wasShared ? this.#last + FLOOR - performance.now() : 0
    if (wait > 0) {
      const timer = setTimeout(begin, wait)
      this.#coming = { cancel: () => clearTimeout(timer) }
    } else {
      const immediate = setImmediate(begin)
      this.#coming = { cancel: () => clearImmediate(immediate) }
    }
  }

  cancel(): void {
    this.#coming?.cancel()
    this.#coming = null
  }
}
