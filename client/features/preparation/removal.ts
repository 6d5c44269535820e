import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { entryInput, memberInput, participantInput, partyInput, type Words } from './record-inputs.ts'

/** Taking something away: the commands that do it, and those that bring it back as it was. */
export interface Removal {
  remove: Command[]
  restore: Command[]
}

/** Takes one person off the roster. */
export function personRemoval(state: ConferenceState, person: Participant, words: Words): Removal {
  const participant = participantInput(person, words)
  if (participant === null) return { remove: [], restore: [] }
  const restore: Command[] = [{ type: 'recordParticipant', participant }]
  if (state.initiatorId === person.id) restore.push({ type: 'nameInitiator', participantId: person.id })
  return { remove: [{ type: 'removeParticipant', participantId: person.id }], restore }
}

/** Takes a party off the roster, its people first. */
export function partyRemoval(state: ConferenceState, partyId: PartyId, words: Words): Removal {
  const party = state.parties[partyId]
  if (party === undefined) return { remove: [], restore: [] }
  const people = withPeople(state, partyId, words)
  return {
    remove: [...people.remove, { type: 'removeParty', partyId }],
    restore: [{ type: 'recordParty', party: partyInput(party, words) }, ...people.restore],
  }
}

/** Takes somebody out of the household, their own seat first. */
export function memberRemoval(state: ConferenceState, memberId: MemberId, words: Words): Removal {
  const member = state.members[memberId]
  if (member === undefined) return { remove: [], restore: [] }
  const people = withPeople(state, memberId, words)
  return {
    remove: [...people.remove, { type: 'removeMember', memberId }],
    restore: [{ type: 'recordMember', member: memberInput(member, words) }, ...people.restore],
  }
}

/** Takes a fact out of the history. */
export function entryRemoval(state: ConferenceState, entryId: string, words: Words): Removal {
  const entry = state.timeline[entryId]
  if (entry === undefined) return { remove: [], restore: [] }
  return {
    remove: [{ type: 'removeTimelineEntry', entryId }],
    restore: [{ type: 'recordTimelineEntry', entry: entryInput(entry, words) }],
  }
}

function withPeople(state: ConferenceState, partyId: PartyId, words: Words): Removal {
  const people = Object.values(state.participants).filter((person) => person.partyId === partyId)
  const each = people.map((person) => personRemoval(state, person, words))
  return { remove: each.flatMap(({ remove }) => remove), restore: each.flatMap(({ restore }) => restore) }
}
