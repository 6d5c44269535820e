import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createKeys } from '@rondom/server/privacy/keys.ts'
import type { OpenKeys } from '@rondom/server/privacy/ports.ts'
import { openStorage, type Storage } from '@rondom/server/storage/database.ts'
import { openForWriting } from '@rondom/server/storage/sqlite-open.ts'
import { migrateWhole } from '@rondom/server/storage/sqlite-tables.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formFoundIn, formsOf } from '../kit/index.ts'
import { keysOfTests } from './keys-of-tests.ts'

/** The last tables that held content in clear. */
const IN_CLEAR = '2026-11-22-2-document-client-days'
const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
const SECRET = 'ZWAARDVIS é'
const AT = '2026-11-22T10:00:00.000Z'
const quiet = { error: () => undefined }
const clearBytes = (text: string) => Buffer.from(text)

let directory: string
let opened: Storage | null

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rondom-sealing-'))
  opened = null
})
afterEach(async () => {
  await opened?.close()
  rmSync(directory, { recursive: true, force: true })
})

async function open(openKeys: OpenKeys = keysOfTests): Promise<Storage> {
  await opened?.close()
  opened = await openStorage({ directory, openKeys, log: quiet })
  return opened
}

/** A database as the former release left it, with rows on many pages. */
async function formerDatabase(): Promise<void> {
  const database = openForWriting(join(directory, 'rondom.sqlite'))
  await migrateWhole(database, keysOfTests(), IN_CLEAR)
  const run = (sql: string, ...values: unknown[]) => database.prepare(sql).run(...values)
  run('insert into cases values (?, ?)', 'ca_aaaaaaaaaaaaaaaa', AT)
  run(
    'insert into conferences values (?, ?, ?, ?, ?, null, ?)',
    ...[CONFERENCE, 'ca_aaaaaaaaaaaaaaaa', AT, `code ${SECRET}`, '2026-11-22', 'preparing'],
  )
  for (let n = 1; n <= 50; n += 1) {
    const event = JSON.stringify({ type: 'handRaised', participantId: `${SECRET} ${n}` })
    run('insert into events values (?, ?, ?, null, ?)', CONFERENCE, n, AT, event)
    run('insert into contents values (?, ?, ?)', CONFERENCE, `tx_${n}`, n === 7 ? null : `${SECRET} `.repeat(n * 10))
    const update = clearBytes(`${SECRET} ${n}`)
    run('insert into document_updates values (?, ?, ?, ?)', CONFERENCE, 'frame', n, update)
  }
  run('insert into document_snapshots values (?, ?, ?)', CONFERENCE, 'frame', clearBytes(SECRET))
  run('insert into document_snapshots values (?, ?, ?)', CONFERENCE, 'table', clearBytes(`alleen ${SECRET}`))
  // Another tool may have deleted, and left the bytes where they were.
  database.pragma('secure_delete = off')
  run("update contents set text = ? where id = 'tx_9'", `${SECRET} `.repeat(100_000))
  run("delete from contents where id = 'tx_9'")
  database.close()
}

/** The first form of the secret that any file in the folder holds. */
function found(): string | null {
  const names = ['rondom.sqlite', 'rondom.sqlite-wal', 'rondom.sqlite-shm', 'rondom.lock']
  const files = names.map((name) => join(directory, name)).filter((file) => existsSync(file))
  return formFoundIn(Buffer.concat(files.map((file) => readFileSync(file))), formsOf(SECRET))
}

test('what a former release wrote in clear is sealed, is read as before and is in clear in no file', async () => {
  await formerDatabase()
  expect(found()).toBe('clear')
  for (let start = 1; start <= 2; start += 1) {
    const storage = await open()
    expect(found(), `start ${start}`).toBeNull()
    const log = await storage.conferences.load(CONFERENCE)
    expect(log?.events.map(({ event }) => event)).toEqual(
      Array.from({ length: 50 }, (_, index) => ({ type: 'handRaised', participantId: `${SECRET} ${index + 1}` })),
    )
    expect([log?.texts.size, log?.texts.get('tx_2'), log?.texts.get('tx_7')]).toEqual([
      49,
      `${SECRET} `.repeat(20),
      null,
    ])
    expect((await storage.register.ofSeat(CONFERENCE, 'pe_aaaaaaaaaaaaaaaa'))?.code).toBe(`code ${SECRET}`)
    const frame = await storage.documents.load(CONFERENCE, 'frame')
    expect([frame.snapshot, frame.tail.length, frame.next]).toEqual([new Uint8Array(clearBytes(SECRET)), 50, 51])
    // Nobody knew it then; it is read from the snapshot.
    expect(frame.vector).toBeNull()
    expect(frame.tail[49]).toEqual(new Uint8Array(clearBytes(`${SECRET} 50`)))
    const table = await storage.documents.load(CONFERENCE, 'table')
    expect([table.snapshot?.byteLength, table.tail, table.next]).toEqual([clearBytes(`alleen ${SECRET}`).length, [], 1])
  }
})

test('a start that is cut off between sealing and sweeping sweeps the next time', async () => {
  await formerDatabase()
  const other = openForWriting(join(directory, 'rondom.sqlite'))
  await migrateWhole(other, keysOfTests())
  expect(found()).toBe('clear')
  other.close()
  await open()
  expect(found()).toBeNull()
})

test('with another key nothing starts and nothing changes; with its own key it does', async () => {
  await formerDatabase()
  await open()
  await opened?.close()
  opened = null
  const other = () => createKeys(new Uint8Array(32).fill(8))
  await expect(openStorage({ directory, openKeys: other, log: quiet })).rejects.toMatchObject({
    name: 'KeyRefused',
    problem: 'wrong',
  })
  expect((await (await open()).conferences.load(CONFERENCE))?.events).toHaveLength(50)
})

test('a key may be made for what is not sealed yet, and for nothing else', async () => {
  const asked: boolean[] = []
  const openKeys = (mayCreate: boolean) => {
    asked.push(mayCreate)
    return keysOfTests()
  }
  await formerDatabase()
  await open(openKeys)
  await open(openKeys)
  expect(asked).toEqual([true, false])
})

test('a row that stands at the place of another is named, and is not taken for it', async () => {
  await formerDatabase()
  const storage = await open()
  const database = openForWriting(join(directory, 'rondom.sqlite'))
  database.exec('update events set event = (select event from events where n = 3) where n = 4')
  database.close()
  await expect(storage.conferences.load(CONFERENCE)).rejects.toMatchObject({ name: 'DamagedRow', code: 'event 4' })
})
