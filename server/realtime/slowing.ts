import { TokenBucket, TRAFFIC } from './traffic-limits.ts'

/** What slowing down needs of its socket. */
interface SlowingParts {
  /** Milliseconds on the server's clock. */
  now(): number
  pause(): void
  resume(): void
  /** What this and the other sockets of the same person may send in all. */
  together(): TokenBucket
}

/** Reads one socket more slowly while its client sends faster than it may, so that nothing is lost. */
export class Slowing {
  readonly #parts: SlowingParts
  readonly #frames: TokenBucket
  #isSlowed = false

  constructor(parts: SlowingParts) {
    this.#parts = parts
    this.#frames = new TokenBucket(TRAFFIC.documentFrames, parts.now())
  }

  /** So many frames came in. Those that came in together were read already: they are paid for afterwards. */
  took(frames: number): void {
    const now = this.#parts.now()
    const wait = Math.max(this.#frames.owe(now, frames), this.#parts.together().owe(now, frames))
    if (wait === 0 || this.#isSlowed) return
    this.#isSlowed = true
    this.#parts.pause()
    this.#goOnIn(wait)
  }

  #goOnIn(wait: number): void {
    setTimeout(() => {
      const now = this.#parts.now()
      const more = Math.max(this.#frames.debt(now), this.#parts.together().debt(now))
      if (more > 0) {
        this.#goOnIn(more)
        return
      }
      this.#isSlowed = false
      this.#parts.resume()
    }, wait).unref()
  }
}
