import type { Phase } from '@rondom/shared/domain/phases.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import type { Kysely } from 'kysely'
import type { ConferenceRegister } from '../cases/ports.ts'
import type { Keys } from '../privacy/ports.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { openCode } from './sealed-rows.ts'

/** Reads the lists that are kept beside the events. */
export function createConferenceRegister(db: Kysely<Schema>, keys: Keys): ConferenceRegister {
  return {
    ofAccount: (accountId) =>
      read(async () => {
        const rows = await db
          .selectFrom('roster')
          .innerJoin('conferences', 'conferences.id', 'roster.conference_id')
          .selectAll('conferences')
          .select('roster.participant_id')
          .where('roster.account_id', '=', accountId)
          .orderBy('conferences.created_at', 'desc')
          .orderBy('conferences.id')
          .execute()
        return rows.map((row) => toEntry(row, openCode(keys, row.id, row.code), row.participant_id))
      }),
    ofSeat: (conferenceId, participantId) =>
      read(async () => {
        const row = await db.selectFrom('conferences').selectAll().where('id', '=', conferenceId).executeTakeFirst()
        return row === undefined ? null : toEntry(row, openCode(keys, row.id, row.code), participantId)
      }),
    latest: () =>
      read(async () => {
        const newest = db.selectFrom('conferences').select('id').orderBy('created_at', 'desc').orderBy('id')
        return (await newest.limit(1).executeTakeFirst())?.id ?? null
      }),
    ofCase: (caseId) =>
      read(async () => {
        const rows = await db
          .selectFrom('conferences')
          .select('id')
          .where('case_id', '=', caseId)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .execute()
        return rows.map(({ id }) => id)
      }),
  }
}

function toEntry(row: Schema['conferences'], code: string, participantId: string): ConferenceEntry {
  return {
    id: row.id,
    caseId: row.case_id,
    code,
    conferenceOn: row.conference_on,
    startsAt: row.starts_at,
    phase: row.phase as Phase,
    participantId,
  }
}
