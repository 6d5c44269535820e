import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The day on which a Yjs client was bound to its participant, so that they can be counted. */
export const documentClientDays: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('document_clients').addColumn('bound_on', 'text').execute()
  },
}
