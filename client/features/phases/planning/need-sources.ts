import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { EarlierNeed, Need } from '@rondom/shared/domain/needs.ts'
import { NOTE_COLUMNS, type NoteColumn, type RevealedNote } from '@rondom/shared/domain/notes.ts'

/** The most cards one need comes from. */
export const MOST_CARDS = 20

/** The columns a need can come from, Nodig first; never the mandate (rule R75, M11). */
export const NEED_COLUMNS: readonly NoteColumn[] = [
  'need',
  ...NOTE_COLUMNS.filter((column) => column !== 'need' && column !== 'mandate'),
]

/** The cards of a column a need can come from: with words, and on the table for everyone. */
export function cardsFor(state: Pick<ConferenceState, 'notes'>, column: NoteColumn): RevealedNote[] {
  return Object.values(state.notes).filter((note) => note.column === column && !note.withheld && note.scope === null)
}

/** What stayed open in an earlier conference, with the need that takes it up again, if any (rule R91). */
export function earlierNeeds(
  state: Pick<ConferenceState, 'continues' | 'needs'>,
): { earlier: EarlierNeed; takenUp: Need | null }[] {
  return (state.continues?.needs ?? []).map((earlier) => ({
    earlier,
    takenUp: Object.values(state.needs).find(({ earlierId }) => earlierId === earlier.id) ?? null,
  }))
}
