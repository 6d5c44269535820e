import type { MemberId, ParticipantId, PartyId, TextId } from './ids.ts'

export const RATING_ROUNDS = [1, 2, 3] as const
export type RatingRound = (typeof RATING_ROUNDS)[number]

export const LOWEST_SCORE = 0
export const HIGHEST_SCORE = 10

/** A safety rating: opens a conversation, and never sets a status (rule R41). One per party and round. */
export interface SafetyRating {
  partyId: PartyId | MemberId
  round: RatingRound
  /** Whole number, 0 to 10. */
  score: number
  reason: TextId
  whatWouldMakeItOneHigher: TextId | null
  /** Who gave it; for a family member who is not live the one who recorded it, see `recorded`. */
  by: ParticipantId
  recorded: boolean
}

/** What is known of one round: first the spread, then the names (rule R40). */
export interface RatingsOfRound {
  /** Scores from low to high, without names; null until they are shown. */
  spread: number[] | null
  /** The ratings with their givers; null until the facilitator names them. */
  named: SafetyRating[] | null
}
