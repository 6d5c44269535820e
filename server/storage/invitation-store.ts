import type { Kysely } from 'kysely'
import type { InvitationStore } from '../identity/ports.ts'
import { auditStatement } from './audit-rows.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { endedIn, endStatements, sessionStatement } from './session-rows.ts'
import { statement, unlessConflict, type Writer } from './writing.ts'

/** Keeps invitations in SQL. */
export function createInvitationStore(db: Kysely<Schema>, writer: Writer): InvitationStore {
  return {
    async put(invitation, audit) {
      const { id, conferenceId, participantId, secretHash, salt, codeHash, expiresAt } = invitation
      const former = db
        .deleteFrom('invitations')
        .where('conference_id', '=', conferenceId)
        .where('participant_id', '=', participantId)
      const fresh = db.insertInto('invitations').values({
        id,
        conference_id: conferenceId,
        participant_id: participantId,
        secret_hash: secretHash,
        salt,
        code_hash: codeHash,
        tries: 0,
        code_expires_at: expiresAt,
        redeemed_at: null,
      })
      await writer.write({ statements: [statement(former), statement(fresh, 1), auditStatement(db, audit)] })
    },

    find: (id) =>
      read(async () => {
        const row = await db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirst()
        if (row === undefined) return null
        return {
          id: row.id,
          conferenceId: row.conference_id,
          participantId: row.participant_id,
          secretHash: row.secret_hash,
          salt: row.salt,
          codeHash: row.code_hash,
          expiresAt: row.code_expires_at,
        }
      }),

    async countTry(id, now, most) {
      const count = db
        .updateTable('invitations')
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('id', '=', id)
        .where('redeemed_at', 'is', null)
        .where('code_expires_at', '>', now)
        .where('tries', '<', most)
      const results = await writer.write({ statements: [statement(count)] })
      return results[0]?.changes === 1
    },

    async redeem({ id, codeHash, session, replaces, audit }) {
      const burn = db
        .updateTable('invitations')
        .set({ redeemed_at: audit.at })
        .where('id', '=', id)
        .where('code_hash', '=', codeHash)
        .where('redeemed_at', 'is', null)
      const formerOfSeat = db
        .deleteFrom('sessions')
        .where('conference_id', '=', audit.conferenceId)
        .where('participant_id', '=', audit.participantId)
        .returning('id')
      const results = await unlessConflict(
        writer.write({
          statements: [
            statement(burn, 1),
            statement(formerOfSeat),
            ...endStatements(db, replaces),
            sessionStatement(db, session),
            auditStatement(db, audit),
          ],
        }),
      )
      return results && endedIn(results)
    },
  }
}
