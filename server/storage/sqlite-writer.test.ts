import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StorageUnavailable, WriteConflict } from '../storage-ports.ts'
import { openForReading, openForWriting } from './sqlite-open.ts'
import { createSqliteWriter } from './sqlite-writer.ts'

let directory: string
let logged: string[]
const log = { error: (_fields: object, sentence: string) => void logged.push(sentence) }

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rondom-writer-'))
  logged = []
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const insert = (id: number) => ({ statements: [{ sql: 'insert into rows values (?)', parameters: [id] }] })

function fileWithTable(): string {
  const file = join(directory, 'test.sqlite')
  const database = openForWriting(file)
  database.exec('create table rows (id integer primary key)')
  database.close()
  return file
}

test('a write is on disk when it is answered', async () => {
  const file = fileWithTable()
  const writer = createSqliteWriter(file, log)
  await writer.write(insert(1))
  const other = openForWriting(file)
  expect(other.prepare('select id from rows').pluck().all()).toEqual([1])
  other.close()
  await writer.close()
})

test('what does not fit is told apart from what cannot be written', async () => {
  const writer = createSqliteWriter(fileWithTable(), log)
  await writer.write(insert(1))
  await expect(writer.write(insert(1))).rejects.toThrow(WriteConflict)
  await expect(
    writer.write({ statements: [{ sql: 'insert into nowhere values (1)', parameters: [] }] }),
  ).rejects.toThrow(StorageUnavailable)
  expect(logged).toEqual(['a write failed'])
  await writer.close()
})

test('when the thread cannot work every write is refused, those under way too', async () => {
  const writer = createSqliteWriter(join(directory, 'nowhere', 'test.sqlite'), log)
  await expect(Promise.all([writer.write(insert(1)), writer.write(insert(2))])).rejects.toThrow(StorageUnavailable)
  await expect(writer.write(insert(3))).rejects.toThrow(StorageUnavailable)
  expect(logged).toContain('the writing thread ended')
  await writer.close()
})

test('who gives more while asked what to write has it written next, and each is answered for its own', async () => {
  const file = fileWithTable()
  const writer = createSqliteWriter(file, log)
  await writer.write(insert(1))
  let more: Promise<unknown> = Promise.resolve()
  const first = writer.write(() => {
    more = Promise.allSettled([writer.write(insert(1)), writer.write(insert(3))])
    return insert(2)
  })
  await first
  expect(await more).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }])
  const other = openForWriting(file)
  expect(other.prepare('select id from rows').pluck().all()).toEqual([1, 2, 3])
  other.close()
  await writer.close()
})

test('the log that could not be emptied while somebody read is emptied after it', async () => {
  const file = fileWithTable()
  const writer = createSqliteWriter(file, log)
  await writer.write(insert(1))
  const reader = openForReading(file)
  reader.exec('begin')
  expect(reader.prepare('select id from rows').pluck().all()).toEqual([1])
  await writer.write({ ...insert(2), truncateLog: true })
  const logSize = () => statSync(`${file}-wal`).size
  expect(logSize()).toBeGreaterThan(0)
  reader.exec('rollback')
  await vi.waitFor(() => expect(logSize()).toBe(0), 10_000)
  reader.close()
  await writer.close()
})
