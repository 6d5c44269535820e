import type { Kysely, Selectable } from 'kysely'
import type { SessionHolder, SessionStore } from '../identity/ports.ts'
import { auditStatement } from './audit-rows.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { endedIn, endStatements, sessionStatement } from './session-rows.ts'
import { statement, type Writer } from './writing.ts'

/** Keeps sessions in SQL. */
export function createSessionStore(db: Kysely<Schema>, writer: Writer): SessionStore {
  return {
    find: (secretHash, now) =>
      read(async () => {
        const row = await db
          .selectFrom('sessions')
          .selectAll()
          .where('secret_hash', '=', secretHash)
          .where('expires_at', '>', now)
          .executeTakeFirst()
        if (row === undefined) return null
        return {
          id: row.id,
          secretHash: row.secret_hash,
          holder: holderOf(row),
          createdAt: row.created_at,
          expiresAt: row.expires_at,
        }
      }),
    async open(session, replaces, audit) {
      const statements = [...endStatements(db, replaces), sessionStatement(db, session), auditStatement(db, audit)]
      return endedIn(await writer.write({ statements }))
    },
    async end(id, audit) {
      await writer.write({ statements: [...endStatements(db, id), auditStatement(db, audit)] })
    },
    async endExpired(now) {
      const expired = db.deleteFrom('sessions').where('expires_at', '<=', now).returning('id')
      return endedIn(await writer.write({ statements: [statement(expired)] })).ended
    },
  }
}

function holderOf(row: Selectable<Schema['sessions']>): SessionHolder {
  const { account_id, conference_id, participant_id } = row
  if (account_id !== null) return { kind: 'account', accountId: account_id }
  return { kind: 'guest', conferenceId: conference_id ?? '', participantId: participant_id ?? '' }
}
