import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Conferences: their events, words, answers and audit. */
export const conferences: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db
    await schema
      .createTable('cases')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('conferences')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'))
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('conference_on', 'text', (column) => column.notNull())
      .addColumn('starts_at', 'text')
      .addColumn('phase', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('roster')
      .addColumn('conference_id', 'text', (column) => column.notNull().references('conferences.id'))
      .addColumn('participant_id', 'text', (column) => column.notNull())
      .addColumn('account_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('roster_key', ['conference_id', 'participant_id'])
      .execute()
    await schema.createIndex('roster_by_account').on('roster').column('account_id').execute()
    await schema
      .createTable('events')
      .addColumn('conference_id', 'text', (column) => column.notNull().references('conferences.id'))
      .addColumn('n', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('by_participant', 'text')
      .addColumn('event', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['conference_id', 'n'])
      .execute()
    await schema
      .createTable('contents')
      .addColumn('conference_id', 'text', (column) => column.notNull().references('conferences.id'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('text', 'text')
      .addPrimaryKeyConstraint('contents_key', ['conference_id', 'id'])
      .execute()
    await schema
      .createTable('commands')
      .addColumn('conference_id', 'text', (column) => column.notNull().references('conferences.id'))
      .addColumn('participant_key', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('commands_key', ['conference_id', 'participant_key', 'id'])
      .execute()
    // No references from here: the audit outlives what it speaks of.
    await schema
      .createTable('audit')
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('conference_id', 'text')
      .addColumn('participant_id', 'text')
      .addColumn('account_id', 'text')
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('part', 'text')
      .addColumn('session_id', 'text')
      .execute()
    await schema.createIndex('audit_by_conference').on('audit').columns(['conference_id', 'seq']).execute()
  },
}
