import assert from 'node:assert/strict'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as encoding from 'lib0/encoding'
import { type DocumentClient, documentClient, documentPath, type RawSocket, rawSocket } from '../kit/index.ts'
import { bytesOf, structsOf, syncFrame, textAfter } from './forged-updates.ts'
import { type Attack, type Ground, textHash } from './ground.ts'
import { floodTheDoor } from './pre-authentication-flood.ts'

/** Frames that a socket may send at once before it is read more slowly. */
const AT_ONCE = 90

function attackersSocket({ server, attacker, name }: Ground): Promise<RawSocket> {
  return rawSocket(server, documentPath(attacker.conferenceId, name), { cookie: attacker.cookie })
}

/** The kind of message of a frame. */
const kindOf = (frame: Buffer) => frame[0]

async function pendingFlood(ground: Ground): Promise<void> {
  const filler = 'x'.repeat(8000)
  for (let row = 0; row < 4; row += 1) {
    const sockets = await Promise.all(Array.from({ length: 10 }, () => attackersSocket(ground)))
    for (const [index, socket] of sockets.entries()) {
      for (let frame = 0; frame < AT_ONCE; frame += 1) {
        const client = 1_000_000 + row * 10_000 + index * 1000 + frame
        socket.send(syncFrame(2, structsOf(client, 5, 1, textAfter({ client: client + 1, clock: 3 }, filler))))
      }
      // Says that it has nothing more to bring: nothing has to wait for it any longer.
      socket.send(syncFrame(1, Uint8Array.of(0, 0)))
    }
    for (const socket of sockets) {
      const refused = () => socket.frames.filter((frame) => kindOf(frame) === DOCUMENT_MESSAGE.refused).length
      await socket.waitFor(() => refused() >= AT_ONCE || socket.closed, 'the answers to what waits for nothing')
      assert.equal(socket.closed, null)
      socket.close()
    }
  }
}

async function stateVectorFlood(ground: Ground): Promise<void> {
  const vector = bytesOf((encoder) => {
    encoding.writeVarUint(encoder, 600)
    for (let client = 1; client <= 600; client += 1) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, client * 1000)
    }
  })
  const lie = bytesOf((encoder) => encoding.writeVarUint(encoder, Number.MAX_SAFE_INTEGER))
  for (const vectors of [
    [new Uint8Array(5000)],
    [lie],
    Array.from({ length: 20 }, () => vector),
    Array.from({ length: 20 }, () => Uint8Array.of(0)),
  ]) {
    const socket = await attackersSocket(ground)
    for (const one of vectors) socket.send(syncFrame(0, one))
    const { code } = await socket.waitFor(() => socket.closed, 'the server to close it')
    assert.equal(code, CLOSE.abuse)
    const answers = socket.frames.filter((frame) => frame[0] === 0 && frame[1] === 1).length
    assert.ok(answers <= 6, `${answers} answers to as many questions`)
  }
}

async function awarenessFlood(ground: Ground): Promise<void> {
  const { bystander, victim } = ground
  const before = bystander.frames.length
  const state = JSON.stringify({ user: { name: 'De rechter' }, text: 'x'.repeat(2000) })
  const claim = bytesOf((encoder) => {
    for (const number of [1, victim.doc.clientID, 2 ** 31]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, state)
  })
  const frame = bytesOf((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, claim)
  })
  const sockets = await Promise.all(Array.from({ length: 20 }, () => attackersSocket(ground)))
  for (const socket of sockets) {
    for (let count = 0; count < AT_ONCE; count += 1) socket.send(frame)
    socket.send(syncFrame(0, Uint8Array.of(0)))
  }
  for (const socket of sockets) {
    await socket.waitFor(() => socket.frames.some((one) => one[0] === 0 && one[1] === 1), 'an answer after the flood')
    socket.close()
  }
  const told = bystander.frames.slice(before).filter((one) => one.includes('De rechter'))
  assert.equal(told.length, 0, 'what a client says about presence was passed on')
}

async function oversizedFrames(ground: Ground): Promise<void> {
  for (const [step, bytes, code] of [
    [2, LIMITS.documentFrameBytes + 1, CLOSE.abuse],
    [1, LIMITS.documentCatchUpBytes + 1, CLOSE.abuse],
    [2, 2 * 1024 * 1024, 1009],
  ] as const) {
    for (let count = 0; count < 5; count += 1) {
      const socket = await attackersSocket(ground)
      socket.send(syncFrame(step, new Uint8Array(bytes)))
      const closed = await socket.waitFor(() => socket.closed, 'the server to close it')
      // A connection that is cut off while it still sends may not hear the reason.
      assert.ok(closed.code === code || closed.code === 1006, `closed with ${closed.code}`)
    }
  }
}

/** Characters of which every second one is deleted: who comes back names all of these places. */
const SCATTERED = 44_000
const SCATTERED_AT_ONCE = 7000

async function scatteredDeletions({ server, attacker, table, name }: Ground): Promise<void> {
  const scattering = await documentClient(server, attacker, name)
  const text = () => scattering.doc.getText('ratingReason')
  await scattering.edit(() => text().insert(0, 'x'.repeat(SCATTERED)))
  for (let left = SCATTERED / 2; left > 0; left -= SCATTERED_AT_ONCE) {
    const count = Math.min(left, SCATTERED_AT_ONCE)
    await scattering.edit(() => {
      for (let place = 0; place < count; place += 1) text().delete(2 * (left - count) + place, 1)
    })
  }
  const returning = await documentClient(server, table.clientOf('pol').person, name)
  await returning.edit((doc) => doc.getText('ratingHigher').insert(0, '.'))
  await returning.edit((doc) => doc.getText('ratingHigher').delete(0, 1))
  assert.equal(returning.closed, null)
  returning.close()
  while (text().length > 0) await scattering.edit(() => text().delete(0, Math.min(text().length, SCATTERED_AT_ONCE)))
  scattering.close()
}

/** Bytes that the victim writes and takes away again while somebody does not read: more than all buffers between. */
const SLOW_BYTES = 60_000
const SLOW_TIMES = 300

async function slowConsumer(ground: Ground): Promise<void> {
  const { server, attacker, name, victim } = ground
  const slow: DocumentClient = await documentClient(server, attacker, name)
  slow.pause()
  for (let time = 0; time < SLOW_TIMES; time += 1) {
    await victim.edit((doc) => doc.getText('ratingReason').insert(0, 'x'.repeat(SLOW_BYTES)))
    await victim.edit((doc) => doc.getText('ratingReason').delete(0, SLOW_BYTES))
  }
  slow.resume()
  await slow.waitFor(() => slow.closed || textHash(slow.doc) === textHash(victim.doc), 'to catch up or be let go of')
  // Who has too much to read before it does not hear why.
  if (slow.closed) assert.ok([CLOSE.resync, 1006].includes(slow.closed.code), `closed with ${slow.closed.code}`)
  const received = slow.frames.reduce((sum, frame) => sum + frame.byteLength, 0)
  assert.ok(received < SLOW_TIMES * SLOW_BYTES, 'all of it waited for who did not read')
  slow.close()
}

/** Attacks by doing much of something. */
export const FLOODS: readonly Attack[] = [
  { name: 'a flood of changes that wait for what never comes', run: pendingFlood },
  { name: 'a flood of questions, and state vectors that are too large or lie', run: stateVectorFlood },
  { name: 'a flood of presence in the name of somebody else', run: awarenessFlood },
  { name: 'frames that are too large', run: oversizedFrames },
  { name: 'deletions in thousands of places', run: scatteredDeletions },
  { name: 'a reader who does not read', run: slowConsumer },
  { name: 'a flood at the door by who is not signed in', run: floodTheDoor },
]
