import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { PersonId } from '@rondom/shared/domain/ids.ts'
import type { Need, OpenNeed } from '@rondom/shared/domain/needs.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { partyIds, partyName } from '../../../board/roster.ts'

/** Somebody who can do something or keep watch, and where they belong; null for who belongs nowhere. */
export interface PossibleOwner {
  id: PersonId
  name: string
  of: string | null
  /** A family member who is not live. */
  isTold: boolean
}

/** Everyone of the table by party, and the family members who are not live: who can keep watch or stand beside. */
export function peopleAround(state: ConferenceState): PossibleOwner[] {
  const order = partyIds(state)
  const place = ({ partyId }: Participant) => (partyId === null ? order.length : order.indexOf(partyId))
  const seated = Object.values(state.participants)
    .filter(({ attendance, role }) => attendance === 'expected' || FAMILY_ROLES.includes(role))
    .sort((a, b) => place(a) - place(b))
    .map((person) => ({ id: person.id, name: person.name, of: belongsTo(state, person), isTold: false }))
  const told = Object.values(state.members)
    .filter(({ live }) => !live)
    .map(({ id, name }) => ({ id, name, of: null, isTold: true }))
  return [...seated, ...told]
}

/** Who of them can own an action: who leads the conversation does none (rule R76). */
export function possibleOwners(state: ConferenceState): PossibleOwner[] {
  return peopleAround(state).filter(({ id }) => !LEADING_ROLES.includes(state.participants[id]?.role ?? 'network'))
}

const FAMILY_ROLES: readonly ConferenceRole[] = ['familyMember', 'network']
const LEADING_ROLES: readonly ConferenceRole[] = ['facilitator', 'deputy']

function belongsTo(state: ConferenceState, { partyId, organisationName, name }: Participant): string | null {
  const of = (partyId === null ? '' : partyName(state, partyId)) || organisationName
  return of === '' || of === name ? null : of
}

/**
 * True where the doer is of the family and has no seat at the table: then key worker or facilitator write the answer
 * down (M17). What somebody answered themselves is changed by themselves only.
 */
export function answersThroughOthers(state: ConferenceState, action: Action): boolean {
  if (action.answeredBy !== null && !action.recorded) return false
  const { ownerId } = action
  const seat =
    state.participants[ownerId] ??
    Object.values(state.participants).find(({ role, memberId }) => role === 'familyMember' && memberId === ownerId)
  if (seat === undefined) return state.members[ownerId] !== undefined
  const isHere = seat.admission === 'admitted' && seat.attendance === 'expected'
  return FAMILY_ROLES.includes(seat.role) && !isHere
}

/** Who leads, and who stays with the family: they write down what others say (M17). */
export function writesAnswersDown({ role }: Participant): boolean {
  return role === 'facilitator' || role === 'keyWorker'
}

/** Who weighs the whole table: to the family and the network an action may be closed, so they count nothing. */
export function seesCoverage({ role }: Participant): boolean {
  return !FAMILY_ROLES.includes(role)
}

/** What stands open is changed by who leads, who stays with the family, who put the need and who keeps watch (rule R80). */
export function mayChangeOpenNeed(you: Participant, need: Need, { ownerId }: OpenNeed): boolean {
  const keepsWatch = ownerId === you.id || (you.role === 'familyMember' && ownerId === you.memberId)
  return writesAnswersDown(you) || need.proposedBy === you.id || keepsWatch
}
