import { type CaseNote, type CaseReader, type CaseVoice, nameIn, type PlayedCase } from './case-shape.ts'
import { giver, isGivenInPerson, ratingLineOf, ratingsOfRound, recorderOf } from './givers.ts'
import { expectedJudging } from './judging-expectation.ts'
import { knowsRestrictions, seesRatings } from './judging-parties.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { expectedPlan } from './plan-expectation.ts'
import { noteLine, type Sight, voiceLine, withheldLine } from './sight.ts'
import { visibleNotes, visibleVoices } from './visible-words.ts'

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
  const hasRatings = moment !== 'before' && seesRatings(reader, moment)
  return {
    notes: moment === 'before' ? [] : visibleNotes(played, reader, moment).map((note) => lineOf(played, reader, note)),
    spread: hasRatings
      ? ratings
          .map(({ score }) => score)
          .sort((a, b) => a - b)
          .join(' ')
      : null,
    ratings: hasRatings && isFromMoment(moment, 'named') ? ratings.map((rating) => ratingLineOf(played, rating)) : null,
    voices: visibleVoices(played, reader, supports).map((voice) => voiceLineOf(played, voice)),
    judging: expectedJudging(played, reader, moment),
    plan: expectedPlan(played, reader, moment),
  }
}

function lineOf(played: PlayedCase, reader: CaseReader, note: CaseNote): string {
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
    only: knowsReach(reader, note) ? (note.onlyFor?.map((id) => partyNameIn(played, id)) ?? null) : null,
    notFor: knowsReach(reader, note) ? note.notVisibleTo.map((id) => nameIn(played, id)) : [],
  })
}

/** Whom something is for, and whom it is kept from, is told to professionals and to who wrote it. */
function knowsReach(reader: CaseReader, note: CaseNote): boolean {
  return knowsRestrictions(reader) || note.participantId === reader.id
}

function partyNameIn(played: PlayedCase, id: string): string {
  return played.participants.find((participant) => participant.id === id)?.organisation ?? nameIn(played, id)
}

function voiceLineOf(played: PlayedCase, voice: CaseVoice): string {
  return voiceLine({
    member: nameIn(played, voice.byId),
    mode: voice.mode,
    words: voice.verbatim.trim(),
    recordedBy: isGivenInPerson(played, voice.byId) ? null : nameIn(played, recorderOf(played, voice)),
  })
}
