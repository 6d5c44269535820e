import { chmodSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Keys, OpenKeys } from '../privacy/ports.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { checkKeys, isSealed, keepWord, sweep } from './sealing.ts'
import { openForWriting } from './sqlite-open.ts'

/**
 * Brings the tables of a file up to date and seals what stood in clear; gives the keys.
 * @throws KeyRefused where the keys are no good, or what the database said; the tables are then as they were.
 */
export async function prepareTables(file: string, openKeys: OpenKeys): Promise<Keys> {
  const database = openForWriting(file)
  try {
    chmodSync(file, 0o600)
    const wasSealed = isSealed(database)
    const keys = openKeys(!wasSealed)
    if (wasSealed) checkKeys(database, keys)
    await migrateWhole(database, keys)
    sweep(database)
    return keys
  } finally {
    database.close()
  }
}

/**
 * Migrates in one transaction, to the newest tables or to what they were after the migration `through`. Kysely runs
 * SQLite's migrations outside one; here a start that is cut off leaves nothing half done.
 */
export async function migrateWhole(database: Database, keys: Keys, through?: string): Promise<void> {
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
  const wasSealed = isSealed(database)
  database.exec('BEGIN IMMEDIATE')
  await migrate(db, 'blob', keys, through)
  if (!wasSealed && isSealed(database)) keepWord(database, keys)
  database.exec('COMMIT')
}
