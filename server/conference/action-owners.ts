import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { PersonId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { isAtTable, seatOfMember } from './people-at-table.ts'

/** The seat of who is meant: a participant, or the member of the household who takes part live. */
export function seatOf(state: ConferenceState, id: PersonId): Participant | undefined {
  return state.participants[id] ?? seatOfMember(state, id)
}

/** What a participant or a member of the household is called. */
export function nameOf(state: ConferenceState, id: PersonId): string {
  return state.participants[id]?.name ?? state.members[id]?.name ?? ''
}

/** True for who is on the roster or in the household. */
export function isKnown(state: ConferenceState, id: PersonId): boolean {
  return state.participants[id] !== undefined || state.members[id] !== undefined
}

/** True when both ids mean one person: a live member has one as a member and one as a seat. */
export function isSamePerson(state: ConferenceState, a: PersonId, b: PersonId): boolean {
  return a === b || (seatOf(state, a)?.id ?? a) === (seatOf(state, b)?.id ?? b)
}

/** Those whose yes or no can be written down for them (rule R77). */
const FAMILY_ROLES: readonly ConferenceRole[] = ['familyMember', 'network']

/**
 * Who can answer for the owner of an action now: the owner, being at the table; key worker or facilitator, who
 * write it down for family and network without a seat there (M17); nobody yet for a professional who is not
 * there, or still writes blind.
 */
export function answererOf(state: ConferenceState, { ownerId }: Pick<Action, 'ownerId'>): 'owner' | 'recorder' | null {
  const seat = seatOf(state, ownerId)
  if (seat === undefined) return state.members[ownerId] === undefined ? null : 'recorder'
  if (isAtTable(seat)) return state.blind.includes(seat.id) ? null : 'owner'
  return FAMILY_ROLES.includes(seat.role) ? 'recorder' : null
}

/** True for an owner out of the family or its own network. */
export function isOfFamily(state: ConferenceState, ownerId: PersonId): boolean {
  const seat = seatOf(state, ownerId)
  return seat === undefined ? state.members[ownerId] !== undefined : FAMILY_ROLES.includes(seat.role)
}
