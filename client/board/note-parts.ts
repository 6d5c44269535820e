import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { ComponentType } from 'react'

/** What a phase adds to a published note: before its heading, and under its words. */
export interface NoteParts {
  Head: ComponentType<{ note: RevealedNote }>
  Foot: ComponentType<{ note: RevealedNote }>
}
