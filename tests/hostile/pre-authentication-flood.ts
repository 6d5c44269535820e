import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { LIVE_PATH } from '@rondom/shared/wire/live.ts'
import { bounded, documentClient, documentPath, request } from '../kit/index.ts'
import { type Ground, textHash } from './ground.ts'

const IDLE = 200
const BAD = 400

/** A TCP connection that says this, and keeps all it is answered. */
export interface Caller {
  socket: Socket
  answer(): string
  closed: Promise<unknown>
}

/** Connects to the server as whoever speaks no protocol at all might. */
export async function callServer(port: number, words: string): Promise<Caller> {
  const socket = connect(port, '127.0.0.1')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const parts: Buffer[] = []
  socket.on('data', (part) => parts.push(part))
  socket.on('error', () => undefined)
  await bounded(Promise.race([once(socket, 'connect'), closed]), 'the server to take a call')
  if (words !== '') socket.write(words)
  return { socket, answer: () => Buffer.concat(parts).toString('latin1'), closed }
}

/** The words that ask for an upgrade, whole, with these headers beside the ones it needs. */
export function upgradeWords(port: number, path: string, headers: Record<string, string>): string {
  const all = {
    Host: `localhost:${port}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/**
 * Hundreds of connections that say nothing or half of something, and hundreds of bad approaches, of one address.
 * Meanwhile a rightful person from there comes in and types. In the end nobody of them is connected any more.
 */
export async function floodTheDoor({ server, attacker, name, victim }: Ground): Promise<void> {
  const { port, url } = server
  const document = documentPath(attacker.conferenceId, name)
  const live = `${LIVE_PATH}/?EIO=4&transport=websocket&conference=${attacker.conferenceId}`
  const bad = [
    upgradeWords(port, document, { Origin: url }),
    upgradeWords(port, document, { Origin: url, Cookie: `rondom=${'x'.repeat(40)}` }),
    upgradeWords(port, document, { Origin: 'https://elders.example', Cookie: attacker.cookie }),
    upgradeWords(port, live, { Origin: url }),
    upgradeWords(port, '/nergens', { Origin: url }),
    upgradeWords(port, document, { Origin: url, 'Sec-WebSocket-Key': '' }),
    'GET \u0000 HTTP/9.9\r\n\r\n',
    `\u0016\u0003\u0001${'\u0000'.repeat(200)}`,
  ]
  const halves = ['', 'GET ', upgradeWords(port, document, { Origin: url }).slice(0, -2)]
  const idle = await Promise.all(
    Array.from({ length: IDLE }, (_, count) => callServer(port, halves[count % halves.length]!)),
  )
  const calls: Caller[] = []
  for (let count = 0; count < BAD; count += 20) {
    calls.push(
      ...(await Promise.all(Array.from({ length: 20 }, (_, at) => callServer(port, bad[(count + at) % bad.length]!)))),
    )
  }
  await bounded(Promise.all(calls.map(({ closed }) => closed)), 'everybody to be turned away')
  assert.ok(
    calls.some(({ answer }) => /^HTTP\/1\.1 429 .*\r\nRetry-After: \d+\r\n/.test(answer())),
    'nobody is told to stop asking',
  )

  const rightful = await documentClient(server, attacker, name)
  await rightful.edit((doc) => doc.getText('ratingReason').insert(0, '!'))
  await victim.waitFor(({ doc }) => textHash(doc) === textHash(rightful.doc), 'what a rightful person typed')
  await rightful.edit((doc) => doc.getText('ratingReason').delete(0, 1))
  rightful.close()
  assert.equal((await request(server, '/api/start')).status, 200)
  await bounded(Promise.all(idle.map(({ closed }) => closed)), 'idle connections to be ended', 40_000)
}
