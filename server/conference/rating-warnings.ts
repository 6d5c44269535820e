import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import { partiesAtTable, partyName, peopleOf } from './people-at-table.ts'
import { warning } from './warning.ts'

/** Points between two ratings from which the difference is worth a conversation (rule R50). */
const WIDE = 4

/** Ratings far apart, and who gave none. Nothing else is made of ratings (rule R41). */
export function ratingWarnings(state: ConferenceState): Warning[] {
  // After the talk the second round tells; what lay apart before it may have come together.
  const spread = state.ratings[2]?.spread ?? state.ratings[1]?.spread ?? []
  const isNamed = (state.ratings[1]?.named ?? null) !== null
  return [...spreadWarning(spread), ...(isNamed ? unrated(state) : [])]
}

/** True for scores, from low to high, that lie far apart. */
export function isWideSpread(scores: readonly number[]): boolean {
  return (scores.at(-1) ?? 0) - (scores[0] ?? 0) >= WIDE
}

function spreadWarning(scores: number[]): Warning[] {
  return isWideSpread(scores) ? [warning('rating_spread', 'R50', undefined, `${scores[0]} – ${scores.at(-1)}`)] : []
}

/** Told only when the names are: who rated is part of what the names show (rule R40). */
function unrated(state: ConferenceState): Warning[] {
  const rated = new Set((state.ratings[1]?.named ?? []).map(({ partyId }) => partyId))
  return partiesAtTable(state)
    .filter((id) => !rated.has(id) && peopleOf(state, id).some(({ writesPerspective }) => writesPerspective))
    .map((id) => warning('no_rating', 'R41', { id, name: partyName(state, id) }))
}
