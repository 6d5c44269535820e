import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Kysely } from 'kysely'
import type { DocumentJournal, UpdateRow } from '../documents/ports.ts'
import type { Keys } from '../privacy/ports.ts'
import { DamagedRow } from '../storage-ports.ts'
import { packUpdates, unpackUpdates } from './packed-updates.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { openRow } from './sealed-rows.ts'
import { type Statement, statement, type Writer } from './writing.ts'

/** Keeps the shared text in SQL, sealed. */
export function createDocumentJournal(db: Kysely<Schema>, keys: Keys, writer: Writer): DocumentJournal {
  // Compiled once: a row is written for about every key that somebody strikes.
  const insertion = db
    .insertInto('document_updates')
    .values({ conference_id: '', document: '', seq: 0, bytes: new Uint8Array() })
    .compile().sql
  const placeOf = (
    conferenceId: ConferenceId,
    document: string,
    kind: 'snapshot' | 'vector' | 'updates',
    sequence: number,
  ) => {
    return { conferenceId, part: document, sequence, kind }
  }

  /** Binding a client again to whom it is bound already changes nothing: a write whose answer was lost is repeated. */
  function bindings(conferenceId: ConferenceId, document: string, row: UpdateRow): Statement[] {
    const { participantId, newClients, boundOn = null } = row
    const key = { conference_id: conferenceId, document }
    return newClients.map((client) => {
      const binding = db
        .insertInto('document_clients')
        .values({ ...key, client, participant_id: participantId, bound_on: boundOn })
        .onConflict((conflict) =>
          conflict
            .columns(['conference_id', 'document', 'client'])
            .doUpdateSet({ participant_id: participantId })
            .where('document_clients.participant_id', '=', participantId),
        )
      return statement(binding, 1)
    })
  }

  return {
    get isStuck() {
      return writer.isStuck
    },

    load: (conferenceId, document) =>
      read(() =>
        // One transaction: a compaction that commits in between would hide or double updates.
        db.transaction().execute(async (tx) => {
          const snapshot = await tx
            .selectFrom('document_snapshots')
            .select(['through', 'bytes', 'vector'])
            .where('conference_id', '=', conferenceId)
            .where('document', '=', document)
            .executeTakeFirst()
          const writes = await tx
            .selectFrom('document_updates')
            .select(['seq', 'bytes'])
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
          const through = Number(snapshot?.through ?? 0)
          return {
            snapshot: snapshot
              ? openRow(keys, placeOf(conferenceId, document, 'snapshot', through), snapshot.bytes)
              : null,
            vector: snapshot?.vector
              ? openRow(keys, placeOf(conferenceId, document, 'vector', through), snapshot.vector)
              : null,
            through,
            tail: writes.flatMap(({ seq, bytes }) =>
              openUpdates(keys, placeOf(conferenceId, document, 'updates', Number(seq)), bytes),
            ),
            next: Number(writes.at(-1)?.seq ?? through) + 1,
            clients: new Map(clients.map((row) => [Number(row.client), row.participant_id])),
            boundOn: new Map(
              clients.flatMap((row) => (row.bound_on === null ? [] : [[Number(row.client), row.bound_on]])),
            ),
          }
        }),
      ),

    withTail: () =>
      read(async () => {
        const rows = await db.selectFrom('document_updates').select(['conference_id', 'document']).distinct().execute()
        return rows.map((row) => ({
          conferenceId: row.conference_id as ConferenceId,
          document: row.document as DocumentName,
        }))
      }),

    async append(conferenceId, document, sequence, rows) {
      await writer.write(() => {
        const given = rows()
        if (given.length === 0) return null
        const clear = packUpdates(given.map(({ bytes }) => bytes))
        const sealed = keys.seal(placeOf(conferenceId, document, 'updates', sequence), clear)
        const update = { sql: insertion, parameters: [conferenceId, document, sequence, sealed], expect: 1 }
        return { statements: [update, ...given.flatMap((row) => bindings(conferenceId, document, row))] }
      })
    },

    async compact(conferenceId, document, read, compacted) {
      const through = read.next - 1
      const bytes = keys.seal(placeOf(conferenceId, document, 'snapshot', through), compacted.snapshot)
      const vector = keys.seal(placeOf(conferenceId, document, 'vector', through), compacted.vector)
      const former = db
        .deleteFrom('document_snapshots')
        .where('conference_id', '=', conferenceId)
        .where('document', '=', document)
        .where('through', '=', read.through)
      const tail = db
        .deleteFrom('document_updates')
        .where('conference_id', '=', conferenceId)
        .where('document', '=', document)
        .where('seq', '<=', through)
      const fresh = db
        .insertInto('document_snapshots')
        .values({ conference_id: conferenceId, document, through, bytes, vector })
      await writer.write({
        // Where nothing was read, a snapshot that is there by now keeps this one out.
        statements: [...(read.snapshot ? [statement(former, 1)] : []), statement(tail), statement(fresh, 1)],
        truncateLog: true,
      })
    },
  }
}

function openUpdates(keys: Keys, place: Parameters<typeof openRow>[1], sealed: Uint8Array): Uint8Array[] {
  const packed = openRow(keys, place, sealed)
  try {
    return unpackUpdates(packed)
  } catch (cause) {
    throw new DamagedRow(`${place.kind} ${place.sequence}`, { cause })
  }
}
