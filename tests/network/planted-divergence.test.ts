import { join } from 'node:path'
import { openForReading } from '@rondom/server/storage/sqlite-open.ts'
import { contentHash } from '@rondom/shared/board/content-hash.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { documentClient, documentPath, type RondomServer, rawSocket, startServer, watch } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'
import { pageDocument } from './page-document.ts'

let server: RondomServer
let table: PlayTable

beforeAll(async () => {
  server = await startServer({ clock: dayOfTheCase })
  table = await writingTable(server)
})

afterAll(async () => {
  table.close()
  await server[Symbol.asyncDispose]()
})

function auditOf(action: string): unknown[] {
  const database = openForReading(join(server.data, 'rondom.sqlite'))
  const entries = database.prepare('select * from audit where action = ?').all(action)
  database.close()
  return entries
}

/** The same changes, with another word in one of them. */
function forged(doc: Y.Doc, word: string, other: string): Uint8Array {
  const update = Buffer.from(Y.encodeStateAsUpdate(doc))
  const at = update.indexOf(word)
  if (at < 0 || word.length !== other.length) throw new Error('nothing to forge')
  update.write(other, at)
  return new Uint8Array(update)
}

test('a page that shows other words under the same changes finds it by itself and shows what the server has', async () => {
  const pim = await documentClient(server, table.clientOf('pol').person, perspectiveOf(table.clientOf('pol')))
  const card = await addCardTo(pim, 'Zij slaapt')
  const changes = watch(() => `${page.shown.synced}: ${cardTexts(page.shown.doc)}`)
  const docs = new Set<Y.Doc>()
  const ria = table.clientOf('pol2')
  const page = pageDocument({
    server,
    person: ria.person,
    name: perspectiveOf(ria),
    prepare: (doc) => Y.applyUpdate(doc, forged(pim.doc, 'slaapt', 'slaagt')),
    onChange: () => changes.changed(),
  })
  docs.add(page.shown.doc)
  expect(cardTexts(page.shown.doc)).toEqual(['Zij slaagt'])
  await changes.until(() => !docs.has(page.shown.doc) && page.shown.synced, 'a fresh copy')
  expect(cardTexts(page.shown.doc)).toEqual(['Zij slaapt'])
  expect(contentHash(page.shown.doc)).toEqual(contentHash(pim.doc))
  expect(page.unsaved).toBe(0)
  page.edit((doc) => cardText(doc, card)?.insert(3, ' ook'))
  await pim.waitFor(() => cardTexts(pim.doc).includes('Zij ook slaapt'), 'what is written on the fresh copy')

  const { conferenceId, participantId } = ria.person
  const entry = { conference_id: conferenceId, participant_id: participantId, part: perspectiveOf(ria) }
  await vi.waitFor(() => expect(auditOf('divergedText')).toMatchObject([entry]), 5000)
  expect(server.logs()).toContain('divergedText')
  expect(server.logs()).not.toMatch(/slaapt|slaagt/)
  page.one.destroy()
  pim.close()
})

test.each([
  ['asks for a fingerprint', [DOCUMENT_MESSAGE.compare], 7],
  ['says that its text differs', [DOCUMENT_MESSAGE.diverged, 0], 4],
])('who %s again and again is closed', async (_, message, times) => {
  const { person } = table.clientOf('pol')
  const path = documentPath(person.conferenceId, perspectiveOf(table.clientOf('pol')))
  const socket = await rawSocket(server, path, { cookie: person.cookie })
  for (let count = 1; count < times; count += 1) socket.send(Uint8Array.from(message))
  socket.send(Uint8Array.of(DOCUMENT_MESSAGE.alive))
  await socket.waitFor(({ frames }) => frames.some(([kind]) => kind === DOCUMENT_MESSAGE.alive), 'a sign of life')
  expect(socket.closed).toBe(null)
  socket.send(Uint8Array.from(message))
  expect((await socket.waitFor(({ closed }) => closed, 'the server to close it')).code).toBe(CLOSE.abuse)
})

test('who speaks the stock protocol is told nothing of this, and may not say it', async () => {
  const { person } = table.clientOf('pol')
  const path = documentPath(person.conferenceId, perspectiveOf(table.clientOf('pol'))).replace('?acks=1', '')
  const socket = await rawSocket(server, path, { cookie: person.cookie })
  socket.send(Uint8Array.of(0, 0, 1, 0))
  await socket.waitFor(({ frames }) => frames.length >= 2, 'the document and the question')
  expect(socket.frames.map(([kind]) => kind)).toEqual([DOCUMENT_MESSAGE.sync, DOCUMENT_MESSAGE.sync])
  socket.send(Uint8Array.of(DOCUMENT_MESSAGE.compare))
  expect((await socket.waitFor(({ closed }) => closed, 'the server to close it')).code).toBe(CLOSE.abuse)
})

test('a page that takes itself for somebody else than who is signed in is not let in', async () => {
  const { person } = table.clientOf('pol')
  const other = table.clientOf('pol2').person.participantId
  const path = `${documentPath(person.conferenceId, perspectiveOf(table.clientOf('pol')))}&as=${other}`
  const socket = await rawSocket(server, path, { cookie: person.cookie })
  expect((await socket.waitFor(({ closed }) => closed, 'the server to close it')).code).toBe(CLOSE.forbidden)
})
