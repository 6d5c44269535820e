import type { Kysely } from 'kysely'
import type { SetupStore } from '../identity/ports.ts'
import { accountStatement, organisationStatement } from './account-store.ts'
import { auditStatement } from './audit-rows.ts'
import type { Schema } from './schema.ts'
import { endedIn, sessionStatement } from './session-rows.ts'
import { statement, unlessConflict, type Writer } from './writing.ts'

/** Keeps the link for the first account in SQL. */
export function createSetupStore(db: Kysely<Schema>, writer: Writer): SetupStore {
  return {
    async replaceLink(secretHash, at) {
      const fresh = db.insertInto('setup_links').values({ secret_hash: secretHash, created_at: at })
      await writer.write({ statements: [statement(db.deleteFrom('setup_links')), statement(fresh, 1)] })
    },
    async setUp({ secretHash, account, session, audit }) {
      const burn = db.deleteFrom('setup_links').where('secret_hash', '=', secretHash)
      const results = await unlessConflict(
        writer.write({
          statements: [
            statement(burn, 1),
            organisationStatement(db, account.organisation, audit.at),
            accountStatement(db, account, audit.at),
            sessionStatement(db, session),
            auditStatement(db, audit),
          ],
        }),
      )
      return results && endedIn(results)
    },
  }
}
