import type { CompiledQuery } from 'kysely'
import { WriteConflict } from '../storage-ports.ts'

/** One statement of a unit. With `expect` the unit fails when another number of rows was changed. */
export interface Statement {
  sql: string
  parameters: readonly unknown[]
  expect?: number
}

/** What one statement did. `rows` is filled by a RETURNING clause. */
export interface StatementResult {
  changes: number
  rows: Record<string, unknown>[]
}

/** Statements that are written together or not at all. */
export interface Unit {
  statements: Statement[]
  /** Leave nothing of what was deleted in the write-ahead log. */
  truncateLog?: boolean
}

/** The one door through which everything is written. */
export interface Writer {
  /**
   * Writes a unit, or what a function gives when writing begins (null: nothing to write). Resolves when it is
   * on disk.
   * @throws WriteConflict where it does not fit what is stored, StorageUnavailable where nothing can be
   * written, or what the function threw; in each case nothing of the unit has been written.
   */
  write(unit: Unit | (() => Unit | null)): Promise<StatementResult[]>
  /** The disk does not answer: whatever is given now is refused. It ends by itself when the disk does. */
  readonly isStuck: boolean
  /** Waits for what was given before and closes. */
  close(): Promise<void>
}

/** A compiled query as a statement of a unit. */
export function statement(query: { compile(): CompiledQuery }, expect?: number): Statement {
  const { sql, parameters } = query.compile()
  return { sql, parameters, ...(expect !== undefined && { expect }) }
}

/** The results of a write, or null where it did not fit what is stored. */
export async function unlessConflict(written: Promise<StatementResult[]>): Promise<StatementResult[] | null> {
  try {
    return await written
  } catch (error) {
    if (error instanceof WriteConflict) return null
    throw error
  }
}
