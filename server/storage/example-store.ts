import type { Kysely } from 'kysely'
import type { ExampleStore } from '../identity/ports.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { statement, type Writer } from './writing.ts'

/** Keeps in SQL which conferences are examples. */
export function createExampleStore(db: Kysely<Schema>, writer: Writer): ExampleStore {
  return {
    async add({ conferenceId, key, title, seatKey, createdAt }) {
      const row = { conference_id: conferenceId, key, title, seat_key: seatKey, created_at: createdAt }
      await writer.write({ statements: [statement(db.insertInto('examples').values(row), 1)] })
    },
    seatKeyOf: (conferenceId) =>
      read(async () => {
        const row = await db
          .selectFrom('examples')
          .select('seat_key')
          .where('conference_id', '=', conferenceId)
          .executeTakeFirst()
        return row?.seat_key ?? null
      }),
    list: () =>
      read(async () => {
        const rows = await db
          .selectFrom('examples')
          .select(['conference_id', 'title', 'created_at'])
          .orderBy('created_at', 'desc')
          .execute()
        return rows.map(({ conference_id, title, created_at }) => {
          return { conferenceId: conference_id, title, openedAt: created_at }
        })
      }),
  }
}
