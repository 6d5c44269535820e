import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId, ParticipantId, PartyId, PersonId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type PartyLook, partyLook } from '../theme/party-looks.ts'

/** Who there is in a conference. */
export type Roster = Pick<ConferenceState, 'members' | 'parties' | 'participants'>

/** Every party in the order in which it got its look: the family first, then who joined. */
export function partyIds(state: Roster): PartyId[] {
  return [...Object.keys(state.members), ...Object.keys(state.parties)]
}

/** The parties that take part: of the family only who sits at the table. */
export function seatedPartyIds(state: Roster): PartyId[] {
  const seated = new Set(Object.values(state.participants).map((participant) => participant.partyId))
  return partyIds(state).filter((id) => seated.has(id))
}

/** The name of a party or of a family member; empty where this reader does not know it. */
export function partyName(state: Roster, id: PartyId | MemberId): string {
  return state.parties[id]?.name ?? state.members[id]?.name ?? ''
}

/** The colour and the shape of a party or a family member. */
export function lookOf(state: Roster, id: PartyId | MemberId): PartyLook {
  return partyLook(Math.max(0, partyIds(state).indexOf(id)))
}

/** The people of a party, in the order of the roster. */
export function peopleOf(state: Roster, id: PartyId): Participant[] {
  return Object.values(state.participants).filter((participant) => participant.partyId === id)
}

/** The name of whoever a restriction can name. */
export function personName(state: Roster, id: PersonId): string {
  return state.members[id]?.name ?? state.participants[id]?.name ?? ''
}

/** Whoever a restriction can name: the family, and who comes from its own network. */
export function restrictablePeople(state: Roster): { id: PersonId; name: string }[] {
  const network = Object.values(state.participants).filter(({ role }) => role === 'network')
  return [...Object.values(state.members), ...network].map(({ id, name }) => ({ id, name }))
}

/** The participant with this id, or null. */
export function participantOf(state: Roster, id: ParticipantId | null): Participant | null {
  return id === null ? null : (state.participants[id] ?? null)
}
