import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { ReactNode } from 'react'

/** What a phase adds to a published note: before its heading, and under its words. */
export interface NoteParts {
  head: ReactNode
  foot: ReactNode
}

/** Makes the parts of a note. */
export type PartsOfNote = (note: RevealedNote) => NoteParts
