import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import type { Kysely } from 'kysely'
import type { DecisionTypeStore } from '../cases/ports.ts'
import { auditStatement } from './audit-rows.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { statement, type Writer } from './writing.ts'

/** Keeps the catalogues of organisations in SQL. */
export function createDecisionTypeStore(db: Kysely<Schema>, writer: Writer): DecisionTypeStore {
  return {
    ofOrganisation: (organisationId) =>
      read(async () => {
        const row = await db
          .selectFrom('decision_catalogues')
          .select('types')
          .where('organisation_id', '=', organisationId)
          .executeTakeFirst()
        return row === undefined ? null : (JSON.parse(row.types) as DecisionType[])
      }),
    async put(organisationId, types, audit) {
      const row = { types: JSON.stringify(types), changed_at: audit.at }
      const put = db
        .insertInto('decision_catalogues')
        .values({ organisation_id: organisationId, ...row })
        .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(row))
      await writer.write({ statements: [statement(put, 1), auditStatement(db, audit)] })
    },
  }
}
