import type { Database, Statement as Prepared } from 'better-sqlite3'
import type { Statement, StatementResult, Unit } from './writing.ts'

/** Why a unit was not written. */
export type UnitFailure = { kind: 'conflict' | 'unavailable'; code: string }
export type UnitOutcome = { results: StatementResult[] } | { failure: UnitFailure }

const PREPARED_KEPT = 500

/** Commits batches of units on one connection: one transaction per batch, a savepoint per unit. */
export function createCommitter(database: Database): (units: Unit[]) => UnitOutcome[] {
  const prepared = new Map<string, Prepared>()

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

  function runUnit(unit: Unit): UnitOutcome {
    database.exec('SAVEPOINT unit')
    try {
      const results = unit.statements.map(runStatement)
      database.exec('RELEASE unit')
      return { results }
    } catch (error) {
      // A full disk can end the whole transaction; then there is no savepoint to return to.
      if (!database.inTransaction) throw error
      database.exec('ROLLBACK TO unit')
      database.exec('RELEASE unit')
      return { failure: failureOf(error) }
    }
  }

  return (units) => {
    try {
      database.exec('BEGIN IMMEDIATE')
      const outcomes = units.map(runUnit)
      database.exec('COMMIT')
      if (units.some((unit) => unit.truncateLog)) database.pragma('wal_checkpoint(TRUNCATE)')
      return outcomes
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK')
      return units.map(() => ({ failure: failureOf(error) }))
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
