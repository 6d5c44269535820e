import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Keys } from '../../privacy/ports.ts'
import { packUpdates } from '../packed-updates.ts'
import { inLog, sealCode, sealText } from '../sealed-rows.ts'

/** The tables that held content in clear, and what takes their place. */
interface Tables {
  conferences: { id: string; code: string }
  events: { conference_id: string; n: number; at: string; by_participant: string | null; event: string }
  contents: { conference_id: string; id: string; text: string | null }
  document_snapshots: { conference_id: string; document: string; bytes: Uint8Array }
  document_updates: { conference_id: string; document: string; seq: number; bytes: Uint8Array }
  sealed_events: Omit<Tables['events'], 'event'> & { event: Uint8Array }
  sealed_contents: Omit<Tables['contents'], 'text'> & { text: Uint8Array | null }
  sealed_document_snapshots: Tables['document_snapshots'] & { through: number }
  sealed_document_updates: Tables['document_updates']
}

/**
 * Content is sealed, row by row, in tables that take the place of the former ones. What stood in clear is gone from
 * the tables then, and from the files once they are swept (see sealing).
 */
export function sealedContent(bytes: 'blob' | 'bytea', keys: Keys): Migration {
  return {
    async up(unknown: Kysely<unknown>) {
      const db = unknown as unknown as Kysely<Tables>
      await createTables(db, bytes)
      await sealCodes(db, keys)
      await sealLogs(db, keys)
      await sealDocuments(db, keys)
      for (const table of ['events', 'contents', 'document_snapshots', 'document_updates'] as const) {
        await db.schema.dropTable(table).execute()
        await db.schema.alterTable(`sealed_${table}`).renameTo(table).execute()
      }
    },
  }
}

async function createTables({ schema }: Kysely<Tables>, bytes: 'blob' | 'bytea'): Promise<void> {
  await schema
    .createTable('sealed_events')
    .addColumn('conference_id', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_participant', 'text')
    .addColumn('event', sql.raw(bytes), (column) => column.notNull())
    .addPrimaryKeyConstraint('sealed_events_key', ['conference_id', 'n'])
    .execute()
  await schema
    .createTable('sealed_contents')
    .addColumn('conference_id', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('text', sql.raw(bytes))
    .addPrimaryKeyConstraint('sealed_contents_key', ['conference_id', 'id'])
    .execute()
  await schema
    .createTable('sealed_document_snapshots')
    .addColumn('conference_id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('through', 'bigint', (column) => column.notNull())
    .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
    .addPrimaryKeyConstraint('sealed_document_snapshots_key', ['conference_id', 'document'])
    .execute()
  await schema
    .createTable('sealed_document_updates')
    .addColumn('conference_id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
    .addPrimaryKeyConstraint('sealed_document_updates_key', ['conference_id', 'document', 'seq'])
    .execute()
  await schema
    .createTable('sealing')
    .addColumn('word', sql.raw(bytes), (column) => column.notNull())
    .addColumn('swept', 'integer', (column) => column.notNull())
    .execute()
}

async function sealCodes(db: Kysely<Tables>, keys: Keys): Promise<void> {
  for (const { id, code } of await db.selectFrom('conferences').select(['id', 'code']).execute()) {
    const sealed = sealCode(keys, id, code)
    await db.updateTable('conferences').set({ code: sealed }).where('id', '=', id).execute()
  }
}

/** One conference at a time, so that memory holds no more than that. */
async function sealLogs(db: Kysely<Tables>, keys: Keys): Promise<void> {
  for (const { id } of await db.selectFrom('conferences').select('id').execute()) {
    for (const row of await db.selectFrom('events').selectAll().where('conference_id', '=', id).execute()) {
      const event = sealText(keys, inLog(id, 'event', row.n), row.event)
      await db
        .insertInto('sealed_events')
        .values({ ...row, event })
        .execute()
    }
    for (const row of await db.selectFrom('contents').selectAll().where('conference_id', '=', id).execute()) {
      const text = row.text === null ? null : sealText(keys, inLog(id, 'text', row.id), row.text)
      await db
        .insertInto('sealed_contents')
        .values({ ...row, text })
        .execute()
    }
  }
}

/** One document at a time. A snapshot held all that had been numbered before: numbers began again after it. */
async function sealDocuments(db: Kysely<Tables>, keys: Keys): Promise<void> {
  const snapshots = db.selectFrom('document_snapshots').select(['conference_id', 'document'])
  const updates = db.selectFrom('document_updates').select(['conference_id', 'document'])
  for (const { conference_id, document } of await snapshots.union(updates).execute()) {
    const place = { conferenceId: conference_id, part: document }
    const snapshot = await db
      .selectFrom('document_snapshots')
      .select('bytes')
      .where('conference_id', '=', conference_id)
      .where('document', '=', document)
      .executeTakeFirst()
    if (snapshot !== undefined) {
      const bytes = keys.seal({ ...place, sequence: 0, kind: 'snapshot' }, snapshot.bytes)
      await db.insertInto('sealed_document_snapshots').values({ conference_id, document, through: 0, bytes }).execute()
    }
    const rows = await db
      .selectFrom('document_updates')
      .select(['seq', 'bytes'])
      .where('conference_id', '=', conference_id)
      .where('document', '=', document)
      .execute()
    for (const row of rows) {
      const bytes = keys.seal({ ...place, sequence: row.seq, kind: 'updates' }, packUpdates([row.bytes]))
      await db.insertInto('sealed_document_updates').values({ conference_id, document, seq: row.seq, bytes }).execute()
    }
  }
}
