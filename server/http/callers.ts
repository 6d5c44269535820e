import { type CaseId, isId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { Account } from '@rondom/shared/wire/http.ts'
import type { SeatedFold } from '../cases/case-overview.ts'
import { keepsCatalogue } from '../cases/decision-catalogues.ts'
import type { ConferenceHost } from '../conference/conference-host.ts'
import { foldFor } from '../conference/reader-fold.ts'
import { managesPeople } from '../identity/accounts.ts'
import type { Identity } from '../identity/identity.ts'
import type { HttpParts } from './parts.ts'
import { RefusedRequest } from './refused-request.ts'

/** Who may ask a route, and what is then known of them. */
export interface Callers {
  anyone: { identity: Identity | null }
  signedIn: { identity: Identity }
  /** Anyone of the house. */
  account: { identity: Identity; account: Account }
  /** An account that sees and adds the people of the house. */
  peopleManager: { identity: Identity; account: Account }
  /** An account that may open conferences. */
  facilitatorAccount: { identity: Identity; account: Account }
  /** An account that keeps the catalogue of its own organisation. */
  catalogueKeeper: { identity: Identity; account: Account }
  /** Whoever has a seat in the conference of the path; for everyone else it does not exist. */
  seat: { identity: Identity; host: ConferenceHost; seat: Participant }
  /** Whoever is at the table of a conference of the case in the path; for everyone else it does not exist. */
  caseSeats: { identity: Identity; caseId: CaseId; folds: SeatedFold[] }
}
export type Access = keyof Callers

export interface Approach {
  identity: Identity | null
  parameters: Record<string, string>
}

/** Lets a caller through, or refuses. */
export const ADMIT: { [A in Access]: (approach: Approach, parts: HttpParts) => Promise<Callers[A]> } = {
  anyone: async ({ identity }) => ({ identity }),
  signedIn: async (approach) => ({ identity: signedIn(approach) }),
  account: (approach, parts) => withAccount(approach, parts, () => true),
  peopleManager: (approach, parts) => withAccount(approach, parts, managesPeople),
  facilitatorAccount: (approach, parts) =>
    withAccount(approach, parts, (account) => account.roles.includes('facilitator')),
  catalogueKeeper: (approach, parts) => withAccount(approach, parts, keepsCatalogue),
  async seat(approach, parts) {
    const identity = signedIn(approach)
    const id = approach.parameters.id ?? ''
    const host = isId('conference', id) ? await parts.hosts.get(id) : null
    const seat = host?.seatOf(identity) ?? null
    if (host === null || seat === null) throw new RefusedRequest('not_found')
    return { identity, host, seat }
  },
  async caseSeats(approach, parts) {
    const identity = signedIn(approach)
    const caseId = approach.parameters.case ?? ''
    const folds = isId('case', caseId) ? await foldsOf(caseId, identity, parts) : []
    if (folds.length === 0) throw new RefusedRequest('not_found')
    return { identity, caseId, folds }
  },
}

/** What this person may see of each conference of the case in which they are at the table, newest first. */
async function foldsOf(caseId: CaseId, identity: Identity, { register, hosts }: HttpParts): Promise<SeatedFold[]> {
  const found = await Promise.all((await register.ofCase(caseId)).map((id) => hosts.get(id)))
  return found.flatMap((host) => {
    const seat = host?.seatOf(identity)
    if (host == null || seat?.admission !== 'admitted') return []
    return [{ ...foldFor(host, seat.id), participantId: seat.id }]
  })
}

function signedIn({ identity }: Approach): Identity {
  if (identity === null) throw new RefusedRequest('not_signed_in')
  return identity
}

async function withAccount(approach: Approach, parts: HttpParts, may: (account: Account) => boolean) {
  const identity = signedIn(approach)
  const account = await parts.accounts.of(identity)
  if (account === null || !may(account)) throw new RefusedRequest('not_allowed')
  return { identity, account }
}
