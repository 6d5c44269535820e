import { TokenBucket, TRAFFIC } from './traffic-limits.ts'

/** What one person sends over all their control sockets in a conference. Instants are milliseconds. */
export class ControlTraffic {
  readonly #commands: TokenBucket
  readonly #focus: TokenBucket
  #waiting = 0

  constructor(now: number) {
    this.#commands = new TokenBucket(TRAFFIC.commands, now)
    this.#focus = new TokenBucket(TRAFFIC.focus, now)
  }

  /** Counts a message until `left` is called; false, and not counted as waiting, where it is one too many. */
  came(kind: 'focus' | 'other', now: number): boolean {
    const bucket = kind === 'focus' ? this.#focus : this.#commands
    if (!bucket.take(now) || this.#waiting >= TRAFFIC.commandsWaiting) return false
    this.#waiting += 1
    return true
  }

  left(): void {
    this.#waiting -= 1
  }

  isIdle(now: number): boolean {
    return this.#waiting === 0 && this.#commands.isFull(now) && this.#focus.isFull(now)
  }
}
