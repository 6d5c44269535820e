import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import type { OrganisationId } from '@rondom/shared/domain/ids.ts'
import type { Account } from '@rondom/shared/wire/http.ts'
import type { Clock } from '../clock.ts'
import type { DecisionTypes } from '../conference/ports.ts'
import { actOf } from '../identity/acts.ts'
import type { Identity } from '../identity/identity.ts'
import type { AccountStore } from '../identity/ports.ts'
import type { DecisionTypeStore } from './ports.ts'

/** Which key decisions a team knows, who takes each and who is consulted; a conference keeps what it began with. */
export interface DecisionCatalogues extends DecisionTypes {
  /** The catalogue of an organisation; the default one where it made none. */
  ofOrganisation(organisationId: OrganisationId): Promise<DecisionType[]>
  /** Replaces the catalogue of one's own organisation. */
  put(by: { identity: Identity; account: Account }, types: readonly DecisionType[]): Promise<void>
}

/** True for those who may change the catalogue of their own organisation. */
export function keepsCatalogue({ roles }: Account): boolean {
  return roles.some((role) => role === 'facilitator' || role === 'teamManager' || role === 'administrator')
}

export function createDecisionCatalogues(parts: {
  store: DecisionTypeStore
  accounts: Pick<AccountStore, 'accountById'>
  clock: Clock
}): DecisionCatalogues {
  const { store, accounts, clock } = parts
  async function ofOrganisation(organisationId: OrganisationId): Promise<DecisionType[]> {
    return (await store.ofOrganisation(organisationId)) ?? [...DEFAULT_DECISION_TYPES]
  }
  return {
    ofOrganisation,
    async openedBy(accountId) {
      const account = accountId === null ? null : await accounts.accountById(accountId)
      return account === null ? [...DEFAULT_DECISION_TYPES] : ofOrganisation(account.organisation.id)
    },
    async put({ identity, account }, types) {
      const { id } = account.organisation
      await store.put(id, types, actOf(identity, 'decisionTypesChanged', clock(), id))
    },
  }
}
