import type { CaseReader, PlayedCase } from './case-shape.ts'
import { isGivenInPerson, ratingsOfRound } from './givers.ts'
import { judgingTexts } from './judging-hidden.ts'
import { seesRatings } from './judging-parties.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { planTexts } from './plan-hidden.ts'
import { visibleNotes, visibleVoices } from './visible-words.ts'

/** Shorter texts ("Gelijk.") stand in other words too and say nothing when found. */
const TELLING = 12

/**
 * Texts of the case that must stand in nothing this reader received up to this moment: notes and reasons of others, what
 * is restricted for them, and the words of what is not shared, which must be nowhere at all. A text that is also part of
 * something they may see is left out.
 */
export function hiddenTexts(played: PlayedCase, reader: CaseReader, moment: Moment, supports: string | null): string[] {
  const ownNotes = played.notes.filter((note) => note.participantId === reader.id)
  const shownNotes = moment === 'before' ? ownNotes : visibleNotes(played, reader, moment)
  const shownVoices = visibleVoices(played, reader, supports)
  const shownRatings = ratingsOfRound(played, 1).filter(({ byId }) => {
    if (byId === reader.id) return true
    // Whoever may record for those who are not there knows what they recorded.
    if ((reader.role === 'facilitator' || reader.isKeyWorker) && !isGivenInPerson(played, byId)) return true
    return isFromMoment(moment, 'named') && seesRatings(reader, moment)
  })
  const judging = judgingTexts(played, reader, moment)
  const plan = planTexts(played, reader, moment)
  const shown = [
    played.guidingQuestion,
    played.narrative ?? '',
    ...shownNotes.filter(({ withheld }) => !withheld).map(({ text }) => text ?? ''),
    ...shownVoices.map(({ verbatim }) => verbatim),
    ...shownRatings.map(({ reason }) => reason),
    ...judging.shown,
    ...plan.shown,
  ]
  const hidden = [
    ...played.notes.filter((note) => note.withheld || !shownNotes.includes(note)).map(({ text }) => text ?? ''),
    ...played.familyVoice.filter((voice) => !shownVoices.includes(voice)).map(({ verbatim }) => verbatim),
    ...ratingsOfRound(played, 1)
      .filter((rating) => !shownRatings.includes(rating))
      .map(({ reason }) => reason),
    ...judging.hidden,
    ...plan.hidden,
  ].map((text) => text.trim())
  return [...new Set(hidden)].filter((text) => text.length >= TELLING && !shown.some((one) => one.includes(text)))
}
