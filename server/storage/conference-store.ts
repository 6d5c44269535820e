import type { ConferenceEvent, EventOf } from '@rondom/shared/domain/events.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'
import type { Kysely } from 'kysely'
import type { Append, ConferenceStore } from '../conference/ports.ts'
import type { Keys } from '../privacy/ports.ts'
import { auditStatement } from './audit-rows.ts'
import { projectionStatements } from './conference-projections.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { inLog, openText, sealCode, sealText } from './sealed-rows.ts'
import { type Statement, statement, type Writer } from './writing.ts'

/** Keeps the logs of conferences in SQL. */
export function createConferenceStore(db: Kysely<Schema>, keys: Keys, writer: Writer): ConferenceStore {
  return {
    get isStuck() {
      return writer.isStuck
    },

    load: (conferenceId) =>
      read(async () => {
        const rows = await db
          .selectFrom('events')
          .selectAll()
          .where('conference_id', '=', conferenceId)
          .orderBy('n')
          .execute()
        if (rows.length === 0) return null
        const words = await db
          .selectFrom('contents')
          .select(['id', 'text'])
          .where('conference_id', '=', conferenceId)
          .execute()
        return {
          events: rows.map(({ n, at, by_participant, event }) => ({
            n,
            at,
            by: by_participant,
            event: JSON.parse(openText(keys, inLog(conferenceId, 'event', n), event)) as ConferenceEvent,
          })),
          texts: new Map(
            words.map(({ id, text }) => {
              return [id, text === null ? null : openText(keys, inLog(conferenceId, 'text', id), text)]
            }),
          ),
        }
      }),

    async append(append) {
      await writer.write({ statements: appendStatements(db, keys, append) })
    },

    answerTo: (conferenceId, by, id) =>
      read(async () => {
        const row = await db
          .selectFrom('commands')
          .select('answer')
          .where('conference_id', '=', conferenceId)
          .where('participant_key', '=', by ?? '')
          .where('id', '=', id)
          .executeTakeFirst()
        return row === undefined ? null : (JSON.parse(row.answer) as CommandAnswer)
      }),

    async audit(entry) {
      await writer.write({ statements: [auditStatement(db, entry)] })
    },
  }
}

function appendStatements(db: Kysely<Schema>, keys: Keys, append: Append): Statement[] {
  const { conferenceId, events, texts, command, audit } = append
  const words = Object.entries(texts).map(([id, text]) => {
    return { conference_id: conferenceId, id, text: sealText(keys, inLog(conferenceId, 'text', id), text) }
  })
  return [
    ...events.flatMap(({ n, at, by, event }) => {
      const sealed = sealText(keys, inLog(conferenceId, 'event', n), JSON.stringify(event))
      const row = { conference_id: conferenceId, n, at, by_participant: by, event: sealed }
      return [
        ...(event.type === 'conferenceOpened' ? openStatements(db, keys, append, at, event) : []),
        statement(db.insertInto('events').values(row), 1),
        ...projectionStatements(db, keys, conferenceId, event),
      ]
    }),
    // One statement per text: a reveal may hold more of them than one statement takes parameters.
    ...words.map((row) => statement(db.insertInto('contents').values(row), 1)),
    statement(
      db.insertInto('commands').values({
        conference_id: conferenceId,
        participant_key: command.by ?? '',
        id: command.id,
        answer: JSON.stringify(command.answer),
      }),
      1,
    ),
    auditStatement(db, audit),
  ]
}

function openStatements(
  db: Kysely<Schema>,
  keys: Keys,
  { conferenceId: id, events }: Append,
  at: string,
  { facts }: EventOf<'conferenceOpened'>,
): Statement[] {
  const continued = events.find(({ event }) => event.type === 'caseContinued')?.event as
    | EventOf<'caseContinued'>
    | undefined
  const caseId = continued?.caseId ?? newId('case')
  return [
    ...(continued ? [] : [statement(db.insertInto('cases').values({ id: caseId, created_at: at }), 1)]),
    statement(
      db.insertInto('conferences').values({
        id,
        case_id: caseId,
        created_at: at,
        code: sealCode(keys, id, facts.code),
        conference_on: facts.conferenceOn,
        starts_at: null,
        phase: 'preparing',
      }),
      1,
    ),
  ]
}
