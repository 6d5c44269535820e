import { z } from 'zod'
import { LIMITS } from '../domain/limits.ts'
import { NOTE_CERTAINTIES, NOTE_COLUMNS, NOTE_NATURES, SOURCE_TYPES } from '../domain/notes.ts'
import { id, optionalWords, partialDay, party, persons, words } from './values.ts'

/** How a note is known, as a command gives it. */
export const noteBasis = z.strictObject({
  nature: z.enum(NOTE_NATURES),
  certainty: z.enum(NOTE_CERTAINTIES),
  sourceType: z.enum(SOURCE_TYPES),
  sourceBy: words(LIMITS.sourceBy).nullable(),
  sourceOn: partialDay.nullable(),
})

/** A note added after the reveal. */
export const lateNote = z.strictObject({
  id: id('note'),
  column: z.enum(NOTE_COLUMNS),
  text: optionalWords(LIMITS.noteText),
  basis: noteBasis,
  withheld: z.boolean(),
  scope: z.array(party).max(LIMITS.parties).nullable(),
  notVisibleTo: persons,
})
