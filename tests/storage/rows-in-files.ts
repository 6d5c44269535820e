import { existsSync, readFileSync } from 'node:fs'
import type { Storage } from '@rondom/server/storage/database.ts'
import Database from 'better-sqlite3'

/** The sealed updates of every document, as they stand in the rows now. */
export function sealedUpdates(storage: Storage): Buffer[] {
  const database = new Database(storage.files[0]!, { readonly: true })
  const rows = database.prepare('select bytes from document_updates order by seq').pluck().all() as Buffer[]
  database.close()
  return rows
}

/** The trees in which updates are kept: a second one is an index on rows in the order in which they were written. */
export function treesOfUpdates(storage: Storage): string[] {
  const database = new Database(storage.files[0]!, { readonly: true })
  const names = database.prepare("select distinct name from dbstat where name like '%document_updates%'").pluck().all()
  database.close()
  return names as string[]
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
