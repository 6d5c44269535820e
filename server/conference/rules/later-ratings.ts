import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { RatingRound, SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { positionParties } from '../people-at-table.ts'
import { all, inPhases, notBlind, onlyFacilitator, onlyParties, type Permission } from './permission.ts'
import { ratingsOf, signedRating, spreadOf } from './ratings.ts'
import { collectWords } from './words.ts'

/** The round that is rated while the judgement is made; the third belongs to the follow-up. */
const ROUND: RatingRound = 2

const judging = inPhases('judging', 'judging')

const spreadIsHidden: Permission = (state) => (isSpreadShown(state) ? refuse('already_revealed', 'R66') : null)

/** A spread of nothing would close the round before anyone gave a rating. */
const someoneRated: Permission = (state) =>
  ratingsOf(state, ROUND).length === 0 ? refuse('no_rating_yet', 'R66') : null

function isSpreadShown(state: ConferenceState): boolean {
  return (state.ratings[ROUND]?.spread ?? null) !== null
}

/** The second rating of one's own party; it can be changed until the spread is shown (rule R66). */
export const giveRating: Rule<'giveRating'> = {
  may: all(
    onlyParties,
    (_, actor) => (actor.writesPerspective || actor.role === 'familyMember' ? null : refuse('not_allowed', 'R66')),
    judging,
    notBlind,
    spreadIsHidden,
  ),
  decide(state, command, context) {
    const { round } = command
    if (round !== ROUND) return no('wrong_phase', 'R66')
    const { actor } = context
    const words = collectWords(context)
    const rating = signedRating(command, words, { partyId: actor.partyId ?? '', by: actor.id, recorded: false })
    const ratings = ratingsOf(state, ROUND, [rating])
    const given = new Set(ratings.map(({ partyId }) => partyId))
    const isLast = positionParties(state).every((id) => given.has(id))
    const taken: ConferenceEvent = { type: 'ratingsTaken', round, ratings: [rating] }
    return { events: isLast ? [taken, spread(ratings)] : [taken], texts: words.texts }
  },
}

/** The facilitator asks for the spread without who gave none (rule R66). */
export const revealRatingSpread: Rule<'revealRatingSpread'> = {
  may: all(onlyFacilitator('R66'), judging, spreadIsHidden, someoneRated),
  decide(state, { round }) {
    if (round !== ROUND) return no('wrong_phase', 'R66')
    return happens(spread(ratingsOf(state, ROUND)))
  },
}

function spread(ratings: SafetyRating[]): ConferenceEvent {
  return { type: 'ratingSpreadRevealed', round: ROUND, scores: spreadOf(ratings) }
}
