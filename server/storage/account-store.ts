import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { AccountRole } from '@rondom/shared/domain/people.ts'
import type { Account } from '@rondom/shared/wire/http.ts'
import type { Kysely } from 'kysely'
import type { AccountStore } from '../identity/ports.ts'
import { auditStatement } from './audit-rows.ts'
import { read } from './reader.ts'
import type { Schema } from './schema.ts'
import { type Statement, statement, unlessConflict, type Writer } from './writing.ts'

/** Keeps organisations and accounts in SQL. */
export function createAccountStore(db: Kysely<Schema>, writer: Writer): AccountStore {
  const accounts = () =>
    db
      .selectFrom('accounts')
      .innerJoin('organisations', 'organisations.id', 'accounts.organisation_id')
      .select([
        'accounts.id',
        'accounts.name',
        'accounts.email',
        'accounts.roles',
        'organisations.id as organisation_id',
        'organisations.name as organisation_name',
        'organisations.type as organisation_type',
      ])
  const one = async (row: Promise<AccountRow | undefined>) => {
    const found = await row
    return found === undefined ? null : toAccount(found)
  }

  return {
    hasAccounts: () =>
      read(async () => (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined),
    organisations: () =>
      read(async () => {
        const rows = await db.selectFrom('organisations').select(['id', 'name', 'type']).orderBy('name').execute()
        return rows.map((row) => ({ ...row, type: row.type as OrganisationType }))
      }),
    accounts: () => read(async () => (await accounts().orderBy('accounts.name').execute()).map(toAccount)),
    accountById: (id) => read(() => one(accounts().where('accounts.id', '=', id).executeTakeFirst())),
    accountByEmail: (email) => read(() => one(accounts().where('accounts.email', '=', email).executeTakeFirst())),
    async addOrganisation(organisation, audit) {
      await writer.write({ statements: [organisationStatement(db, organisation, audit.at), auditStatement(db, audit)] })
    },
    async addAccount(account, audit) {
      const statements = [accountStatement(db, account, audit.at), auditStatement(db, audit)]
      return (await unlessConflict(writer.write({ statements }))) !== null
    },
  }
}

/** The statement that adds an organisation. */
export function organisationStatement(
  db: Kysely<Schema>,
  organisation: Account['organisation'],
  at: string,
): Statement {
  return statement(db.insertInto('organisations').values({ ...organisation, created_at: at }), 1)
}

/** The statement that adds an account to an organisation that exists. */
export function accountStatement(db: Kysely<Schema>, account: Account, at: string): Statement {
  const { id, name, email, roles, organisation } = account
  const row = { id, name, email, roles: JSON.stringify(roles), organisation_id: organisation.id, created_at: at }
  return statement(db.insertInto('accounts').values(row), 1)
}

interface AccountRow {
  id: string
  name: string
  email: string
  roles: string
  organisation_id: string
  organisation_name: string
  organisation_type: string
}

function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: JSON.parse(row.roles) as AccountRole[],
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      type: row.organisation_type as OrganisationType,
    },
  }
}
