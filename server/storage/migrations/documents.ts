import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Shared text: a snapshot and the updates since, per document. `bytes` names the dialect's type for bytes. */
export function documents(bytes: 'blob' | 'bytea'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const { schema } = db
      await schema
        .createTable('document_snapshots')
        .addColumn('conference_id', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
        .addPrimaryKeyConstraint('document_snapshots_key', ['conference_id', 'document'])
        .execute()
      await schema
        .createTable('document_updates')
        .addColumn('conference_id', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
        .addPrimaryKeyConstraint('document_updates_key', ['conference_id', 'document', 'seq'])
        .execute()
      await schema
        .createTable('document_clients')
        .addColumn('conference_id', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('client', 'bigint', (column) => column.notNull())
        .addColumn('participant_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('document_clients_key', ['conference_id', 'document', 'client'])
        .execute()
    },
  }
}
