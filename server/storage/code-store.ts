import type { Kysely } from 'kysely'
import type { CodeStore } from '../identity/ports.ts'
import { auditStatement } from './audit-rows.ts'
import type { Schema } from './schema.ts'
import { endedIn, endStatements, sessionStatement } from './session-rows.ts'
import { statement, unlessConflict, type Writer } from './writing.ts'

/** Keeps one-time codes in SQL. */
export function createCodeStore(db: Kysely<Schema>, writer: Writer): CodeStore {
  return {
    async put({ addressHash, accountId, salt, codeHash, expiresAt }, now) {
      const clear = db
        .deleteFrom('one_time_codes')
        .where((eb) => eb.or([eb('address_hash', '=', addressHash), eb('expires_at', '<=', now)]))
      const fresh = db.insertInto('one_time_codes').values({
        address_hash: addressHash,
        account_id: accountId,
        salt,
        code_hash: codeHash,
        tries: 0,
        expires_at: expiresAt,
      })
      await writer.write({ statements: [statement(clear), statement(fresh, 1)] })
    },

    async countTry(addressHash, now, most) {
      const count = db
        .updateTable('one_time_codes')
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('address_hash', '=', addressHash)
        .where('expires_at', '>', now)
        .where('tries', '<', most)
        .returning(['account_id', 'salt', 'code_hash', 'expires_at'])
      const results = await writer.write({ statements: [statement(count)] })
      const row = results[0]?.rows[0] as
        | { account_id: string | null; salt: string; code_hash: string; expires_at: string }
        | undefined
      if (row === undefined) return null
      return { accountId: row.account_id, salt: row.salt, codeHash: row.code_hash, expiresAt: row.expires_at }
    },

    async redeem({ addressHash, codeHash, session, replaces, audit }) {
      const burn = db
        .deleteFrom('one_time_codes')
        .where('address_hash', '=', addressHash)
        .where('code_hash', '=', codeHash)
      const results = await unlessConflict(
        writer.write({
          statements: [
            statement(burn, 1),
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
