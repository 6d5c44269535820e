import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId, PersonId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { restrictedIn } from '../difference-sight.ts'
import { readerOf, seesNote } from '../reader.ts'
import { isNamedAnywhere, namesMeaning } from '../restrictions.ts'
import type { Permission } from './permission.ts'

/** Who has a party and sees what lies on the table whole; whom something is kept from cannot point at it. */
export function onlyWholeSight(rule: string): Permission {
  return (state, actor) => {
    const isApart = actor.partyId === null || actor.role === 'network' || isNamedAnywhere(state, actor)
    return isApart ? refuse('not_allowed', rule) : null
  }
}

/** Each note lies on the table for everyone; one that is kept from a person may, and its restriction inherits. */
export function notesRefusal(
  state: ConferenceState,
  noteIds: readonly NoteId[],
  actor: Participant,
  rule: string,
): Refusal | null {
  const reader = readerOf(state, {}, actor)
  for (const id of noteIds) {
    const note = state.notes[id]
    if (note === undefined || !seesNote(reader, note)) return refuse('unknown_note', rule)
    if (note.scope !== null || note.withheld) return refuse('note_not_for_table', rule)
  }
  return null
}

/** What was opened to somebody cannot come to rest on a note that is kept from them (rule R57). */
export function openedRefusal(state: ConferenceState, item: DerivedItem, noteIds: readonly NoteId[]): Refusal | null {
  const isKept = (state.released[item] ?? []).some((person) => isKeptFrom(state, noteIds, person))
  return isKept ? refuse('not_allowed', 'R57') : null
}

/** True when one of these notes is kept from this person, under any of their names. */
export function isKeptFrom(state: ConferenceState, noteIds: readonly NoteId[], person: PersonId): boolean {
  const restricted = restrictedIn(state, noteIds)
  return namesMeaning(state, person).some((name) => restricted.includes(name))
}
