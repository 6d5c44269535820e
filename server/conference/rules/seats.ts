import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { PARTYLESS_ROLES } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { seatOfMember } from '../people-at-table.ts'

type Input = CommandOf<'recordParticipant'>['participant']

/** Whether role, party, member and account of somebody on the roster fit together (rules R11, R14). */
export function seatRefusal(state: ConferenceState, input: Input): Refusal | null {
  return accountRefusal(state, input) ?? partyRefusal(state, input)
}

/** One account holds one seat: who leads can so never sit in a party as well (M3). */
function accountRefusal(state: ConferenceState, { id, accountId }: Input): Refusal | null {
  if (accountId === null) return null
  const other = Object.values(state.participants).find((seat) => seat.accountId === accountId && seat.id !== id)
  return other === undefined ? null : refuse('in_use', 'R11', { what: other.name })
}

function partyRefusal(state: ConferenceState, input: Input): Refusal | null {
  if (PARTYLESS_ROLES.includes(input.role)) {
    if (input.partyId !== null) return refuse('role_without_party', 'R11')
    return input.memberId === null ? null : refuse('malformed', 'R11', { field: 'memberId' })
  }
  if (input.partyId === null) return refuse('role_needs_party', 'R11')
  if (input.role === 'familyMember') return familyRefusal(state, input)
  const party = state.parties[input.partyId]
  if (party === undefined) return refuse('unknown_party')
  if ((party.kind === 'network') !== (input.role === 'network')) return refuse('role_needs_party', 'R11')
  if (input.memberId === null) return null
  if (input.role !== 'network') return refuse('malformed', 'R11', { field: 'memberId' })
  return state.members[input.memberId] === undefined ? refuse('unknown_person') : null
}

/** A live family member is a party of their own, with one seat (rule R14). */
function familyRefusal(state: ConferenceState, input: Input): Refusal | null {
  const member = input.memberId === null ? undefined : state.members[input.memberId]
  if (member === undefined) return refuse('unknown_person', 'R14')
  if (input.partyId !== member.id) return refuse('role_needs_party', 'R11')
  if (!member.live) return refuse('member_not_live', 'R14')
  const seat = seatOfMember(state, member.id)
  return seat === undefined || seat.id === input.id ? null : refuse('in_use', 'R14', { what: seat.name })
}
