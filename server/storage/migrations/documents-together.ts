import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

interface Tables {
  document_updates: { conference_id: string; document: string; seq: number; bytes: Uint8Array }
  updates_together: Tables['document_updates']
}

/**
 * The updates of a document lie together, where SQLite would keep them in the order in which all documents were
 * written: compacting one then touches a page for each of its updates, while everybody waits for the writing thread.
 * A snapshot's state vector is kept with it.
 */
export function documentsTogether(bytes: 'blob' | 'bytea'): Migration {
  return {
    async up(unknown: Kysely<unknown>) {
      const db = unknown as unknown as Kysely<Tables>
      await db.schema.alterTable('document_snapshots').addColumn('vector', sql.raw(bytes)).execute()
      // PostgreSQL knows no such tables.
      if (bytes !== 'blob') return
      await db.schema
        .createTable('updates_together')
        .addColumn('conference_id', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
        .addPrimaryKeyConstraint('updates_together_key', ['conference_id', 'document', 'seq'])
        .modifyEnd(sql`without rowid`)
        .execute()
      await db
        .insertInto('updates_together')
        .columns(['conference_id', 'document', 'seq', 'bytes'])
        .expression(db.selectFrom('document_updates').select(['conference_id', 'document', 'seq', 'bytes']))
        .execute()
      await db.schema.dropTable('document_updates').execute()
      await db.schema.alterTable('updates_together').renameTo('document_updates').execute()
    },
  }
}
