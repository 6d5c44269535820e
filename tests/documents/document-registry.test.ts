import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome, Replica } from '@rondom/server/documents/changes.ts'
import { createDocumentRegistry, type DocumentRegistry } from '@rondom/server/documents/document-registry.ts'
import type { LiveDocument } from '@rondom/server/documents/live-document.ts'
import { submitted } from '@rondom/server/documents/rehearsal/submitted.ts'
import { createLog } from '@rondom/server/log.ts'
import { openStorage, type Storage } from '@rondom/server/storage/database.ts'
import { openForWriting } from '@rondom/server/storage/sqlite-open.ts'
import { addUncertainty, judgementText, meaningText } from '@rondom/shared/board/judgement.ts'
import { addCard, cardText, setScore } from '@rondom/shared/board/perspective-edits.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { keysOfTests } from '../storage/keys-of-tests.ts'
import { filesHold, sealedUpdates } from '../storage/rows-in-files.ts'

const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
const NAME = 'perspective/pa_aaaaaaaaaaaaaaaa'
const CARD = 'no_aaaaaaaaaaaaaaaa'
const log = createLog('fatal')

let folder: string
let storage: Storage
let registry: DocumentRegistry

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rondom-documents-'))
  storage = await openStorage({ directory: folder, openKeys: keysOfTests, log })
  registry = createDocumentRegistry({ journal: storage.documents, log, grace: 20 })
})

afterEach(async () => {
  await registry.close()
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A replica of somebody who writes. */
function writerOn(document: LiveDocument, participantId: string) {
  const doc = new Y.Doc()
  const replica: Replica = {
    participantId,
    relay: (update) => Y.applyUpdate(doc, update, replica),
  }
  document.attach(replica)
  Y.applyUpdate(doc, document.difference(replica, Y.encodeStateVector(doc)), replica)
  return {
    doc,
    write(change: (doc: Y.Doc) => void) {
      const before = Y.encodeStateVector(doc)
      change(doc)
      return submitted(document, replica, Y.encodeStateAsUpdate(doc, before))
    },
    leave: () => document.detach(replica),
  }
}

test('every card and the rating are signed by the owner of the Yjs client that made them', async () => {
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  const bea = writerOn(document, 'pe_bbbbbbbbbbbbbbbb')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  await bea.write((doc) => cardText(doc, CARD)?.insert(0, 'samen geschreven'))
  await bea.write((doc) => setScore(doc, 4))
  expect(await registry.readPerspective(CONFERENCE, NAME)).toMatchObject({
    cards: [{ id: CARD, text: 'samen geschreven', authorId: 'pe_aaaaaaaaaaaaaaaa' }],
    rating: { score: 4, by: 'pe_bbbbbbbbbbbbbbbb' },
  })
})

test('a document that nobody uses goes from memory and comes back as it was', async () => {
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  for (let letter = 0; letter < 70; letter++) await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'a'))
  expect(document.compaction.tail).toBe(71)
  ali.leave()
  await vi.waitFor(async () => expect((await storage.documents.load(CONFERENCE, NAME)).tail).toEqual([]), 20_000)
  await vi.waitFor(async () => {
    const again = await registry.open(CONFERENCE, NAME)
    expect(again).not.toBe(document)
    expect(again.compaction.tail).toBe(0)
  }, 20_000)
  const { cards } = await registry.readPerspective(CONFERENCE, NAME)
  expect(cards).toMatchObject([{ text: 'a'.repeat(70), authorId: 'pe_aaaaaaaaaaaaaaaa' }])
})

test('a short text that was typed, taken back and left is in no file once nobody uses the document', async () => {
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'ZWAARDVIS'))
  await ali.write((doc) => cardText(doc, CARD)?.delete(0, 9))
  const rows = sealedUpdates(storage)
  expect([filesHold(storage, rows), (await storedText()).includes('ZWAARDVIS')]).toEqual([true, true])
  ali.leave()
  await vi.waitFor(async () => expect((await storage.documents.load(CONFERENCE, NAME)).tail).toEqual([]), 20_000)
  expect([filesHold(storage, rows), (await storedText()).includes('ZWAARDVIS')]).toEqual([false, false])
})

test('with somebody attached a document that nobody changes rests, and goes on as it was', async () => {
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  const bea = writerOn(document, 'pe_bbbbbbbbbbbbbbbb')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  await vi.waitFor(() => expect(document.isAtRest).toBe(true))
  expect(await registry.open(CONFERENCE, NAME)).toBe(document)
  await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'gaat verder'))
  expect(cardText(bea.doc, CARD)?.toString()).toBe('gaat verder')
})

test('a document in use is compacted when nobody writes for a moment', async () => {
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  const writes = Array.from({ length: 1100 }, (_, count) =>
    ali.write((doc) => {
      const text = cardText(doc, CARD)!
      if (count % 2 === 0) text.insert(0, 'ZWAARDVIS')
      else text.delete(0, 9)
    }),
  )
  expect(new Set(await Promise.all(writes))).toEqual(new Set(['saved']))
  await vi.waitFor(() => expect(document.compaction.tail).toBe(0), 20_000)
  const stored = await storage.documents.load(CONFERENCE, NAME)
  expect(stored.tail).toEqual([])
  expect(cardText(ali.doc, CARD)?.toString()).toBe('')
})

test('a document with a long tail is compacted once it is open, without anybody waiting, and what was deleted is in no file', async () => {
  await openedWith(70)
  const rows = sealedUpdates(storage)
  expect([rows.length, filesHold(storage, rows), await storedText()]).toEqual([
    72,
    true,
    expect.stringContaining('ZWAARDVIS'),
  ])
  const document = await registry.open(CONFERENCE, NAME)
  expect(document.compaction.tail).toBe(72)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  expect(await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'b'))).toBe('saved')
  await vi.waitFor(() => expect(document.compaction.tail).toBeLessThan(2), { timeout: 10_000 })
  const stored = await storage.documents.load(CONFERENCE, NAME)
  expect([stored.tail.length, stored.snapshot === null]).toEqual([document.compaction.tail, false])
  expect([filesHold(storage, rows), (await storedText()).includes('ZWAARDVIS')]).toEqual([false, false])
  expect((await registry.readPerspective(CONFERENCE, NAME)).cards).toMatchObject([{ text: `b${'a'.repeat(70)}` }])
})

test('a damaged row is named and ends nothing: the others open, and so does this one once it is mended', async () => {
  await openedWith(3)
  const database = openForWriting(join(folder, 'rondom.sqlite'))
  const row = database.prepare('select bytes from document_updates where seq = 2').pluck().get() as Buffer
  const replace = (bytes: Uint8Array) =>
    database.prepare('update document_updates set bytes = ? where seq = 2').run(bytes)
  for (const damaged of [row.subarray(0, 5), row.with(20, row[20]! ^ 1)]) {
    replace(damaged)
    await expect(registry.open(CONFERENCE, NAME)).rejects.toMatchObject({ name: 'DamagedRow', code: 'updates 2' })
  }
  const frame = writerOn(await registry.open(CONFERENCE, 'frame'), 'pe_aaaaaaaaaaaaaaaa')
  expect(await frame.write((doc) => doc.getText('question').insert(0, 'Wat nu?'))).toBe('saved')
  replace(row)
  database.close()
  await registry.open(CONFERENCE, NAME)
  expect((await registry.readPerspective(CONFERENCE, NAME)).cards).toMatchObject([{ text: 'aaa' }])
})

/** Everything that the journal gives of the document, as text. */
async function storedText(): Promise<string> {
  const { snapshot, tail } = await storage.documents.load(CONFERENCE, NAME)
  return Buffer.concat([snapshot ?? new Uint8Array(), ...tail]).toString('latin1')
}

/** Stores a card with so many letters, written one by one after a word that was taken back. */
async function openedWith(letters: number): Promise<void> {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  addCard(doc, CARD, 'worry')
  cardText(doc, CARD)?.insert(0, 'ZWAARDVIS')
  for (let letter = 0; letter < letters; letter += 1) {
    doc.transact(() => {
      if (letter === 0) cardText(doc, CARD)?.delete(0, 9)
      cardText(doc, CARD)?.insert(0, 'a')
    })
  }
  for (const [index, bytes] of updates.entries()) {
    const newClients = index === 0 ? [doc.clientID] : []
    await storage.documents.append(CONFERENCE, NAME, index + 1, () => [
      { participantId: 'pe_aaaaaaaaaaaaaaaa', bytes, newClients },
    ])
  }
}

test('a freeze holds for readers and writers of the moment, and typed-and-deleted text goes for good', async () => {
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'ZWAARDVIS'))
  await ali.write((doc) => cardText(doc, CARD)?.delete(0, 9))
  const told: Outcome[] = []
  void ali.write((doc) => cardText(doc, CARD)?.insert(0, 'nog net')).then((outcome) => told.push(outcome))
  const thaw = await registry.freeze(CONFERENCE, [NAME, 'frame'])
  expect(told).toEqual(['saved'])
  expect(await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'te laat'))).toMatchObject({
    refusal: { code: 'document_closed' },
  })
  expect((await registry.readPerspective(CONFERENCE, NAME)).cards).toMatchObject([{ text: 'nog net' }])
  const rows = sealedUpdates(storage)
  expect([filesHold(storage, rows), (await storedText()).includes('ZWAARDVIS')]).toEqual([true, true])
  await vi.waitFor(() => expect(filesHold(storage, rows)).toBe(false), 20_000)
  expect((await storedText()).includes('ZWAARDVIS')).toBe(false)
  thaw()
})

test('a compaction after a freeze that fails is tried again, until what was taken back is gone', async () => {
  await registry.close()
  let failures = 0
  const compact: Storage['documents']['compact'] = (...given) => {
    failures += 1
    return failures === 1 ? Promise.reject(new Error('the disk is full')) : storage.documents.compact(...given)
  }
  const journal = { ...storage.documents, compact }
  registry = createDocumentRegistry({ journal, log: createLog('silent'), grace: 20 })
  const ali = writerOn(await registry.open(CONFERENCE, NAME), 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'ZWAARDVIS'))
  await ali.write((doc) => cardText(doc, CARD)?.delete(0, 9))
  await registry.freeze(CONFERENCE, [NAME])
  ali.leave()
  await vi.waitFor(async () => expect(await storedText()).not.toContain('ZWAARDVIS'), 20_000)
  expect(failures).toBe(2)
})

test('what the end of the process kept from being compacted after a freeze goes at the next start, though nobody opens it', async () => {
  const ali = writerOn(await registry.open(CONFERENCE, NAME), 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'ZWAARDVIS'))
  await ali.write((doc) => cardText(doc, CARD)?.delete(0, 9))
  await registry.freeze(CONFERENCE, [NAME])
  await registry.close()
  const rows = sealedUpdates(storage)
  expect([filesHold(storage, rows), (await storedText()).includes('ZWAARDVIS')]).toEqual([true, true])
  registry = createDocumentRegistry({ journal: storage.documents, log, grace: 20 })
  await registry.compactLeftOver()
  expect((await storedText()).includes('ZWAARDVIS')).toBe(false)
  await vi.waitFor(() => expect(filesHold(storage, rows)).toBe(false), 20_000)
  expect(await storage.documents.withTail()).toEqual([])
})

test('[R54] after a write of which the answer was lost the next one has a number of its own', async () => {
  await registry.close()
  let isLost = true
  const append: Storage['documents']['append'] = async (...given) => {
    await storage.documents.append(...given)
    if (isLost) throw new Error('the answer was lost')
  }
  const journal = { ...storage.documents, append }
  registry = createDocumentRegistry({ journal, log: createLog('silent'), grace: 20 })
  const document = await registry.open(CONFERENCE, NAME)
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  expect(await ali.write((doc) => addCard(doc, CARD, 'worry'))).toMatchObject({
    refusal: { code: 'storage_unavailable' },
  })
  isLost = false
  const bea = writerOn(document, 'pe_bbbbbbbbbbbbbbbb')
  expect(await bea.write((doc) => setScore(doc, 4))).toBe('saved')
  expect((await storage.documents.load(CONFERENCE, NAME)).tail).toHaveLength(2)
})

test('a change of a perspective or the frame is told, a few times a second at most', async () => {
  const told: string[] = []
  registry.onChanged((conferenceId) => told.push(conferenceId))
  const ali = writerOn(await registry.open(CONFERENCE, NAME), 'pe_aaaaaaaaaaaaaaaa')
  await ali.write((doc) => addCard(doc, CARD, 'worry'))
  for (let letter = 0; letter < 20; letter++) await ali.write((doc) => cardText(doc, CARD)?.insert(0, 'a'))
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0))
  expect(told.length).toBeLessThanOrEqual(3)
  expect(new Set(told)).toEqual(new Set([CONFERENCE]))
})

test('[R60] the judgement is read as it stands on disk, with everything that was received before', async () => {
  const document = await registry.open(CONFERENCE, 'table')
  const ali = writerOn(document, 'pe_aaaaaaaaaaaaaaaa')
  const child = 'me_aaaaaaaaaaaaaaaa'
  void ali.write((doc) => judgementText(doc, 'judgement').insert(0, ' samen gedragen '))
  void ali.write((doc) => meaningText(doc, child).insert(0, 'rust'))
  void ali.write((doc) => addUncertainty(doc, 'un_aaaaaaaaaaaaaaaa', null))
  const other = 'me_bbbbbbbbbbbbbbbb'
  expect(await registry.readJudgement(CONFERENCE, [child, other])).toEqual({
    judgement: 'samen gedragen',
    dangerStatement: '',
    safetyGoal: '',
    explanation: '',
    // What says nothing yet is none.
    uncertainties: [],
    meanings: { [child]: 'rust', [other]: '' },
  })
})
