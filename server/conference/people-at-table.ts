import { dayAt } from '@rondom/shared/domain/calendar.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId, ParticipantId, PartyId } from '@rondom/shared/domain/ids.ts'
import { SPEAKING_RANK } from '@rondom/shared/domain/organisations.ts'
import { type FamilyMember, type Participant, PROFESSIONAL_ROLES } from '@rondom/shared/domain/people.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'

/** Every party: those of the roster in the order they were added, then each family member with a seat. */
export function partyIds(state: ConferenceState): PartyId[] {
  const members = Object.keys(state.members).filter((id) => seatOfMember(state, id) !== undefined)
  return [...Object.keys(state.parties), ...members]
}

/** The people of a party, in the order they were added. */
export function peopleOf(state: ConferenceState, partyId: PartyId): Participant[] {
  return Object.values(state.participants).filter((participant) => participant.partyId === partyId)
}

/** The seat of a family member who takes part live. */
export function seatOfMember(state: ConferenceState, memberId: MemberId): Participant | undefined {
  return Object.values(state.participants).find(
    (participant) => participant.role === 'familyMember' && participant.memberId === memberId,
  )
}

/** What a party is called: the organisation, the person of the network, or the family member. */
export function partyName(state: ConferenceState, partyId: PartyId): string {
  return state.parties[partyId]?.name ?? state.members[partyId]?.name ?? ''
}

/** True for who came in and is expected to stay. */
export function isAtTable(participant: Participant): boolean {
  return participant.admission === 'admitted' && participant.attendance === 'expected'
}

/** True for a guest once the day of the conference is over: their link opens nothing any more. `now`: ISO instant. */
export function hasLinkEnded({ facts }: ConferenceState, { role, accountId }: Participant, now: string): boolean {
  return role !== 'facilitator' && accountId === null && dayAt(new Date(now)) > facts.conferenceOn
}

/** Parties with somebody at the table. */
export function partiesAtTable(state: ConferenceState): PartyId[] {
  return partyIds(state).filter((id) => peopleOf(state, id).some(isAtTable))
}

/** A member speaks for themselves unless recorded absent; then their words may be recorded (M17). */
export function speaksThemselves(state: ConferenceState, member: FamilyMember): boolean {
  return member.live && seatOfMember(state, member.id)?.attendance !== 'absent'
}

/** Takes position for their party, and rates for it again: who writes for an organisation, and the family (rule R61). */
export function speaksForParty({ role, writesPerspective }: Participant): boolean {
  return role === 'familyMember' || (writesPerspective && PROFESSIONAL_ROLES.includes(role))
}

/** Parties whose position is waited for: with somebody at the table who takes it and has seen what was revealed. */
export function positionParties(state: ConferenceState): PartyId[] {
  const isThere = (person: Participant) =>
    isAtTable(person) && speaksForParty(person) && !state.blind.includes(person.id)
  return partyIds(state).filter((id) => peopleOf(state, id).some(isThere))
}

/** Members for whom somebody else writes down what they say (rule R63). */
export function membersRecorded(state: ConferenceState): MemberId[] {
  return Object.values(state.members).flatMap((member) => (speaksThemselves(state, member) ? [] : [member.id]))
}

/** The children of the household. */
export function childIds(state: ConferenceState): MemberId[] {
  return Object.values(state.members).flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
}

/** Those whose "Ik ben klaar" the reveal waits for. */
export function silentWriters(state: ConferenceState): Participant[] {
  return Object.values(state.participants).filter(
    (participant) =>
      isAtTable(participant) &&
      participant.partyId !== null &&
      participant.writesPerspective &&
      !state.blind.includes(participant.id),
  )
}

/** Silent writers who are not ready. */
export function notReady(state: ConferenceState): Participant[] {
  return silentWriters(state).filter((participant) => !state.ready.includes(participant.id))
}

/** Others of this party who still write blind (rule R38). */
export function otherBlindWriters(state: ConferenceState, actor: Participant): Participant[] {
  return peopleOf(state, actor.partyId ?? '').filter(
    (participant) => participant.id !== actor.id && isAtTable(participant) && state.blind.includes(participant.id),
  )
}

/**
 * True when who comes in now first writes blind (rule R38): after the reveal, while the judgement is not
 * made, and only where the own party has published nothing.
 */
export function joinsBlind(state: ConferenceState, participantId: ParticipantId): boolean {
  const participant = state.participants[participantId]
  if (participant === undefined || participant.partyId === null || !participant.writesPerspective) return false
  if (!isFrom(state.phase, 'sharing') || isFrom(state.phase, 'deciding')) return false
  return !(state.revealed[participant.partyId] ?? []).includes(1)
}

/** Parties in the order of the round: family first, statutory bodies last (rule R42). */
export function speakingOrder(state: ConferenceState, parties: readonly PartyId[]): PartyId[] {
  const rank = (id: PartyId) => {
    const party = state.parties[id]
    return party === undefined ? 0 : SPEAKING_RANK[party.organisationType]
  }
  return [...parties].sort((a, b) => rank(a) - rank(b))
}
