import type { Duplex } from 'node:stream'
import { WebSocket } from 'ws'
import { TRAFFIC } from './traffic-limits.ts'

/** Milliseconds between two looks at whether a slow reader has read what waited for it. */
const LOOK = 100
/** Milliseconds after a change within which another one is likely. */
const NEAR = 250

/** What an outflow is opened with. */
interface OutflowParts {
  socket: WebSocket
  /** The connection under the socket. */
  connection: Duplex
  /** What waits to go along with a change; null without any. */
  companion(): Buffer | null
  /** The document's state vector as it is now. */
  version(): Uint8Array
  /** A frame with all that came after a version. */
  since(version: Uint8Array): Buffer
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
  #isStopped = false
  #relayedAt = Number.NEGATIVE_INFINITY
  #behind: { version: Uint8Array; at: number; looking: NodeJS.Timeout } | null = null

  constructor(parts: OutflowParts) {
    this.#parts = parts
  }

  /** True while so much waits that nothing large may be added. */
  get isFull(): boolean {
    return this.#parts.connection.writableLength > TRAFFIC.relayedBytes
  }

  /** True while changes are held back: what is sent now comes before changes that the document holds already. */
  get isBehind(): boolean {
    return this.#behind !== null
  }

  /** True where changes of others come so fast that the next one is near. */
  get isBusy(): boolean {
    return !this.isBehind && performance.now() - this.#relayedAt < NEAR
  }

  /** Sends what is no change: answers, acknowledgements, a heartbeat. What is sent together goes in one write. */
  send(...frames: Buffer[]): void {
    const { connection } = this.#parts
    if (frames.length > 1) connection.cork()
    for (const frame of frames) this.#write(frame)
    if (frames.length > 1) connection.uncork()
  }

  /** Sends a change that the document holds now, unless the reader is behind. */
  relay(frame: Buffer): void {
    if (this.#behind !== null) return
    this.#relayedAt = performance.now()
    const companion = this.#parts.companion()
    this.#write(companion === null ? frame : Buffer.concat([companion, frame]))
    // Writing may have been the last that this reader was given.
    if (!this.isFull || this.#isStopped) return
    const looking = setInterval(() => this.#look(), LOOK).unref()
    this.#behind = { version: this.#parts.version(), at: performance.now(), looking }
  }

  stop(): void {
    this.#isStopped = true
    this.#catchUp()
  }

  #catchUp(): void {
    if (this.#behind !== null) clearInterval(this.#behind.looking)
    this.#behind = null
  }

  /**
   * Written to the connection itself, since ws would frame each message anew for each reader. Without compression
   * ws keeps nothing back, so the order stays.
   */
  #write(frame: Buffer): void {
    const { socket, connection, giveUp } = this.#parts
    if (socket.readyState !== WebSocket.OPEN) return
    connection.write(frame)
    if (connection.writableLength > TRAFFIC.unsentBytes) giveUp()
  }

  #look(): void {
    if (this.#behind === null) return
    const { version, at } = this.#behind
    if (this.#parts.connection.writableLength <= TRAFFIC.drainedBytes) {
      this.#catchUp()
      this.relay(this.#parts.since(version))
    } else if (performance.now() - at > this.#parts.patience) {
      this.#parts.giveUp()
    }
  }
}
