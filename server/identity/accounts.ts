import { newId, type OrganisationId } from '@rondom/shared/domain/ids.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { AccountRole } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Account, Organisation } from '@rondom/shared/wire/http.ts'
import type { Clock } from '../clock.ts'
import { actOf } from './acts.ts'
import type { Identity } from './identity.ts'
import { normalEmail } from './one-time-codes.ts'
import type { AccountStore, SessionHolder } from './ports.ts'

/** Roles that only an administrator gives: they reach beyond one's own conferences. */
const HOUSE_ROLES: readonly AccountRole[] = ['administrator', 'privacyOfficer', 'policyReader']

/** The people of the house, and who may add to them. */
export interface Accounts {
  /** The account behind an identity; null for guests. */
  of(identity: SessionHolder): Promise<Account | null>
  list(): Promise<Account[]>
  organisations(): Promise<Organisation[]>
  addOrganisation(by: Identity, organisation: { name: string; type: OrganisationType }): Promise<Organisation>
  add(
    by: { identity: Identity; account: Account },
    account: { organisationId: OrganisationId; name: string; email: string; roles: AccountRole[] },
  ): Promise<Account | Refusal>
}

/** True for those who may see and add the people of the house. */
export function managesPeople(account: Account): boolean {
  return account.roles.includes('facilitator') || account.roles.includes('administrator')
}

export function createAccounts({ store, clock }: { store: AccountStore; clock: Clock }): Accounts {
  return {
    of: async (identity) => (identity.kind === 'account' ? store.accountById(identity.accountId) : null),
    list: () => store.accounts(),
    organisations: () => store.organisations(),
    async addOrganisation(by, { name, type }) {
      const organisation = { id: newId('organisation'), name, type }
      await store.addOrganisation(organisation, actOf(by, 'organisationAdded', clock(), organisation.id))
      return organisation
    },
    async add(by, { organisationId, name, email, roles }) {
      const beyond = roles.some((role) => HOUSE_ROLES.includes(role))
      if (beyond && !by.account.roles.includes('administrator')) return refuse('not_allowed')
      const organisation = (await store.organisations()).find(({ id }) => id === organisationId)
      if (organisation === undefined) return refuse('not_found')
      const account = {
        id: newId('account'),
        name,
        email: normalEmail(email),
        roles: [...new Set(roles)],
        organisation,
      }
      const added = await store.addAccount(account, actOf(by.identity, 'accountAdded', clock(), account.id))
      return added ? account : refuse('email_in_use')
    },
  }
}
