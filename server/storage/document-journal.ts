import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Kysely } from 'kysely'
import type { DocumentJournal } from '../documents/ports.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { statement, type Writer } from './writing.ts'

/** Keeps the shared text in SQL. */
export function createDocumentJournal(db: Kysely<Schema>, writer: Writer): DocumentJournal {
  const key = (conferenceId: ConferenceId, document: string) => ({ conference_id: conferenceId, document })

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
            .select(['client', 'participant_id'])
            .where('conference_id', '=', conferenceId)
            .where('document', '=', document)
            .execute()
          return {
            snapshot: snapshot === undefined ? null : new Uint8Array(snapshot.bytes),
            tail: tail.map(({ bytes }) => new Uint8Array(bytes)),
            clients: new Map(clients.map((row) => [Number(row.client), row.participant_id])),
          }
        }),
      ),

    async append({ conferenceId, document, participantId, bytes, newClients }) {
      const update = db.insertInto('document_updates').values((eb) => ({
        ...key(conferenceId, document),
        seq: eb
          .selectFrom('document_updates')
          .select((row) => row(row.fn.coalesce(row.fn.max('seq'), row.lit(0)), '+', row.lit(1)).as('next'))
          .where('conference_id', '=', conferenceId)
          .where('document', '=', document),
        bytes,
      }))
      const bindings = newClients.map((client) =>
        db
          .insertInto('document_clients')
          .values({ ...key(conferenceId, document), client, participant_id: participantId }),
      )
      await writer.write({ statements: [statement(update, 1), ...bindings.map((query) => statement(query, 1))] })
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
