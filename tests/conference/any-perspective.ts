import { NOTE_CERTAINTIES, NOTE_COLUMNS, NOTE_NATURES, SOURCE_TYPES } from '@rondom/shared/domain/notes.ts'
import * as fc from 'fast-check'
import { noteId, participantId, recipients, restriction } from './pool.ts'
import { day, from, maybeWords, orNull, words } from './random-words.ts'

/** A perspective as a party may have written it, valid or not. */
export const anyPerspective = fc.record({
  cards: fc.array(
    fc.record({
      id: noteId,
      column: from(NOTE_COLUMNS),
      nature: from(NOTE_NATURES),
      certainty: from(NOTE_CERTAINTIES),
      sourceType: from(SOURCE_TYPES),
      sourceBy: maybeWords,
      sourceOn: orNull(day),
      text: fc.oneof({ weight: 8, arbitrary: words }, fc.constantFrom('', ' ', 'a'.repeat(241))),
      withheld: fc.boolean(),
      scope: recipients,
      notVisibleTo: restriction,
      client: fc.constant(1),
      clock: fc.constant(0),
      authorId: orNull(participantId),
    }),
    { maxLength: 4 },
  ),
  rating: fc.record({
    score: orNull(fc.integer({ min: 0, max: 10 })),
    reason: maybeWords,
    whatWouldMakeItOneHigher: maybeWords,
    client: fc.constant(1),
    by: orNull(participantId),
  }),
})
