import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { binaryMessage } from './binary-message.ts'
import { DocumentOutflow } from './document-outflow.ts'
import { TRAFFIC } from './traffic-limits.ts'

let server: WebSocketServer
let reader: WebSocket
let socket: WebSocket
let received: Buffer[]
/** The document, as far as an outflow sees one: a count of its changes. */
let version: number
let givenUp: number
let outflow: DocumentOutflow

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  await once(server, 'listening')
  const connected = once(server, 'connection')
  reader = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const opened = once(reader, 'open')
  const [accepted, request] = (await connected) as [WebSocket, IncomingMessage]
  socket = accepted
  await opened
  received = []
  reader.on('message', (data: Buffer) => received.push(data))
  version = 0
  givenUp = 0
  outflow = new DocumentOutflow({
    socket,
    connection: request.socket,
    companion: () => null,
    version: () => Uint8Array.of(version),
    since: ([from]) => binaryMessage(Buffer.from(`all after ${from}, up to ${version}`)),
    giveUp: () => {
      givenUp += 1
      outflow.stop()
    },
    patience: 300,
  })
})

afterEach(() => {
  outflow.stop()
  reader.terminate()
  server.close()
})

function change(bytes: number): void {
  version += 1
  outflow.relay(binaryMessage(new Uint8Array(bytes).fill(version)))
}

test('who keeps up gets every change', async () => {
  for (let count = 0; count < 200; count += 1) {
    change(10_000)
    if (count % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  await vi.waitFor(() => expect(received).toHaveLength(200))
})

test('who falls behind gets no more changes, and one with all that was missed once the rest is read', async () => {
  reader.pause()
  while (!outflow.isFull) change(50_000)
  const last = version
  for (let count = 0; count < 100; count += 1) change(50_000)
  expect(socket.bufferedAmount).toBeLessThan(2 * TRAFFIC.relayedBytes)
  reader.resume()
  await vi.waitFor(() => expect(received.at(-1)?.toString()).toBe(`all after ${last}, up to ${version}`))
  expect(received).toHaveLength(last + 1)
  change(3)
  await vi.waitFor(() => expect(received.at(-1)?.byteLength).toBe(3))
  expect(givenUp).toBe(0)
})

test('who stays behind is given up', async () => {
  reader.pause()
  await vi.waitFor(
    () => {
      // The system takes some of it for the reader, more than once.
      while (!outflow.isFull) socket.send(new Uint8Array(256 * 1024))
      change(1)
      expect(givenUp).toBe(1)
    },
    { timeout: 10_000, interval: 20 },
  )
  expect(received.length).toBeLessThan(version)
})

test('so is for whom too much waits that is no change', () => {
  reader.pause()
  while (socket.bufferedAmount <= TRAFFIC.unsentBytes) socket.send(new Uint8Array(TRAFFIC.unsentBytes))
  outflow.send(binaryMessage(new Uint8Array(1)))
  expect(givenUp).toBe(1)
})
