import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { AccountId, CaseId, PersonId } from '@rondom/shared/domain/ids.ts'
import type { CaseFacts } from '@rondom/shared/domain/meeting.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { restrictedPersons } from '@rondom/shared/domain/restricted-persons.ts'
import { type Continuation, continuation } from '../cases/continue-case.ts'
import { isProfessional } from '../conference/reader.ts'
import { foldFor } from '../conference/reader-fold.ts'
import { keptFrom } from '../conference/restrictions.ts'
import type { Identity } from '../identity/identity.ts'
import type { HttpParts } from './parts.ts'
import { RefusedRequest } from './refused-request.ts'

/** What the next conference of a case takes from the one before it. */
export interface FormerConference {
  facts: CaseFacts
  continuation(facilitatorAccount: AccountId): Continuation
}

/**
 * The last conference of a case, as this person may know it.
 * @throws RefusedRequest not_found for who had no professional seat there, record_not_established while it runs.
 */
export async function formerOf(
  caseId: CaseId,
  identity: Identity,
  { register, hosts }: Pick<HttpParts, 'register' | 'hosts'>,
): Promise<FormerConference> {
  const [newest] = await register.ofCase(caseId)
  const host = newest === undefined ? null : await hosts.get(newest)
  const seat = host?.seatOf(identity)
  // Only who reads it with its restrictions can carry them over (rule R57).
  if (host === null || seat?.admission !== 'admitted' || !isProfessional(seat)) throw new RefusedRequest('not_found')
  if (!isFrom(host.state.phase, 'inFollowUp')) throw new RefusedRequest('record_not_established')
  const former = foldFor(host, seat.id)
  const accounts = new Map(Object.values(host.state.participants).map(({ id, accountId }) => [id, accountId]))
  return {
    facts: former.state.facts,
    continuation: (facilitatorAccount) =>
      continuation({ caseId, former, accounts, restricted: restrictedAnew(host.state), facilitatorAccount }),
  }
}

/** Whom a restriction named, also in a card that the one who opens may not read: of a live member not the seat. */
function restrictedAnew(state: ConferenceState): PersonId[] {
  const ids = keptFrom(state, restrictedPersons(state)).map((id) => {
    const seat = state.participants[id]
    return seat?.role === 'familyMember' ? (seat.memberId ?? id) : id
  })
  return [...new Set(ids)]
}
