import type { Kysely } from 'kysely'
import type { Opened, StoredSession } from '../identity/ports.ts'
import type { Schema } from './schema.ts'
import { type Statement, type StatementResult, statement } from './writing.ts'

/** The statement that adds a session. */
export function sessionStatement(db: Kysely<Schema>, session: StoredSession): Statement {
  const { holder } = session
  const row = {
    id: session.id,
    secret_hash: session.secretHash,
    account_id: holder.kind === 'account' ? holder.accountId : null,
    conference_id: holder.kind === 'guest' ? holder.conferenceId : null,
    participant_id: holder.kind === 'guest' ? holder.participantId : null,
    created_at: session.createdAt,
    expires_at: session.expiresAt,
  }
  return statement(db.insertInto('sessions').values(row), 1)
}

/** The statements that end one session, where there is one. Their results tell which. */
export function endStatements(db: Kysely<Schema>, id: string | null): Statement[] {
  return id === null ? [] : [statement(db.deleteFrom('sessions').where('id', '=', id).returning('id'))]
}

/** The ids of ended sessions in the results of a unit whose other statements return no rows with an id. */
export function endedIn(results: StatementResult[]): Opened {
  return { ended: results.flatMap(({ rows }) => rows.map((row) => String(row.id))) }
}
