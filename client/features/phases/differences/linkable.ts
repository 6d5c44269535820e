import type { RevealedNote } from '@rondom/shared/domain/notes.ts'

/** The most notes one difference links. */
export const MOST_NOTES = 20

/** Why a note cannot be part of a difference, or null where it can (rule R56). */
export function whyNotLinkable(note: RevealedNote): 'withheld' | 'notForTable' | null {
  if (note.withheld) return 'withheld'
  return note.scope === null ? null : 'notForTable'
}
