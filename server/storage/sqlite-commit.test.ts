import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCommitter } from './sqlite-commit.ts'
import { claimFolder, openForReading, openForWriting } from './sqlite-open.ts'
import type { Unit } from './writing.ts'

let directory: string
let database: Database

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rondom-commit-'))
  database = openForWriting(join(directory, 'test.sqlite'))
  database.exec('create table rows (id integer primary key, text text not null)')
})
afterEach(() => {
  database.close()
  rmSync(directory, { recursive: true, force: true })
})

const insert = (id: number, text: string | null = 'x'): Unit => ({
  statements: [{ sql: 'insert into rows values (?, ?)', parameters: [id, text], expect: 1 }],
})
const ids = () => database.prepare('select id from rows order by id').pluck().all()

test('a unit that fails in the middle leaves nothing, the others of its batch are written', () => {
  const { commit } = createCommitter(database)
  const half: Unit = { statements: [...insert(2).statements, ...insert(3, null).statements] }
  const outcomes = commit([insert(1), half, insert(4)])
  expect(outcomes.map((outcome) => 'results' in outcome)).toEqual([true, false, true])
  expect(outcomes[1]).toEqual({ failure: { kind: 'conflict', code: 'SQLITE_CONSTRAINT_NOTNULL' } })
  expect(ids()).toEqual([1, 4])
})

test('a statement that changes another number of rows than expected fails its unit', () => {
  const { commit } = createCommitter(database)
  const change: Unit = { statements: [{ sql: 'update rows set text = ? where id = 9', parameters: ['y'], expect: 1 }] }
  expect(commit([change])).toEqual([{ failure: { kind: 'conflict', code: 'UNEXPECTED_CHANGE' } }])
})

test('RETURNING answers the rows', () => {
  const { commit } = createCommitter(database)
  commit([insert(1), insert(2)])
  const [outcome] = commit([{ statements: [{ sql: 'delete from rows returning id', parameters: [] }] }])
  expect(outcome).toEqual({ results: [{ changes: 2, rows: [{ id: 1 }, { id: 2 }] }] })
})

test('a full disk refuses, keeps what was there, and takes rows again when there is room', () => {
  const { commit } = createCommitter(database)
  commit([insert(1)])
  const pages = database.pragma('page_count', { simple: true }) as number
  database.pragma(`max_page_count = ${pages}`)
  const outcomes = commit([insert(2, 'groot '.repeat(20_000)), insert(3, 'groot '.repeat(20_000))])
  expect(outcomes).toEqual(Array(2).fill({ failure: { kind: 'unavailable', code: 'SQLITE_FULL' } }))
  expect(ids()).toEqual([1])
  expect(database.inTransaction).toBe(false)
  database.pragma(`max_page_count = ${pages + 1000}`)
  expect(commit([insert(2)])).toEqual([{ results: [{ changes: 1, rows: [] }] }])
})

test('a transaction that cannot be committed is undone whole, and the next one is taken', () => {
  const { commit } = createCommitter(database)
  database.exec('create table parts (of integer references rows (id) deferrable initially deferred)')
  const orphan: Unit = { statements: [{ sql: 'insert into parts values (9)', parameters: [] }] }
  const failure = { kind: 'conflict', code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }
  expect(commit([insert(1), orphan])).toEqual(Array(2).fill({ failure }))
  expect([ids(), database.inTransaction]).toEqual([[], false])
  expect(commit([insert(2)])).toEqual([{ results: [{ changes: 1, rows: [] }] }])
})

test('emptying the log waits for nobody who reads', () => {
  const committer = createCommitter(database)
  committer.commit([insert(1)])
  const reader = openForReading(join(directory, 'test.sqlite'))
  reader.exec('BEGIN')
  reader.prepare('select id from rows').all()
  committer.commit([{ ...insert(2), truncateLog: true }])
  // Longer than a test may take.
  database.pragma('busy_timeout = 600000')
  expect(committer.truncateLog()).toBe(false)
  expect(database.pragma('busy_timeout', { simple: true })).toBe(600_000)
  reader.exec('COMMIT')
  reader.close()
  expect(committer.truncateLog()).toBe(true)
})

test('the writing connection is durable and erases for real', () => {
  const pragma = (name: string) => database.pragma(name, { simple: true })
  expect([pragma('journal_mode'), pragma('synchronous'), pragma('secure_delete'), pragma('foreign_keys')]).toEqual([
    'wal',
    2,
    1,
    1,
  ])
})

test('a file on which a pragma does not take is not written to', () => {
  expect(() => openForWriting(':memory:')).toThrow('SQLite keeps journal_mode at memory instead of wal')
})

test('a folder is claimed by one server at a time', () => {
  const first = claimFolder(join(directory, 'lock'))
  expect(() => claimFolder(join(directory, 'lock'), 50)).toThrow('another server works in this folder')
  first.close()
  claimFolder(join(directory, 'lock')).close()
})
