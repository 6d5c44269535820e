import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Kysely } from 'kysely'
import type { DocumentJournal, UpdateRow } from '../documents/ports.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { type Statement, statement, type Writer } from './writing.ts'

/** Keeps the shared text in SQL. */
export function createDocumentJournal(db: Kysely<Schema>, writer: Writer): DocumentJournal {
  const key = (conferenceId: ConferenceId, document: string) => ({ conference_id: conferenceId, document })
  // Compiled once: a row is written for every key that somebody strikes.
  const insertion = insertionOf(db)

  function insertions(conferenceId: ConferenceId, document: string, row: UpdateRow): Statement[] {
    const { participantId, bytes, newClients, boundOn = null } = row
    const update = { sql: insertion, parameters: [conferenceId, document, conferenceId, document, bytes], expect: 1 }
    const bindings = newClients.map((client) =>
      db
        .insertInto('document_clients')
        .values({ ...key(conferenceId, document), client, participant_id: participantId, bound_on: boundOn }),
    )
    return [update, ...bindings.map((query) => statement(query, 1))]
  }

  return {
    load: (conferenceId, document) =>
      read(() =>
        // One transaction: a compaction that commits in between would hide or double updates.
        db.transaction().execute(async (tx) => {
          const snapshot = await tx
            .selectFrom('document_snapshots')
            .select('bytes')
            .where('conference_id', '=', conferenceId)
            .where('document', '=', document)
            .executeTakeFirst()
          const tail = await tx
            .selectFrom('document_updates')
            .select('bytes')
            .where('conference_id', '=', conferenceId)
            .where('document', '=', document)
            .orderBy('seq')
            .execute()
          const clients = await tx
            .selectFrom('document_clients')
            .select(['client', 'participant_id', 'bound_on'])
            .where('conference_id', '=', conferenceId)
            .where('document', '=', document)
            .execute()
          return {
            snapshot: snapshot === undefined ? null : new Uint8Array(snapshot.bytes),
            tail: tail.map(({ bytes }) => new Uint8Array(bytes)),
            clients: new Map(clients.map((row) => [Number(row.client), row.participant_id])),
            boundOn: new Map(
              clients.flatMap((row) => (row.bound_on === null ? [] : [[Number(row.client), row.bound_on]])),
            ),
          }
        }),
      ),

    async append(conferenceId, document, rows) {
      await writer.write(() => {
        const statements = rows().flatMap((row) => insertions(conferenceId, document, row))
        return statements.length === 0 ? null : { statements }
      })
    },

    async compact(conferenceId, document, snapshot) {
      const former = db
        .deleteFrom('document_snapshots')
        .where('conference_id', '=', conferenceId)
        .where('document', '=', document)
      const tail = db
        .deleteFrom('document_updates')
        .where('conference_id', '=', conferenceId)
        .where('document', '=', document)
      const fresh = db.insertInto('document_snapshots').values({ ...key(conferenceId, document), bytes: snapshot })
      await writer.write({ statements: [statement(former), statement(tail), statement(fresh, 1)], truncateLog: true })
    },
  }
}

/** Adds an update after the last: conference and document, the same again, and the bytes. */
function insertionOf(db: Kysely<Schema>): string {
  const query = db.insertInto('document_updates').values((eb) => ({
    conference_id: '',
    document: '',
    seq: eb
      .selectFrom('document_updates')
      .select((row) => row(row.fn.coalesce(row.fn.max('seq'), row.lit(0)), '+', row.lit(1)).as('next'))
      .where('conference_id', '=', '')
      .where('document', '=', ''),
    bytes: new Uint8Array(),
  }))
  return query.compile().sql
}
