import type { CommandShapes } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import type { RatingRound, SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { all, inPhases, onlyFacilitator, onlyPreparers } from './permission.ts'
import { recordingRefusal } from './voices.ts'
import { collectWords, type Words } from './words.ts'

/** The rating of who is not live, told to key worker or facilitator; one per round, and theirs (rule R28). */
export const recordRating: Rule<'recordRating'> = {
  may: all(onlyPreparers('R28'), (state) => (roundNow(state) === null ? refuse('wrong_phase', 'R5') : null)),
  decide(state, command, context) {
    const { memberId, round } = command
    if (round !== roundNow(state)) return no('wrong_phase', 'R28')
    const refusal = recordingRefusal(state, context.actor, memberId)
    if (refusal !== null) return { refusal: { ...refusal, rule: 'R28' } }
    if (state.recordedRatings[round]?.[memberId] !== undefined) return no('already_done', 'R28')
    if (isNamed(state, round)) return no('already_revealed', 'R28')
    const words = collectWords(context)
    const rating = signedRating(command, words, { partyId: memberId, by: context.actor.id, recorded: true })
    return { events: [{ type: 'ratingRecorded', rating }], texts: words.texts }
  },
}

/** A rating as a command or a perspective gives it, with its words put away, signed by who gave or recorded it. */
export function signedRating(
  { round, score, reason, whatWouldMakeItOneHigher }: CommandShapes['giveRating'],
  words: Words,
  signature: Pick<SafetyRating, 'partyId' | 'by' | 'recorded'>,
): SafetyRating {
  return {
    ...signature,
    round,
    score,
    reason: words.put(reason),
    whatWouldMakeItOneHigher: words.putOptional(whatWouldMakeItOneHigher),
  }
}

/** The round that is rated in this phase; null where none is. The third belongs to the follow-up. */
function roundNow({ phase }: ConferenceState): RatingRound | null {
  if (isFrom('sharing', phase)) return 1
  return phase === 'judging' ? 2 : null
}

/** The facilitator's word that puts names to the spread (rule R40). */
export const revealRatingNames: Rule<'revealRatingNames'> = {
  may: all(onlyFacilitator('R40'), inPhases('sharing', 'closing')),
  decide(state, { round }) {
    const known = state.ratings[round]
    if (known === undefined || known.spread === null) return no('spread_first', 'R40')
    if (isNamed(state, round)) return no('already_done', 'R40')
    return happens(...nameRatings(round, ratingsOf(state, round), known.spread))
  },
}

/** True once the names of a round stand with its ratings. */
export function isNamed(state: ConferenceState, round: RatingRound): boolean {
  const named = state.ratings[round]?.named
  return named !== undefined && named !== null
}

/** All ratings of a round, `more` in place of an older one of the same party. */
export function ratingsOf(state: ConferenceState, round: RatingRound, more: SafetyRating[] = []): SafetyRating[] {
  const byParty = { ...state.recordedRatings[round] }
  for (const rating of more) byParty[rating.partyId] = rating
  return Object.values(byParty)
}

/** Scores from low to high: a spread has no names and nothing is computed from it (rule R41). */
export function spreadOf(ratings: SafetyRating[]): number[] {
  return ratings.map((rating) => rating.score).sort((a, b) => a - b)
}

/** Names the ratings; one that came after the spread was shown completes the spread first. */
export function nameRatings(round: RatingRound, ratings: SafetyRating[], shown: number[]): ConferenceEvent[] {
  const scores = spreadOf(ratings)
  const isComplete = scores.join() === shown.join()
  const spread: ConferenceEvent[] = isComplete ? [] : [{ type: 'ratingSpreadRevealed', round, scores }]
  return [...spread, { type: 'ratingNamesRevealed', round, ratings }]
}
