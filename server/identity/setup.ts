import { newId } from '@rondom/shared/domain/ids.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { Account } from '@rondom/shared/wire/http.ts'
import type { Clock } from '../clock.ts'
import { act } from './acts.ts'
import { normalEmail } from './one-time-codes.ts'
import type { AccountStore, SetupStore } from './ports.ts'
import { hashOfSecret, newSecret } from './secrets.ts'
import type { FreshSession, Sessions } from './sessions.ts'

/** Who begins with an empty house. */
export interface FirstAccount {
  secret: string
  name: string
  email: string
  organisation: { name: string; type: OrganisationType }
}

/** The way in while nobody has an account. */
export interface Setup {
  /** True once somebody has an account. */
  isDone(): Promise<boolean>
  /** The secret of a fresh link, which voids a former one; null once somebody has an account. */
  newLink(): Promise<string | null>
  /** Makes the first account, a facilitator who administers, and signs it in; null where the link is not this one. */
  begin(first: FirstAccount): Promise<FreshSession | null>
}

export function createSetup(parts: {
  store: SetupStore
  accounts: AccountStore
  sessions: Sessions
  clock: Clock
}): Setup {
  const { store, accounts, sessions, clock } = parts
  return {
    isDone: () => accounts.hasAccounts(),
    async newLink() {
      if (await accounts.hasAccounts()) return null
      const secret = newSecret()
      await store.replaceLink(hashOfSecret(secret), clock().toISOString())
      return secret
    },
    async begin({ secret, name, email, organisation }) {
      const account: Account = {
        id: newId('account'),
        name,
        email: normalEmail(email),
        roles: ['facilitator', 'administrator'],
        organisation: { id: newId('organisation'), ...organisation },
      }
      const fresh = sessions.prepare({ kind: 'account', accountId: account.id })
      const audit = act('houseOpened', clock(), fresh.session.holder, fresh.session.id, account.id)
      const opened = await store.setUp({ secretHash: hashOfSecret(secret), account, session: fresh.session, audit })
      return opened && fresh
    },
  }
}
