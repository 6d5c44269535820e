import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { isKnown, isSamePerson, nameOf } from '../action-owners.ts'

type People = Pick<Action, 'ownerId' | 'buddyId'>

/** Why this person cannot do the action: who leads does none, and a live member has a seat to do it from (rule R76). */
export function ownerRefusal(state: ConferenceState, { ownerId }: People): Refusal | null {
  if (!isKnown(state, ownerId)) return refuse('unknown_person', 'R76')
  const role = state.participants[ownerId]?.role
  if (role === 'facilitator' || role === 'deputy') {
    return refuse('owner_cannot_accept', 'R76', { name: nameOf(state, ownerId) })
  }
  return state.members[ownerId]?.live === true ? refuse('member_is_live', 'R76') : null
}

/** Who stands beside the doer is somebody else, and known. */
export function buddyRefusal(state: ConferenceState, { ownerId, buddyId }: People): Refusal | null {
  if (buddyId === null) return null
  if (!isKnown(state, buddyId)) return refuse('unknown_person', 'R76')
  return isSamePerson(state, ownerId, buddyId) ? refuse('owner_is_buddy', 'R76') : null
}
