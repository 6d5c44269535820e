import { existsSync, readFileSync } from 'node:fs'
import type { Storage } from '@rondom/server/storage/database.ts'
import Database from 'better-sqlite3'

/** The sealed updates of every document, as they stand in the rows now. */
export function sealedUpdates(storage: Storage): Buffer[] {
  return column(storage, 'select bytes from document_updates order by seq') as Buffer[]
}

/** The trees in which updates are kept: a second one is an index on rows in the order in which they were written. */
export function treesOfUpdates(storage: Storage): string[] {
  return column(storage, "select distinct name from dbstat where name like '%document_updates%'") as string[]
}

/** The first column of what a query finds in the file. */
function column(storage: Storage, query: string): unknown[] {
  const database = new Database(storage.files[0]!, { readonly: true })
  const values = database.prepare(query).pluck().all()
  database.close()
  return values
}

/** Whether any file of the database holds one of these rows, whose key is still there. */
export function filesHold(storage: Storage, rows: readonly Buffer[]): boolean {
  return storage.files
    .filter((file) => existsSync(file))
    .some((file) => {
      const bytes = readFileSync(file)
      return rows.some((row) => bytes.includes(row))
    })
}
