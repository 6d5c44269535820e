import type { CaseNote, CaseReader, CaseVoice, PlayedCase } from './case-shape.ts'
import { isFromMoment, type Moment } from './moments.ts'

/**
 * Revealed notes, per row of the matrix: the team manager from `deciding`, and never that something is not shared;
 * the network its own; a note for some parties to those and to who leads; restrictions before all.
 */
export function visibleNotes(played: PlayedCase, reader: CaseReader, moment: Moment = 'named'): CaseNote[] {
  return played.notes.filter((note) => {
    if (note.participantId === reader.id) return true
    if (reader.role === 'network' || note.notVisibleTo.includes(reader.id)) return false
    if (reader.role === 'teamManager' && (note.withheld || !isFromMoment(moment, 'decided'))) return false
    return note.onlyFor === undefined || isForParty(played, reader, [...note.onlyFor, note.participantId])
  })
}

/** True for who leads, and for the parties of these people: who works for one organisation is of one party. */
function isForParty({ participants }: PlayedCase, reader: CaseReader, ids: readonly string[]): boolean {
  if (reader.role === 'facilitator' || ids.includes(reader.id)) return true
  const own = participants.find(({ id, writesPerspective }) => id === reader.id && writesPerspective)?.organisation
  return own !== undefined && participants.some(({ id, organisation }) => ids.includes(id) && organisation === own)
}

/** Voices: a family member's own and others' unless restricted, the network only of whom it stands beside. */
export function visibleVoices(played: PlayedCase, reader: CaseReader, supports: string | null): CaseVoice[] {
  return played.familyVoice.filter((voice) => {
    if (voice.byId === reader.id) return true
    if (voice.notVisibleTo?.includes(reader.id)) return false
    return reader.role !== 'network' || voice.byId === supports
  })
}
