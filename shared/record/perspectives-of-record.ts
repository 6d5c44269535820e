import { NOTE_COLUMNS, type RevealedNote } from '../domain/notes.ts'
import type { NoteOfRecord, PerspectiveOfRecord } from '../wire/record-table.ts'
import { basisOf } from './basis-of-note.ts'
import { partyOrder } from './party-order.ts'
import { everyNamed, namedAs, type Reading, wordsOf } from './reading.ts'

/** What each party wrote, the family first; within a party by column, and as it was revealed. */
export function perspectivesOfRecord(reading: Reading): PerspectiveOfRecord[] {
  const { state } = reading
  const notes = Object.values(state.notes)
  const known = partyOrder(state)
  const others = notes.map(({ partyId }) => partyId).filter((id) => !known.includes(id))
  return [...known, ...new Set(others)].flatMap((partyId) => {
    const own = notes.filter((note) => note.partyId === partyId)
    if (own.length === 0) return []
    const inOrder = NOTE_COLUMNS.flatMap((column) => own.filter((note) => note.column === column))
    return [{ party: namedAs(reading, partyId), notes: inOrder.map((note) => noteOf(reading, note)) }]
  })
}

function noteOf(reading: Reading, note: RevealedNote): NoteOfRecord {
  const { id, column, withheld, round, late, uniquelyKnown, knownToo, scope, notVisibleTo } = note
  return {
    ...{ id, column, withheld, round, late, uniquelyKnown },
    ...basisOf(reading, note),
    text: wordsOf(reading, note.text),
    author: namedAs(reading, note.authorId),
    knownToo: everyNamed(reading, knownToo),
    reactions: Object.entries(note.reactions).map(([by, reaction]) => ({ by: namedAs(reading, by), reaction })),
    scope: scope === null ? null : everyNamed(reading, scope),
    notVisibleTo: everyNamed(reading, notVisibleTo),
    corrections: note.corrections.map(({ by, at, previous }) => ({
      by: namedAs(reading, by),
      at,
      previous: basisOf(reading, previous),
    })),
  }
}
