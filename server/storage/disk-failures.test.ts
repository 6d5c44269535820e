import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StorageUnavailable } from '../storage-ports.ts'
import { openForReading, openForWriting } from './sqlite-open.ts'
import { createSqliteWriter } from './sqlite-writer.ts'
import type { Writer } from './writing.ts'

/** Milliseconds within which a disk that fails must be told. */
const PROMPTLY = 2000

let directory: string
let file: string
let writer: Writer

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rondom-disk-'))
  file = join(directory, 'test.sqlite')
  const database = openForWriting(file)
  database.exec('create table rows (id integer primary key, text text)')
  database.close()
  writer = createSqliteWriter(file, { error: () => undefined })
})
afterEach(async () => {
  await writer.close()
  rmSync(directory, { recursive: true, force: true })
})

function run(sql: string, ...parameters: unknown[]) {
  return writer.write({ statements: [{ sql, parameters }] })
}

function insert(id: number, size = 10) {
  return run('insert into rows values (?, ?)', id, 'x'.repeat(size))
}

function idsOnDisk(): unknown[] {
  const database = openForReading(file)
  const ids = database.prepare('select id from rows order by id').pluck().all()
  database.close()
  return ids
}

async function refusedPromptly(written: Promise<unknown>): Promise<void> {
  const began = performance.now()
  await expect(written).rejects.toThrow(StorageUnavailable)
  expect(performance.now() - began).toBeLessThan(PROMPTLY)
}

test('a full disk is told at once, is read from as before, and written to again when there is room', async () => {
  await insert(1)
  await run('pragma max_page_count = 4')
  await refusedPromptly(insert(2, 50_000))
  await refusedPromptly(Promise.all([insert(3, 50_000), insert(4, 50_000)]))
  expect(idsOnDisk()).toEqual([1])
  await run('pragma max_page_count = 100000')
  await insert(2, 50_000)
  expect(idsOnDisk()).toEqual([1, 2])
})

test('a disk that may only be read is told at once; a thread with a fresh connection takes over', async () => {
  await insert(1)
  await run('pragma query_only = on')
  await refusedPromptly(insert(2))
  await refusedPromptly(insert(3))
  expect(idsOnDisk()).toEqual([1])
  await vi.waitFor(() => insert(2), { timeout: 5000, interval: 50 })
  expect(idsOnDisk()).toEqual([1, 2])
})

test('a file that somebody else holds on to is told in time, and written to when it is let go of', async () => {
  await insert(1)
  const other = openForWriting(file)
  other.exec('begin immediate')
  await refusedPromptly(insert(2))
  other.exec('rollback')
  other.close()
  await insert(2)
  expect(idsOnDisk()).toEqual([1, 2])
})

test('what a function gives is asked for when writing begins, and not where it fails', async () => {
  const asked: string[] = []
  const first = writer.write(() => {
    asked.push('first')
    return { statements: [{ sql: 'insert into rows values (1, null)', parameters: [] }] }
  })
  const nothing = writer.write(() => {
    asked.push('nothing')
    return null
  })
  const broken = writer.write(() => {
    throw new Error('nothing to give')
  })
  expect(asked).toEqual([])
  await expect(broken).rejects.toThrow('nothing to give')
  expect(await nothing).toEqual([])
  await first
  expect(asked).toEqual(['first', 'nothing'])
  expect(idsOnDisk()).toEqual([1])
})

test('a disk that does not answer refuses what waits and what is new; what is under way is answered when it does', async () => {
  await run('pragma busy_timeout = 600000')
  const other = openForWriting(file)
  other.exec('begin immediate')
  const began = Promise.withResolvers<void>()
  const underWay = writer.write(() => {
    began.resolve()
    return { statements: [{ sql: 'insert into rows values (1, null)', parameters: [] }] }
  })
  await began.promise
  expect(writer.isStuck).toBe(false)
  await expect(insert(2)).rejects.toThrow(StorageUnavailable)
  expect(writer.isStuck).toBe(true)
  await expect(insert(3)).rejects.toThrow(StorageUnavailable)
  expect(idsOnDisk()).toEqual([])
  other.exec('rollback')
  other.close()
  await underWay
  expect(writer.isStuck).toBe(false)
  await insert(4)
  expect(idsOnDisk()).toEqual([1, 4])
})

test('a server that was held up itself does not take that for a disk that hangs', async () => {
  await insert(1)
  const began = Promise.withResolvers<void>()
  const underWay = writer.write(() => {
    began.resolve()
    return { statements: [{ sql: 'insert into rows values (2, null)', parameters: [] }] }
  })
  await began.promise
  const waiting = insert(3)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PROMPTLY + 200)
  await Promise.all([underWay, waiting])
  expect(idsOnDisk()).toEqual([1, 2, 3])
})
