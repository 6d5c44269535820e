import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@rondom/shared/domain/ids.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WriteConflict } from '../storage-ports.ts'
import { openStorage, type Storage } from './database.ts'

const quiet = { error: () => undefined }
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

/** Every database that implements the port runs this suite. */
describe.each([['SQLite', openStorage]])('document journal in %s', (_name, open) => {
  let directory: string
  let storage: Storage
  const conferenceId = newId('conference')
  const participantId = newId('participant')

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'rondom-journal-'))
    storage = await open({ directory, log: quiet })
  })
  afterEach(async () => {
    await storage.close()
    rmSync(directory, { recursive: true, force: true })
  })

  function add(text: string, { document = 'frame', newClients = [] as number[] } = {}): Promise<void> {
    return storage.documents.append(conferenceId, document, () => [
      { participantId, bytes: bytes(text), newClients, boundOn: '2026-11-22' },
    ])
  }
  async function reopen(): Promise<void> {
    await storage.close()
    storage = await open({ directory, log: quiet })
  }

  test('a document nobody wrote in is empty', async () => {
    expect(await storage.documents.load(conferenceId, 'frame')).toEqual({
      snapshot: null,
      tail: [],
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

  test('binding a client again is refused with its update, while others in the same moment are kept', async () => {
    await add('first', { newClients: [1] })
    const outcomes = await Promise.allSettled([add('second'), add('stolen', { newClients: [1] }), add('third')])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((outcomes[1] as PromiseRejectedResult).reason).toBeInstanceOf(WriteConflict)
    const { tail } = await storage.documents.load(conferenceId, 'frame')
    expect(tail).toEqual([bytes('first'), bytes('second'), bytes('third')])
  })

  test('compacting leaves one snapshot, goes on with a new tail and keeps the bindings', async () => {
    await add('first', { newClients: [1] })
    await storage.documents.compact(conferenceId, 'frame', bytes('snapshot one'))
    await add('second')
    await storage.documents.compact(conferenceId, 'frame', bytes('snapshot two'))
    await add('third')
    await reopen()
    const stored = await storage.documents.load(conferenceId, 'frame')
    expect(stored.snapshot).toEqual(bytes('snapshot two'))
    expect(stored.tail).toEqual([bytes('third')])
    expect(stored.clients).toEqual(new Map([[1, participantId]]))
  })

  test('what was typed and deleted is in no file after compacting', async () => {
    const typed = 'woorden die niemand meer mag lezen'
    await add(typed)
    expect(filesHold(typed)).toBe(true)
    await storage.documents.compact(conferenceId, 'frame', bytes('leeg'))
    expect(filesHold(typed)).toBe(false)
  })

  function filesHold(text: string): boolean {
    return storage.files.some((file) => readFileSync(file).includes(text))
  }
})
