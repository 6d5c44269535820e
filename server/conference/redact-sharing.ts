import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { Note } from '@rondom/shared/domain/notes.ts'
import { isProfessional, type Reader, seesNote } from './reader.ts'
import { type Redaction, type Sight, seesRestrictions, whole } from './sight.ts'

type SharingEvent =
  | 'ratingRecorded'
  | 'readyDeclared'
  | 'readyWithdrawn'
  | 'perspectivesRevealed'
  | 'ratingsTaken'
  | 'ratingSpreadRevealed'
  | 'ratingNamesRevealed'
  | 'silentRoundOpened'
  | 'roundOrdered'
  | 'turnGiven'
  | 'turnEnded'
  | 'noteMarkedUnique'
  | 'noteKnownToo'
  | 'noteReacted'
  | 'noteCorrected'
  | 'noteAddedLate'

/** Silent writing, the reveal, ratings, the round and the notes on the table. */
export const SHARING_REDACTIONS: { [K in SharingEvent]: Redaction<K> } = {
  // Told to one person, who keeps it until the names are shown (rule R28).
  ratingRecorded: (event, { reader }) =>
    event.rating.by === reader.id || isOwnParty(reader, event.rating.partyId) ? event : null,
  readyDeclared: whole,
  readyWithdrawn: whole,
  perspectivesRevealed(event, { reader }) {
    if (reader.blind) return null
    const notes = event.notes.filter((note) => seesNote(reader, note)).map((note) => noteFor(note, reader))
    const seen = { ...event, notes }
    return isProfessional(reader) || event.reason === undefined ? seen : { ...seen, reason: null }
  },
  ratingsTaken(event, { reader }) {
    const own = event.ratings.filter(({ partyId }) => isOwnParty(reader, partyId))
    return own.length === 0 || reader.blind ? null : { ...event, ratings: own }
  },
  ratingSpreadRevealed: (event, { reader }) => (seesRatings(reader) ? event : null),
  ratingNamesRevealed: (event, { reader }) => (seesRatings(reader) ? event : null),
  silentRoundOpened: whole,
  roundOrdered: whole,
  turnGiven: whole,
  turnEnded: whole,
  noteMarkedUnique: ofNote,
  noteKnownToo: ofNote,
  noteReacted: ofNote,
  noteCorrected: ofNote,
  noteAddedLate: (event, { reader }) =>
    seesNote(reader, event.note) ? { ...event, note: noteFor(event.note, reader) } : null,
}

/** What happens to a note is seen by who sees the note. */
function ofNote(event: ConferenceEvent & { noteId: NoteId }, { before, reader }: Sight): ConferenceEvent | null {
  const note = before.notes[event.noteId]
  return note !== undefined && seesNote(reader, note) ? event : null
}

function isOwnParty(reader: Reader, partyId: string): boolean {
  return reader.partyId !== null && reader.partyId === partyId
}

/** Ratings are for who sits at the table; the network sees none, the team manager only after closing. */
function seesRatings(reader: Reader): boolean {
  return reader.role !== 'network' && reader.readsRatings && !reader.blind
}

function noteFor(note: Note, reader: Reader): Note {
  if (seesRestrictions(reader) || isOwnParty(reader, note.partyId)) return note
  return { ...note, notVisibleTo: [], scope: null }
}
