import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DifferenceKind } from '@rondom/shared/domain/differences.ts'
import type { NoteId, PartyId, TextId } from '@rondom/shared/domain/ids.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { partyIds } from '../../../board/roster.ts'

/** Where a party stands in a theme: with notes of its own, or by what it said to another's note. */
export interface Standing {
  notes: NoteId[]
  said: 'wrote' | 'recognised' | 'knewToo' | null
}

/** A difference, or a note that others share, with where each party stands in it. */
export interface Theme {
  id: string
  /** The name of a difference; the words of the note that is shared. */
  title: TextId
  /** Null for what is shared. */
  difference: DifferenceKind | null
  standings: Record<PartyId, Standing>
}

/** Agreement and difference per theme, by party; parties that stand in no theme are left out. */
export interface Comparison {
  parties: PartyId[]
  differences: Theme[]
  agreements: Theme[]
}

type Table = Pick<ConferenceState, 'differences' | 'notes' | 'participants'>

/** The comparison, from what this reader sees: each difference that was made, and each note that others share. */
export function compareParties(state: ConferenceState): Comparison {
  const differences = differenceThemes(state)
  const agreements = Object.values(state.notes).flatMap((note) => sharedTheme(state, note) ?? [])
  const standing = new Set([...differences, ...agreements].flatMap(({ standings }) => Object.keys(standings)))
  return { parties: partyIds(state).filter((id) => standing.has(id)), differences, agreements }
}

function differenceThemes({ differences, notes }: Table): Theme[] {
  return Object.values(differences)
    .filter(({ made }) => made)
    .map(({ id, title, kind, noteIds }) => {
      const standings: Theme['standings'] = {}
      for (const noteId of noteIds) {
        const partyId = notes[noteId]?.partyId
        if (partyId === undefined) continue
        standings[partyId] = { notes: [...(standings[partyId]?.notes ?? []), noteId], said: null }
      }
      return { id, title, difference: kind, standings }
    })
}

/** A note that somebody of another party recognised or also knew; null for every other note. */
function sharedTheme({ participants }: Table, note: RevealedNote): Theme | null {
  if (note.text === null) return null
  const said: Theme['standings'] = {}
  const add = (participantId: string, what: Standing['said']) => {
    const partyId = participants[participantId]?.partyId
    if (partyId && partyId !== note.partyId) said[partyId] = { notes: [], said: what }
  }
  for (const [id, reaction] of Object.entries(note.reactions)) if (reaction === 'recognise') add(id, 'recognised')
  // To have known it says more than to recognise it.
  for (const id of note.knownToo) add(id, 'knewToo')
  if (Object.keys(said).length === 0) return null
  const standings = { ...said, [note.partyId]: { notes: [], said: 'wrote' as const } }
  return { id: note.id, title: note.text, difference: null, standings }
}
