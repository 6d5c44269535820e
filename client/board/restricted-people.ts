import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId, PersonId } from '@rondom/shared/domain/ids.ts'
import { restrictedPersons } from '@rondom/shared/domain/restricted-persons.ts'

/** To whom something derived from the table can be opened, is open, and can never be opened (rule R57). */
export interface Reachable {
  canOpen: PersonId[]
  isOpen: PersonId[]
  never: PersonId[]
}

/** Whoever a restriction names, of those who sit at the table; and the network, which sees only what is opened to it. */
export function closedOut(state: ConferenceState): PersonId[] {
  const named = new Set(restrictedPersons(state))
  const seated = Object.values(state.participants).filter(({ attendance }) => attendance === 'expected')
  const people = seated.flatMap(({ id, role, memberId }) => {
    if (role === 'network') return [id]
    return memberId !== null && named.has(memberId) ? [memberId] : []
  })
  return [...new Set(people)]
}

/** Who may come to see an item that was made of these notes; no notes where it is not made of notes. */
export function reachableFor(state: ConferenceState, item: DerivedItem, noteIds: readonly NoteId[]): Reachable {
  const people = closedOut(state)
  const ofNotes = new Set(noteIds.flatMap((id) => state.notes[id]?.notVisibleTo ?? []))
  const never = people.filter((id) => namesOf(state, id).some((name) => ofNotes.has(name)))
  const released = state.released[item] ?? []
  const isOpen = people.filter((id) => released.includes(id))
  return { never, isOpen, canOpen: people.filter((id) => !never.includes(id) && !isOpen.includes(id)) }
}

/** A restriction on a member also means who supports that member. */
function namesOf(state: ConferenceState, id: PersonId): PersonId[] {
  const supports = state.participants[id]?.memberId ?? null
  return supports === null ? [id] : [id, supports]
}
