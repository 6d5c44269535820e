import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { NumberedEvent } from '@rondom/shared/domain/events.ts'
import type { MemberId, PersonId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { restrictedPersons } from '@rondom/shared/domain/restricted-persons.ts'

/** The ids under which a restriction can mean this person; one who supports a member shares that member's. */
export function namesOf(person: Pick<Participant, 'id' | 'memberId'>): PersonId[] {
  return person.memberId === null ? [person.id] : [person.id, person.memberId]
}

/** True when a restriction names this person. */
export function isNamedIn(person: Pick<Participant, 'id' | 'memberId'>, notVisibleTo: readonly PersonId[]): boolean {
  return namesOf(person).some((id) => notVisibleTo.includes(id))
}

/** True for whom a restriction may name: the household, the live family and the network (rule R34). */
export function canBeRestricted(state: ConferenceState, id: PersonId): boolean {
  const role = state.participants[id]?.role
  return state.members[id] !== undefined || role === 'familyMember' || role === 'network'
}

/** True when every name of a restriction is known. */
export function areKnown(state: ConferenceState, notVisibleTo: readonly PersonId[]): boolean {
  return notVisibleTo.every((id) => canBeRestricted(state, id))
}

/**
 * Whom a restriction keeps something from. One that names somebody who is not on the roster (any more) may mean
 * anyone it could name: whoever comes back under another id must not see what was kept from them.
 */
export function keptFrom(state: ConferenceState, notVisibleTo: PersonId[]): PersonId[] {
  if (areKnown(state, notVisibleTo)) return notVisibleTo
  return [...Object.keys(state.members), ...Object.keys(state.participants)].filter((id) => canBeRestricted(state, id))
}

/** True once anything in the conference, or in one of the case before it, is restricted for anyone. */
export function isAnythingRestricted(state: ConferenceState): boolean {
  return restrictedPersons(state).length > 0
}

/** True when any restriction names this id. */
export function isRestricted(state: ConferenceState, id: PersonId): boolean {
  return restrictedPersons(state).includes(id)
}

/**
 * True when a restriction anywhere names this person: then what derives from the table is closed to them
 * (rule R57). Who leads reads everything, whatever a card says.
 */
export function isNamedAnywhere(
  state: ConferenceState,
  person: Pick<Participant, 'id' | 'memberId' | 'role'>,
): boolean {
  if (person.role === 'facilitator' || person.role === 'deputy') return false
  return namesOf(person).some((id) => isRestricted(state, id))
}

/** Every id under which a restriction can mean this member or participant: of a member also the seat. */
export function namesMeaning(state: ConferenceState, id: PersonId): PersonId[] {
  const isMeant = (person: Participant) =>
    person.id === id || (person.role === 'familyMember' && person.memberId === id)
  return [...new Set([id, ...Object.values(state.participants).filter(isMeant).flatMap(namesOf)])]
}

/** True when a restriction names this member, or the seat they have. */
export function isMemberNamed(state: ConferenceState, memberId: MemberId): boolean {
  return namesMeaning(state, memberId).some((id) => isRestricted(state, id))
}

/** Per thing that can be recorded again and per person: the last event that closed it to them. */
export type RestrictionLog = Readonly<Record<string, Readonly<Record<PersonId, number>>>>

/**
 * Remembers what an event closes to whom. A voice or an entry of the timeline can be recorded again with
 * other restrictions; what came before the last closing stays closed, what comes after it may open. What is
 * restricted from the first is closed by its own event, and needs no reader to start again: that would tell
 * them that something was just kept from them. `recorded` holds what was recorded before, and takes note.
 */
export function logRestrictions(
  log: RestrictionLog,
  { n, event }: NumberedEvent,
  recorded: Set<string>,
): RestrictionLog {
  const thing = event?.type === 'voiceRecorded' ? event.voice : event?.type === 'timelineRecorded' ? event.entry : null
  if (thing === null) return log
  const isFirst = !recorded.has(thing.id)
  recorded.add(thing.id)
  if (isFirst || thing.notVisibleTo.length === 0) return log
  const closed = Object.fromEntries(thing.notVisibleTo.map((person) => [person, n]))
  return { ...log, [thing.id]: { ...log[thing.id], ...closed } }
}
