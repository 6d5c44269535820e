import type { WebSocket } from 'ws'
import { TRAFFIC } from './traffic-limits.ts'

/** Milliseconds between two looks at whether a slow reader has read what waited for it. */
const LOOK = 100

/** What an outflow is opened with. */
interface OutflowParts {
  socket: WebSocket
  /** The document's state vector as it is now. */
  version(): Uint8Array
  /** A frame with all that came after a version. */
  since(version: Uint8Array): Uint8Array
  /** Called where the reader stays too far behind. */
  giveUp(): void
  /** Milliseconds for which a reader may stay behind. */
  patience: number
}

/**
 * What goes out on one document socket. A reader that does not keep up gets no more changes once too much waits
 * for it; what it missed comes as one when it has read that. One that stays behind is given up: its next
 * connection begins afresh.
 */
export class DocumentOutflow {
  readonly #parts: OutflowParts
  #behind: { version: Uint8Array; at: number; looking: NodeJS.Timeout } | null = null

  constructor(parts: OutflowParts) {
    this.#parts = parts
  }

  /** True while so much waits that nothing large may be added. */
  get isFull(): boolean {
    return this.#parts.socket.bufferedAmount > TRAFFIC.relayedBytes
  }

  /** True while changes are held back: what is sent now comes before changes that the document holds already. */
  get isBehind(): boolean {
    return this.#behind !== null
  }

  /** Sends what is no change: answers, acknowledgements, a heartbeat. */
  send(frame: Uint8Array): void {
    const { socket, giveUp } = this.#parts
    socket.send(frame)
    if (socket.bufferedAmount > TRAFFIC.unsentBytes) giveUp()
  }

  /** Sends a change that the document holds now, unless the reader is behind. */
  relay(frame: Uint8Array): void {
    if (this.#behind !== null) return
    this.send(frame)
    if (!this.isFull) return
    const looking = setInterval(() => this.#look(), LOOK).unref()
    this.#behind = { version: this.#parts.version(), at: performance.now(), looking }
  }

  stop(): void {
    if (this.#behind !== null) clearInterval(this.#behind.looking)
    this.#behind = null
  }

  #look(): void {
    if (this.#behind === null) return
    const { version, at } = this.#behind
    if (this.#parts.socket.bufferedAmount <= TRAFFIC.drainedBytes) {
      this.stop()
      this.relay(this.#parts.since(version))
    } else if (performance.now() - at > this.#parts.patience) {
      this.#parts.giveUp()
    }
  }
}
