import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { differenceItem } from '@rondom/shared/domain/derived.ts'
import type { Difference } from '@rondom/shared/domain/differences.ts'
import type { DifferenceId, NoteId, PersonId } from '@rondom/shared/domain/ids.ts'
import { type Reader, seesItem, seesNote } from './reader.ts'
import { isNamedIn } from './restrictions.ts'

/** Everyone who is named in a restriction of one of these notes. */
export function restrictedIn(state: ConferenceState, noteIds: readonly NoteId[]): PersonId[] {
  return [...new Set(noteIds.flatMap((id) => state.notes[id]?.notVisibleTo ?? []))]
}

/** True when this reader may see this difference: never one that rests on a note kept from them (rule R57). */
export function seesDifference(state: ConferenceState, reader: Reader, difference: Difference): boolean {
  if (!seesItem(reader, differenceItem(difference.id))) return false
  return (
    !reader.named || !isNamedIn({ id: reader.id, memberId: reader.memberId }, restrictedIn(state, difference.noteIds))
  )
}

/** The difference of this id where this reader may see it. */
export function visibleDifference(state: ConferenceState, reader: Reader, id: DifferenceId): Difference | null {
  const difference = state.differences[id]
  return difference !== undefined && seesDifference(state, reader, difference) ? difference : null
}

/** A difference as this reader gets it: notes that are closed to them (the network) are not named in it. */
export function differenceFor(state: ConferenceState, reader: Reader, difference: Difference): Difference {
  const noteIds = difference.noteIds.filter((id) => {
    const note = state.notes[id]
    return note !== undefined && seesNote(reader, note)
  })
  return { ...difference, noteIds }
}
