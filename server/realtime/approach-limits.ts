import { TokenBucket } from './traffic-limits.ts'

/** How much may be asked of the door by who is not in. */
export const APPROACHES = {
  /** Under way at the same moment in all; a house that reconnects at once stays far below. */
  underWay: 512,
  /** Failed ones of one address, or of one session: at once, and how fast that comes back. */
  failed: { perSecond: 2, atOnce: 120 },
  /** Seconds after which one may try again who was sent away for asking too much. */
  retrySeconds: 5,
} as const

/** Who is remembered for failing; with more the earliest are forgotten. */
const MOST_REMEMBERED = 10_000

/**
 * Counts approaches that failed, by who made them. One that succeeds costs nothing: any number of rightful people
 * may come from one address. Instants are milliseconds.
 */
export class FailedApproaches {
  /** In the order of their last failure. */
  readonly #buckets = new Map<string, TokenBucket>()

  /** How many are remembered. */
  get size(): number {
    return this.#buckets.size
  }

  isTooMany(who: string, now: number): boolean {
    return (this.#buckets.get(who)?.wait(now) ?? 0) > 0
  }

  add(who: string, now: number): void {
    const bucket = this.#buckets.get(who) ?? new TokenBucket(APPROACHES.failed, now)
    bucket.take(now)
    this.#buckets.delete(who)
    this.#buckets.set(who, bucket)
    this.#forget(now)
  }

  #forget(now: number): void {
    for (const [who, bucket] of this.#buckets) {
      if (this.#buckets.size <= MOST_REMEMBERED && !bucket.isFull(now)) return
      this.#buckets.delete(who)
    }
  }
}
