import { WebSocket } from 'ws'
import type { Framing } from './framing.ts'

/** Where one client of one document connects. */
export interface Address {
  url: string
  headers: Record<string, string>
  /** The document's name inside the frames, where they carry one. */
  document: string
  /** Address of this machine to connect from: one of them has ports for some 28,000 connections. */
  from?: string
}

/** What a client does with updates, and what it says that it has: nothing where that is not given. */
export interface Listening {
  onUpdate?: (update: Uint8Array) => void
  stateVector?: Uint8Array
}

const NOTHING = Uint8Array.of(0)

/** A socket that speaks the sync protocol and keeps no replica, so that the load costs little beside the server. */
export class LeanClient {
  readonly #address: Address
  readonly #framing: Framing
  readonly #socket: WebSocket
  /** Gets each update after the state, as a view that holds until it returns. */
  onUpdate: (update: Uint8Array) => void
  /** What the server gives first; rejects where the connection fails before. */
  readonly synced: Promise<Uint8Array>

  constructor(
    address: Address,
    framing: Framing,
    { onUpdate = () => undefined, stateVector = NOTHING }: Listening = {},
  ) {
    this.onUpdate = onUpdate
    this.#address = address
    this.#framing = framing
    const { headers, document, url, from } = address
    this.#socket = new WebSocket(url, { headers, perMessageDeflate: false, ...(from && { localAddress: from }) })
    this.synced = new Promise((resolve, reject) => {
      this.#socket.on('error', reject)
      this.#socket.on('close', (code) => reject(new Error(`${url} closed with ${code}`)))
      this.#socket.on('open', () => {
        for (const frame of framing.hello(document, stateVector)) this.#socket.send(frame)
      })
      this.#socket.on('message', (data: Buffer) => {
        const received = framing.read(data)
        if (received?.kind === 'asked') this.#socket.send(framing.nothing(document))
        else if (received?.kind === 'state') resolve(received.update)
        else if (received?.kind === 'update') this.onUpdate(received.update)
      })
    })
    // Who waits for `synced` hears of a failure; a close after that is no failure.
    this.synced.catch(() => undefined)
  }

  send(update: Uint8Array): void {
    this.#socket.send(this.#framing.update(this.#address.document, update))
  }

  /** Bytes that this side has not been able to send. */
  get unsent(): number {
    return this.#socket.bufferedAmount
  }

  /** Stops reading what comes in. */
  stopReading(): void {
    this.#socket.pause()
  }

  /** Ends the connection at once, without a goodbye. */
  async drop(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return
    const closed = new Promise((resolve) => this.#socket.once('close', resolve))
    this.#socket.terminate()
    await closed
  }
}
