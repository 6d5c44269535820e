/** How much one socket, or one person, may ask of the server; what is longer or bigger stands in shared/domain/limits. */
export const TRAFFIC = {
  /** Commands and joins of one person, per second and at once. Preparing a case sends many in a row. */
  commands: { perSecond: 30, atOnce: 300 },
  /** Those that may wait for the ones before them, which the disk can hold up. */
  commandsWaiting: 300,
  /** Messages of one person about what has the focus. */
  focus: { perSecond: 20, atOnce: 40 },
  /** Control sockets of one person in a conference: one for each open page. */
  controlSocketsEach: 64,
  /** Document sockets of one person in a conference; those of a network that failed stay for a while. */
  documentSocketsEach: 256,
  /** Frames on a document socket; a socket that sends faster is read slower, so that nothing is lost. */
  documentFrames: { perSecond: 50, atOnce: 100 },
  /** The same for all document sockets of one person. */
  documentFramesEach: { perSecond: 500, atOnce: 1000 },
  /** Refused changes on one document socket within `strikeSeconds`, after which it is closed. */
  strikes: 3,
  strikeSeconds: 60,
  stateVectorBytes: 4096,
  /** Questions what the server has (sync step 1) on one document socket: six a minute. */
  questions: { perSecond: 0.1, atOnce: 6 },
  /** Questions for a fingerprint on one document socket. */
  comparisons: { perSecond: 0.2, atOnce: 6 },
  /** How often one document socket may say that its text differs, and one person at a document be noted for it. */
  divergences: { perSecond: 1 / 60, atOnce: 3 },
  /** What may wait unsent on a document socket before changes are held back, and when they go on. */
  relayedBytes: 1024 * 1024,
  drainedBytes: 64 * 1024,
  /** How long a reader may stay behind before its client has to start afresh. */
  behindMilliseconds: 10_000,
  /** What may wait unsent on a socket before its client has to start afresh. */
  unsentBytes: 4 * 1024 * 1024,
  /** A bigger WebSocket message is not even read; between the limit of its kind and this one it is refused by name. */
  readableBytes: 1024 * 1024,
} as const

export interface Rate {
  perSecond: number
  atOnce: number
}

/** Counts what may pass: a bucket of `atOnce` that fills with `perSecond`. Instants are milliseconds. */
export class TokenBucket {
  readonly #rate: Rate
  #tokens: number
  #at: number

  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#tokens = rate.atOnce
    this.#at = now
  }

  /** True when one more may pass. */
  take(now: number): boolean {
    this.#fill(now)
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /**
   * Counts `count` that pass anyway, and gives the milliseconds until what has passed is paid for; 0 when it is. What
   * came in together has been read before anybody can be slowed down.
   */
  owe(now: number, count = 1): number {
    this.#fill(now)
    this.#tokens -= count
    return this.debt(now)
  }

  /** Milliseconds until all that has passed is paid for; 0 when it is. */
  debt(now: number): number {
    this.#fill(now)
    return Math.max(0, Math.ceil((-this.#tokens / this.#rate.perSecond) * 1000))
  }

  /** Milliseconds until one more may pass; 0 when it may now. */
  wait(now: number): number {
    this.#fill(now)
    return this.#tokens >= 1 ? 0 : Math.ceil(((1 - this.#tokens) / this.#rate.perSecond) * 1000)
  }

  /** True when as much may pass at once as ever. */
  isFull(now: number): boolean {
    this.#fill(now)
    return this.#tokens === this.#rate.atOnce
  }

  #fill(now: number): void {
    const passed = Math.max(0, now - this.#at) / 1000
    this.#tokens = Math.min(this.#rate.atOnce, this.#tokens + passed * this.#rate.perSecond)
    this.#at = now
  }
}

/** Counts refused changes. */
export class Strikes {
  #instants: number[] = []

  /** Counts one; true when it is one too many. */
  add(now: number): boolean {
    this.#instants = [...this.#instants.filter((at) => now - at < TRAFFIC.strikeSeconds * 1000), now]
    return this.#instants.length >= TRAFFIC.strikes
  }

  /** Begins anew. */
  forget(): void {
    this.#instants = []
  }

  /** True where the last one is too long ago to count. */
  isForgotten(now: number): boolean {
    return this.#instants.every((at) => now - at >= TRAFFIC.strikeSeconds * 1000)
  }
}
