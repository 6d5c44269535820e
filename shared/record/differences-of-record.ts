import type { DifferenceOfRecord } from '../wire/record-table.ts'
import { namedAs, type Reading, sureWords, wordsOf } from './reading.ts'

/** Where people looked differently, with the notes that show it as far as this reader has them. */
export function differencesOfRecord(reading: Reading): DifferenceOfRecord[] {
  const { differences, notes } = reading.state
  return Object.values(differences).map(({ id, kind, made, resultKind, ...difference }) => ({
    ...{ id, kind, made, resultKind },
    title: sureWords(reading, difference.title),
    notes: difference.noteIds.flatMap((noteId) => {
      const note = notes[noteId]
      if (note === undefined) return []
      return [{ id: noteId, party: namedAs(reading, note.partyId), text: wordsOf(reading, note.text) }]
    }),
    question: wordsOf(reading, difference.discussionQuestion),
    result: wordsOf(reading, difference.result),
    proposedBy: namedAs(reading, difference.proposedBy),
  }))
}
