import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import type { ConferenceRegister, DecisionTypeStore } from '../cases/ports.ts'
import type { ConferenceStore } from '../conference/ports.ts'
import type { DocumentJournal } from '../documents/ports.ts'
import type {
  AccountStore,
  CodeStore,
  ExampleStore,
  InvitationStore,
  SessionStore,
  SetupStore,
} from '../identity/ports.ts'
import type { OpenKeys } from '../privacy/ports.ts'
import type { StorageLog } from '../storage-ports.ts'
import { createAccountStore } from './account-store.ts'
import { createCodeStore } from './code-store.ts'
import { createConferenceRegister } from './conference-register.ts'
import { createConferenceStore } from './conference-store.ts'
import { createDecisionTypeStore } from './decision-type-store.ts'
import { createDocumentJournal } from './document-journal.ts'
import { createExampleStore } from './example-store.ts'
import { createInvitationStore } from './invitation-store.ts'
import type { Schema } from './schema.ts'
import { createSessionStore } from './session-store.ts'
import { createSetupStore } from './setup-store.ts'
import { claimFolder, openForReading } from './sqlite-open.ts'
import { prepareTables } from './sqlite-tables.ts'
import { createSqliteWriter } from './sqlite-writer.ts'

/** Everything that is kept, by the ports of those who need it. */
export interface Storage {
  conferences: ConferenceStore
  documents: DocumentJournal
  register: ConferenceRegister
  decisionTypes: DecisionTypeStore
  accounts: AccountStore
  setup: SetupStore
  codes: CodeStore
  sessions: SessionStore
  invitations: InvitationStore
  examples: ExampleStore
  /** Paths of the database file and what SQLite keeps beside it. */
  files: string[]
  /** Waits until everything is on disk and closes. */
  close(): Promise<void>
}

/**
 * Opens the database in a folder, which is made where it is missing, and brings its tables up to date. Keys are asked
 * for once the folder is claimed; new ones will do only where nothing is sealed yet.
 * @throws an Error where the folder cannot be used, another server uses it, or a pragma does not take; KeyRefused
 * where the keys are not the ones that it was sealed with.
 */
export async function openStorage(parts: { directory: string; openKeys: OpenKeys; log: StorageLog }): Promise<Storage> {
  const { directory, openKeys, log } = parts
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const lock = claimFolder(join(directory, 'rondom.lock'))
  const file = join(directory, 'rondom.sqlite')
  const keys = await prepareTables(file, openKeys).catch((error) => {
    lock.close()
    throw error
  })
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: openForReading(file) }) })
  const writer = createSqliteWriter(file, log)
  return {
    conferences: createConferenceStore(db, keys, writer),
    documents: createDocumentJournal(db, keys, writer),
    register: createConferenceRegister(db, keys),
    decisionTypes: createDecisionTypeStore(db, writer),
    accounts: createAccountStore(db, writer),
    setup: createSetupStore(db, writer),
    codes: createCodeStore(db, writer),
    sessions: createSessionStore(db, writer),
    invitations: createInvitationStore(db, writer),
    examples: createExampleStore(db, writer),
    files: [file, `${file}-wal`, `${file}-shm`],
    async close() {
      await writer.close()
      await db.destroy()
      lock.close()
    },
  }
}
