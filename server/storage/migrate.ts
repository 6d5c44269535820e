import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Keys } from '../privacy/ports.ts'
import { accountsAndSessions } from './migrations/accounts-and-sessions.ts'
import { conferences } from './migrations/conferences.ts'
import { decisionTypes } from './migrations/decision-types.ts'
import { documentClientDays } from './migrations/document-client-days.ts'
import { documents } from './migrations/documents.ts'
import { documentsTogether } from './migrations/documents-together.ts'
import { sealedContent } from './migrations/sealed-content.ts'
import type { Schema } from './schema.ts'

/** Every change of the tables, in order; `keys` seal what stood in clear before. A name that has been released never changes. */
function migrations(bytes: 'blob' | 'bytea', keys: Keys): Record<string, Migration> {
  return {
    '2026-11-21-1-accounts-and-sessions': accountsAndSessions,
    '2026-11-21-2-conferences': conferences,
    '2026-11-21-3-documents': documents(bytes),
    '2026-11-22-1-decision-types': decisionTypes,
    '2026-11-22-2-document-client-days': documentClientDays,
    '2026-11-29-1-sealed-content': sealedContent(bytes, keys),
    '2026-11-30-1-documents-together': documentsTogether(bytes),
  }
}

/**
 * Brings the tables to what this release expects, or to what they were after the migration `through`.
 * @throws what the database said; the tables are then as they were.
 */
export async function migrate(
  db: Kysely<Schema>,
  bytes: 'blob' | 'bytea',
  keys: Keys,
  through?: string,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(bytes, keys) } })
  const { error } = await (through === undefined ? migrator.migrateToLatest() : migrator.migrateTo(through))
  if (error !== undefined) throw error
}
