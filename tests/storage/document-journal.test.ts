import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage, type Storage } from '@rondom/server/storage/database.ts'
import { WriteConflict } from '@rondom/server/storage-ports.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keysOfTests } from './keys-of-tests.ts'
import { filesHold, sealedUpdates, treesOfUpdates } from './rows-in-files.ts'

const quiet = { error: () => undefined }
const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const compacted = (text: string) => ({ snapshot: bytes(text), vector: bytes(`vector of ${text}`) })

/** Every database that implements the port runs this suite. */
describe.each([['SQLite', openStorage]])('document journal in %s', (_name, open) => {
  let directory: string
  let storage: Storage
  const conferenceId = newId('conference')
  const participantId = newId('participant')

  let sequence: number

  beforeEach(async () => {
    sequence = 0
    directory = mkdtempSync(join(tmpdir(), 'rondom-journal-'))
    storage = await open({ directory, openKeys: keysOfTests, log: quiet })
  })
  afterEach(async () => {
    await storage.close()
    rmSync(directory, { recursive: true, force: true })
  })

  function add(
    text: string,
    { document = 'frame', newClients = [] as number[], by = participantId } = {},
  ): Promise<void> {
    sequence += 1
    return storage.documents.append(conferenceId, document, sequence, () => [
      { participantId: by, bytes: bytes(text), newClients, boundOn: '2026-11-22' },
    ])
  }
  async function compact(snapshot: string): Promise<void> {
    await storage.documents.compact(
      conferenceId,
      'frame',
      await storage.documents.load(conferenceId, 'frame'),
      compacted(snapshot),
    )
  }
  async function reopen(): Promise<void> {
    await storage.close()
    storage = await open({ directory, openKeys: keysOfTests, log: quiet })
  }

  test('a document nobody wrote in is empty', async () => {
    expect(await storage.documents.load(conferenceId, 'frame')).toEqual({
      snapshot: null,
      vector: null,
      through: 0,
      tail: [],
      next: 1,
      clients: new Map(),
      boundOn: new Map(),
    })
  })

  test('updates come back in the order they were given, also after reopening', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => add(`update ${index}`)))
    await reopen()
    await add('update 100')
    const { tail } = await storage.documents.load(conferenceId, 'frame')
    expect(tail.map((update) => Buffer.from(update).toString())).toEqual(
      Array.from({ length: 101 }, (_, index) => `update ${index}`),
    )
  })

  test('documents are kept apart', async () => {
    await add('of the frame')
    await add('of the table', { document: 'table', newClients: [7] })
    const frame = await storage.documents.load(conferenceId, 'frame')
    expect(frame.tail).toEqual([bytes('of the frame')])
    expect(frame.clients.size).toBe(0)
    expect((await storage.documents.load(newId('conference'), 'table')).tail).toEqual([])
  })

  test('a client stays bound to who wrote first, up to the largest number Yjs makes', async () => {
    await add('first', { newClients: [1, 4_294_967_295] })
    await reopen()
    const { clients } = await storage.documents.load(conferenceId, 'frame')
    expect(clients).toEqual(
      new Map([
        [1, participantId],
        [4_294_967_295, participantId],
      ]),
    )
  })

  test('binding the client of somebody else is refused with its update, while others in the same moment are kept', async () => {
    await add('first', { newClients: [1] })
    const stolen = add('stolen', { newClients: [1], by: 'pe_bbbbbbbbbbbbbbbb' })
    const outcomes = await Promise.allSettled([add('second'), stolen, add('third')])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((outcomes[1] as PromiseRejectedResult).reason).toBeInstanceOf(WriteConflict)
    const { tail } = await storage.documents.load(conferenceId, 'frame')
    expect(tail).toEqual([bytes('first'), bytes('second'), bytes('third')])
  })

  test('binding a client again to whom it is bound is taken: an answer can be lost', async () => {
    await add('first', { newClients: [1] })
    await add('again', { newClients: [1] })
    expect((await storage.documents.load(conferenceId, 'frame')).clients).toEqual(new Map([[1, participantId]]))
  })

  test('compacting leaves one snapshot, goes on with a new tail and keeps the bindings', async () => {
    await add('first', { newClients: [1] })
    await compact('snapshot one')
    await add('second')
    await compact('snapshot two')
    await add('third')
    await reopen()
    const stored = await storage.documents.load(conferenceId, 'frame')
    expect([stored.snapshot, stored.vector]).toEqual([bytes('snapshot two'), bytes('vector of snapshot two')])
    expect(stored.tail).toEqual([bytes('third')])
    expect(stored.clients).toEqual(new Map([[1, participantId]]))
  })

  test('[R54] numbers only rise: a number that is taken is refused, and a compacted document goes on after the last', async () => {
    await add('first')
    sequence = 0
    await expect(add('again')).rejects.toBeInstanceOf(WriteConflict)
    await compact('snapshot')
    await reopen()
    expect(await storage.documents.load(conferenceId, 'frame')).toMatchObject({ through: 1, next: 2, tail: [] })
    await add('second')
    expect(await storage.documents.load(conferenceId, 'frame')).toMatchObject({ through: 1, next: 3 })
  })

  test('one write of many updates takes one row', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      participantId,
      bytes: bytes('x'.repeat(index)),
      newClients: [],
    }))
    await storage.documents.append(conferenceId, 'frame', 1, () => many)
    expect(sealedUpdates(storage)).toHaveLength(1)
    const { tail, next } = await storage.documents.load(conferenceId, 'frame')
    expect([tail, next]).toEqual([many.map((row) => row.bytes), 2])
  })

  test('updates lie in the order of their documents, so that compacting one touches few pages', async () => {
    await add('of the frame')
    expect(treesOfUpdates(storage)).toEqual(['document_updates'])
  })

  test('what is written while a document is compacted stays in the tail', async () => {
    await add('first')
    const read = await storage.documents.load(conferenceId, 'frame')
    await add('meanwhile')
    await storage.documents.compact(conferenceId, 'frame', read, compacted('snapshot'))
    const stored = await storage.documents.load(conferenceId, 'frame')
    expect([stored.snapshot, stored.tail]).toEqual([bytes('snapshot'), [bytes('meanwhile')]])
  })

  test('of two that compact at the same time the later one is refused, so that nothing is lost', async () => {
    await add('first')
    const early = await storage.documents.load(conferenceId, 'frame')
    await add('second')
    await compact('both')
    const late = storage.documents.compact(conferenceId, 'frame', early, compacted('one'))
    await expect(late).rejects.toBeInstanceOf(WriteConflict)
    const again = await storage.documents.load(conferenceId, 'frame')
    await add('third')
    await compact('all three')
    const later = storage.documents.compact(conferenceId, 'frame', again, compacted('two'))
    await expect(later).rejects.toBeInstanceOf(WriteConflict)
    expect((await storage.documents.load(conferenceId, 'frame')).snapshot).toEqual(bytes('all three'))
  })

  test('after compacting, no row of before is in any file', async () => {
    await add('woorden die niemand meer mag lezen')
    const rows = sealedUpdates(storage)
    expect([rows.length, filesHold(storage, rows)]).toEqual([1, true])
    await compact('leeg')
    expect(filesHold(storage, rows)).toBe(false)
  })
})
