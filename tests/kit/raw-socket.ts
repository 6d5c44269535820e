import { WebSocket } from 'ws'
import type { RondomServer } from './server.ts'
import { bounded, watch } from './watch.ts'

/** Headers of an upgrade. Without `origin` the server's own is sent; null sends none. */
export interface RawSocketOptions {
  cookie?: string
  origin?: string | null
}

/** A WebSocket without any protocol on top of it. */
export interface RawSocket {
  /** HTTP status of the upgrade: 101 when it was accepted. */
  readonly status: number
  readonly frames: readonly Buffer[]
  /** How it closed; null while it is open. */
  readonly closed: { code: number; reason: string } | null
  send(data: string | Uint8Array): void
  /** Hands over each frame: those received already, and each one to come before any condition is looked at. */
  onFrame(listener: (frame: Buffer) => void): void
  /** Resolves with the first truthy answer of `condition`, looked at after each frame and when it closes. */
  waitFor<T>(condition: (socket: RawSocket) => T | null | undefined | false, what: string, within?: number): Promise<T>
  /** Reads nothing until `resume`, as a client that hangs. */
  pause(): void
  resume(): void
  close(): void
}

/** Asks for an upgrade at `path` and resolves when it is accepted or refused; a refusal is not thrown. */
export async function rawSocket(
  server: RondomServer,
  path: string,
  options: RawSocketOptions = {},
): Promise<RawSocket> {
  const origin = options.origin === undefined ? server.url : options.origin
  const headers = { ...(options.cookie && { cookie: options.cookie }), ...(origin && { origin }) }
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, {
    headers: { ...headers, host: `localhost:${server.port}` },
  })
  const frames: Buffer[] = []
  const changes = watch(() => `${frames.length} frames, ${raw.closed ? `closed ${raw.closed.code}` : 'open'}.`)
  const listeners: ((frame: Buffer) => void)[] = []
  let closed: RawSocket['closed'] = null
  let status = 0
  socket.on('message', (data: Buffer) => {
    frames.push(data)
    for (const listener of listeners) listener(data)
    changes.changed()
  })
  socket.on('close', (code, reason) => {
    closed = { code, reason: reason.toString() }
    changes.changed()
  })
  const raw: RawSocket = {
    frames,
    get status() {
      return status
    },
    get closed() {
      return closed
    },
    send: (data) => socket.send(data),
    onFrame(listener) {
      for (const frame of frames) listener(frame)
      listeners.push(listener)
    },
    waitFor: (condition, what, within) => changes.until(() => condition(raw), what, within),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close: () => socket.close(),
  }
  const answered = new Promise<void>((resolve, reject) => {
    socket.on('error', (error) => (status === 0 ? reject(error) : resolve()))
    socket.once('open', () => {
      status = 101
      resolve()
    })
    socket.once('unexpected-response', (_request, response) => {
      status = response.statusCode ?? 0
      socket.terminate()
      resolve()
    })
  })
  await bounded(answered, `an answer to the upgrade at ${path}`)
  return raw
}
