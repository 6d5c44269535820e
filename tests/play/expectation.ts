import { type CaseNote, type CaseReader, type CaseVoice, nameIn, type PlayedCase } from './case-shape.ts'
import { giver, isGivenInPerson, ratingLineOf, ratingsOfRound, recorderOf } from './givers.ts'
import { expectedJudging } from './judging-expectation.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { noteLine, type Sight, voiceLine, withheldLine } from './sight.ts'

/**
 * What this reader should see at this moment, from the case and the visibility matrix of the method (2.4) alone.
 * `supports`: the family member whom someone of the network stands beside, as an id of the case; null where unknown.
 */
export function expectedSight(
  played: PlayedCase,
  reader: CaseReader,
  moment: Moment,
  supports: string | null = null,
): Sight {
  const ratings = ratingsOfRound(played, 1)
  const seesRatings = moment !== 'before' && reader.role !== 'network' && reader.role !== 'teamManager'
  return {
    notes: moment === 'before' ? [] : visibleNotes(played, reader).map((note) => lineOf(played, note)),
    spread: seesRatings
      ? ratings
          .map(({ score }) => score)
          .sort((a, b) => a - b)
          .join(' ')
      : null,
    ratings:
      seesRatings && isFromMoment(moment, 'named') ? ratings.map((rating) => ratingLineOf(played, rating)) : null,
    voices: visibleVoices(played, reader, supports).map((voice) => voiceLineOf(played, voice)),
    judging: expectedJudging(played, reader, moment),
  }
}

/** Revealed notes, per row of the matrix: the team manager from `deciding`, the network its own, restrictions before all. */
export function visibleNotes(played: PlayedCase, reader: CaseReader): CaseNote[] {
  return played.notes.filter((note) => {
    if (note.participantId === reader.id) return true
    if (reader.role === 'teamManager' || reader.role === 'network') return false
    return !note.notVisibleTo.includes(reader.id)
  })
}

/** Voices: a family member's own and others' unless restricted, the network only of whom it stands beside. */
export function visibleVoices(played: PlayedCase, reader: CaseReader, supports: string | null): CaseVoice[] {
  return played.familyVoice.filter((voice) => {
    if (voice.byId === reader.id) return true
    if (voice.notVisibleTo?.includes(reader.id)) return false
    return reader.role !== 'network' || voice.byId === supports
  })
}

function lineOf(played: PlayedCase, note: CaseNote): string {
  const from = giver(played, note.participantId)
  if (note.withheld) return withheldLine(from)
  return noteLine({
    from,
    column: note.column,
    nature: note.nature,
    certainty: note.certainty,
    sourceType: note.source.type,
    sourceBy: note.source.by ? nameIn(played, note.source.by) : null,
    sourceOn: note.source.on ?? null,
    text: note.text?.trim() ?? '',
    notFor: note.notVisibleTo.map((id) => nameIn(played, id)),
  })
}

function voiceLineOf(played: PlayedCase, voice: CaseVoice): string {
  return voiceLine({
    member: nameIn(played, voice.byId),
    mode: voice.mode,
    words: voice.verbatim.trim(),
    recordedBy: isGivenInPerson(played, voice.byId) ? null : nameIn(played, recorderOf(played, voice)),
  })
}
