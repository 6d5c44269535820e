import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Random, randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { documentClient, documentPath, rawSocket, startServer } from '../kit/index.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'

const SOCKETS = 150
const FRAMES_EACH = 20

/** An honest update, damaged in one to four places: bytes changed, cut off, doubled or put in. */
function damaged(honest: Uint8Array, random: Random): Uint8Array {
  const pick = (below: number) => Math.floor(random() * below)
  let bytes = [...honest]
  for (let times = 1 + pick(4); times > 0; times--) {
    const at = pick(bytes.length + 1)
    const kinds = [
      () => bytes.with(Math.min(at, bytes.length - 1), pick(256)),
      () => bytes.slice(0, Math.max(1, at)),
      () => [...bytes.slice(0, at), ...bytes.slice(at, at + 8), ...bytes.slice(at)],
      () => [...bytes.slice(0, at), 255, 255, 255, 255, 15, ...bytes.slice(at)],
      () => bytes.toSpliced(at, 1 + pick(3)),
    ]
    bytes = kinds[pick(kinds.length)]!()
    if (bytes.length === 0) bytes = [pick(256)]
  }
  return Uint8Array.from(bytes)
}

function framed(update: Uint8Array, step: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

test('damaged frames reach no other document, split no replicas, and end at most their own connection', async () => {
  const seed = seedOfThisRun()
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const pim = await documentClient(server, table.clientOf('pol').person, perspectiveOf(table.clientOf('pol')))
  await addCardTo(pim, 'De woorden van Pim.')
  const sam = table.clientOf('sch')
  const ofSam = await documentClient(server, sam.person, perspectiveOf(sam))
  await addCardTo(ofSam, 'De woorden van Sam.')
  const untouched = Y.encodeStateAsUpdate(ofSam.doc)
  const ria = table.clientOf('pol2').person
  const path = documentPath(ria.conferenceId, perspectiveOf(table.clientOf('pol2')))
  const codes = new Set<number | undefined>()

  for (let number = 0; number < SOCKETS; number++) {
    const socket = await rawSocket(server, path, { cookie: ria.cookie })
    const own = new Y.Doc()
    Y.applyUpdate(own, Y.encodeStateAsUpdate(pim.doc))
    own.getText('ratingReason').insert(0, 'van Ria')
    const honest = Y.encodeStateAsUpdate(own)
    for (let frame = 0; frame < FRAMES_EACH; frame++) {
      const whole = random() < 0.3
      socket.send(whole ? damaged(framed(honest, 2), random) : framed(damaged(honest, random), random() < 0.5 ? 1 : 2))
    }
    // The server answers this question unless it has closed the connection.
    socket.send(framed(Uint8Array.of(0), 0))
    await socket.waitFor(() => socket.closed || socket.frames.length > 0, 'an answer')
    codes.add(socket.closed?.code)
    socket.close()
  }
  for (const code of codes) expect([undefined, CLOSE.abuse]).toContain(code)

  // A colleague may take words away, so these may be gone; but everyone reads the same, and goes on writing.
  await addCardTo(pim, 'En nog iets.')
  const fresh = await documentClient(server, table.clientOf('pol').person, perspectiveOf(table.clientOf('pol')))
  expect(cardTexts(fresh.doc)).toContain('En nog iets.')
  expect(contentOf(pim.doc)).toEqual(contentOf(fresh.doc))
  await server.restart()
  const again = await documentClient(server, table.clientOf('pol').person, perspectiveOf(table.clientOf('pol')))
  expect(contentOf(again.doc)).toEqual(contentOf(fresh.doc))
  const samAgain = await documentClient(server, sam.person, perspectiveOf(sam))
  expect(Y.encodeStateAsUpdate(samAgain.doc)).toEqual(untouched)
  expect(server.logs()).not.toMatch(/uncaught|unhandled|could not be/i)
  table.close()
}, 60_000)

/** What a replica holds, beside how it was made. */
function contentOf(doc: Y.Doc) {
  return {
    vector: Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
    cards: doc.getArray('cards').toJSON(),
    reason: doc.getText('ratingReason').toString(),
    isWhole: doc.store.pendingStructs === null && doc.store.pendingDs === null,
  }
}
