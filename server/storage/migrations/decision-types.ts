import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The catalogue of key decisions that an organisation made, as one row. */
export const decisionTypes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('decision_catalogues')
      .addColumn('organisation_id', 'text', (column) => column.primaryKey().references('organisations.id'))
      .addColumn('types', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute()
  },
}
