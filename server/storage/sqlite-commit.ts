import type { Database, Statement as Prepared } from 'better-sqlite3'
import type { Statement, StatementResult, Unit } from './writing.ts'

/** Why a unit was not written. */
export type UnitFailure = { kind: 'conflict' | 'unavailable'; code: string }
export type UnitOutcome = { results: StatementResult[] } | { failure: UnitFailure }

const PREPARED_KEPT = 500

/** Commits batches of units on one connection: one transaction per batch, a savepoint per unit. */
export interface Committer {
  /** Never throws: each unit has its outcome, and after a failure the connection is out of its transaction. */
  commit(units: readonly Unit[]): UnitOutcome[]
  /** Empties the write-ahead log where a unit asked for it. False while a reader or the disk is in the way. */
  truncateLog(): boolean
}

export function createCommitter(database: Database): Committer {
  // What the one before still owed, where it could not go on, is not known.
  let owesTruncation = true
  const prepared = new Map<string, Prepared>()
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')

  function prepare(sql: string): Prepared {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    if (prepared.size >= PREPARED_KEPT) prepared.clear()
    const fresh = database.prepare(sql)
    prepared.set(sql, fresh)
    return fresh
  }

  function runStatement({ sql, parameters, expect }: Statement): StatementResult {
    const query = prepare(sql)
    const result = query.reader
      ? readerResult(query.all(...parameters))
      : { changes: query.run(...parameters).changes, rows: [] }
    if (expect !== undefined && result.changes !== expect) throw new UnexpectedChange()
    return result
  }

  /** Runs units in the transaction that is open, all or none; gives the results of each. */
  function attempt(units: readonly Unit[]): StatementResult[][] | UnitFailure {
    database.exec('SAVEPOINT attempt')
    try {
      const results = units.map(({ statements }) => statements.map(runStatement))
      database.exec('RELEASE attempt')
      return results
    } catch (error) {
      // A full disk can end the whole transaction; then there is no savepoint to return to.
      if (!database.inTransaction) throw error
      database.exec('ROLLBACK TO attempt')
      database.exec('RELEASE attempt')
      return failureOf(error)
    }
  }

  function outcomesOf(units: readonly Unit[]): UnitOutcome[] {
    // Nearly always every unit fits, and one savepoint serves them all; otherwise each is tried by itself.
    const all = attempt(units)
    if (Array.isArray(all)) return all.map((results) => ({ results }))
    return units.map((unit) => {
      const one = attempt([unit])
      return Array.isArray(one) ? { results: one[0]! } : { failure: one }
    })
  }

  return {
    commit(units) {
      try {
        begin.run()
        const outcomes = outcomesOf(units)
        commit.run()
        owesTruncation ||= units.some((unit) => unit.truncateLog)
        return outcomes
      } catch (error) {
        rollBack()
        return units.map(() => ({ failure: failureOf(error) }))
      }
    },
    truncateLog() {
      if (!owesTruncation) return true
      const patience = database.pragma('busy_timeout', { simple: true })
      try {
        // Waiting for who reads would hold up everyone who writes.
        database.pragma('busy_timeout = 0')
        const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
        owesTruncation = result?.busy !== 0
      } catch {
        // The disk is full, say: what was to be deleted is, and the log follows when it can.
      } finally {
        database.pragma(`busy_timeout = ${patience}`)
      }
      return !owesTruncation
    },
  }

  function rollBack(): void {
    try {
      if (database.inTransaction) database.exec('ROLLBACK')
    } catch {
      // The failure that led here is the one to tell.
    }
  }
}

class UnexpectedChange extends Error {
  override readonly name = 'UnexpectedChange'
}

function readerResult(rows: unknown[]): StatementResult {
  return { changes: rows.length, rows: rows as Record<string, unknown>[] }
}

function failureOf(error: unknown): UnitFailure {
  if (error instanceof UnexpectedChange) return { kind: 'conflict', code: 'UNEXPECTED_CHANGE' }
  const code = String((error as { code?: unknown }).code ?? (error as Error).name)
  return { kind: code.startsWith('SQLITE_CONSTRAINT') ? 'conflict' : 'unavailable', code }
}
