import type { Kysely } from 'kysely'
import type { AuditEntry } from '../conference/ports.ts'
import type { Schema } from './schema.ts'
import { type Statement, statement } from './writing.ts'

/** The statement that adds an entry to the audit, numbered after the last. */
export function auditStatement(db: Kysely<Schema>, entry: AuditEntry): Statement {
  const query = db.insertInto('audit').values((eb) => ({
    seq: eb
      .selectFrom('audit')
      .select((row) => row(row.fn.coalesce(row.fn.max('seq'), row.lit(0)), '+', row.lit(1)).as('next')),
    at: entry.at,
    conference_id: entry.conferenceId,
    participant_id: entry.participantId,
    account_id: entry.accountId,
    action: entry.action,
    part: entry.part,
    session_id: entry.sessionId,
  }))
  return statement(query, 1)
}
