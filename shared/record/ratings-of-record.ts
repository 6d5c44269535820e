import { RATING_ROUNDS } from '../domain/ratings.ts'
import type { RatingsOfRecord } from '../wire/record-table.ts'
import { inPartyOrder } from './party-order.ts'
import { namedAs, type Reading, sureWords, wordsOf } from './reading.ts'

/** The ratings of each round that were shown, as they were given; nothing is counted from them (rule R41). */
export function ratingsOfRecord(reading: Reading): RatingsOfRecord[] {
  return RATING_ROUNDS.flatMap((round) => {
    const known = reading.state.ratings[round]
    if (known === undefined || (known.spread === null && known.named === null)) return []
    const named =
      known.named &&
      inPartyOrder(reading.state, known.named).map(
        ({ partyId, score, reason, whatWouldMakeItOneHigher, by, recorded }) => ({
          party: namedAs(reading, partyId),
          score,
          reason: sureWords(reading, reason),
          oneHigher: wordsOf(reading, whatWouldMakeItOneHigher),
          by: namedAs(reading, by),
          recorded,
        }),
      )
    return [{ round, spread: known.spread, named }]
  })
}
