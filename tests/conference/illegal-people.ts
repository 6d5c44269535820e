import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { PARTYLESS_ROLES } from '@rondom/shared/domain/people.ts'

/** What must hold of household, roster and who is at the table, whatever happened: each breach in words. */
export function illegalPeople(state: ConferenceState): string[] {
  const people = Object.values(state.participants)
  const count = (role: string) => people.filter((person) => person.role === role).length
  const wrong: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what)
  }
  must(count('facilitator') === 1, 'R13: not exactly one facilitator')
  must(count('keyWorker') <= 1, 'R8: more than one key worker')
  if (state.phase !== 'preparing') {
    must(count('keyWorker') === 1, 'R8: no key worker')
    must(state.initiatorId !== null, 'R9: no initiator')
    must(Object.keys(state.members).length > 0, 'R19: no household')
    must(state.facts.code !== '', 'R18: no code')
    must(state.frame !== null, 'R18: no frame')
  }
  must(state.initiatorId === null || state.participants[state.initiatorId] !== undefined, 'R9: initiator unknown')
  for (const person of people) {
    const isPartyless = PARTYLESS_ROLES.includes(person.role)
    must(isPartyless === (person.partyId === null), `R11: ${person.id} and party`)
    must(!isPartyless || !person.writesPerspective, `R12: ${person.id} writes`)
    if (person.role === 'familyMember') {
      const member = state.members[person.memberId ?? '']
      must(member?.live === true && person.partyId === member.id, `R14: seat of ${person.id}`)
    } else if (person.partyId !== null) {
      const kind = state.parties[person.partyId]?.kind
      must(kind === (person.role === 'network' ? 'network' : 'organisation'), `R11: party of ${person.id}`)
    }
    must(person.memberId === null || state.members[person.memberId] !== undefined, `member of ${person.id}`)
  }
  const seats = people.filter(({ role }) => role === 'familyMember').map(({ memberId }) => memberId)
  must(isUnique(seats), 'R14: two seats for a member')
  must(isUnique(people.flatMap(({ accountId }) => accountId ?? [])), 'R11: two seats for an account')
  for (const list of [state.ready, state.blind, state.hands, ...Object.values(state.silentMinutes)]) {
    must(isUnique(list), 'twice in a list')
  }
  for (const id of [...state.ready, ...state.blind, ...state.hands]) {
    must(state.participants[id] !== undefined, `${id} is gone and still listed`)
  }
  for (const id of [...state.ready, ...state.blind]) {
    const person = state.participants[id]
    must(person?.partyId !== null && person?.writesPerspective === true, `R29: ${id} cannot write`)
  }
  for (const { aboutId, byId } of Object.values(state.consents)) {
    must(state.members[aboutId] !== undefined && state.members[byId] !== undefined, 'consent of someone unknown')
  }
  return wrong
}

/** True when nothing is in the list twice. */
export function isUnique(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length
}
