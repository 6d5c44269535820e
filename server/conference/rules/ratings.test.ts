import type { Command } from '@rondom/shared/domain/commands.ts'
import type { RatingRound } from '@rondom/shared/domain/ratings.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD, PARTIES, written } from '../rehearsal/cast.ts'
import { FORWARD, heldUntil } from '../rehearsal/held-until.ts'
import type { Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, school, mother } = CAST

function rating(memberId: string, score = 4, round: RatingRound = 1): Command {
  return { type: 'recordRating', memberId, round, score, reason: 'zegt ze', whatWouldMakeItOneHigher: null }
}

const NAMES: Command = { type: 'revealRatingNames', round: 1 }

/** A table in sharing where school gave a 3, police a 7 and the child's 4 was recorded. */
function shared(): Rehearsal {
  return heldUntil('sharing', (table) => {
    table.perspectives = { [PARTIES.school]: written([], 3), [PARTIES.police]: written([], 7) }
    if (table.state.phase === 'familyVoice') table.take(keyWorker, rating(HOUSEHOLD.child))
  })
}

test('[R28] the rating of who is not live is recorded once, by key worker or facilitator', () => {
  const table = heldUntil('familyVoice')
  expect(table.give(school, rating(HOUSEHOLD.child))).toEqual({ code: 'only_key_worker', rule: 'R28' })
  expect(table.give(keyWorker, rating(HOUSEHOLD.mother))).toEqual({ code: 'member_is_live', rule: 'R28' })
  expect(table.give(keyWorker, rating(HOUSEHOLD.child, 4, 2))).toEqual({ code: 'wrong_phase', rule: 'R28' })
  table.take(keyWorker, rating(HOUSEHOLD.child))
  table.take(facilitator, rating(HOUSEHOLD.father))
  expect(table.give(facilitator, rating(HOUSEHOLD.child, 9))).toEqual({ code: 'already_done', rule: 'R28' })
  expect(table.state.recordedRatings[1]?.[HOUSEHOLD.child]).toMatchObject({ by: keyWorker, recorded: true, score: 4 })
})

test('[R40] first the spread, then the names on the word of the facilitator', () => {
  const table = shared()
  expect(table.state.ratings[1]).toEqual({ spread: [3, 4, 7], named: null })
  expect(table.give(keyWorker, NAMES)).toEqual({ code: 'only_facilitator', rule: 'R40' })
  expect(table.give(facilitator, { ...NAMES, round: 2 } as Command)).toEqual({ code: 'spread_first', rule: 'R40' })
  table.take(facilitator, NAMES)
  const named = table.state.ratings[1]?.named ?? []
  expect(Object.fromEntries(named.map(({ partyId, score }) => [partyId, score]))).toEqual({
    [HOUSEHOLD.child]: 4,
    [PARTIES.school]: 3,
    [PARTIES.police]: 7,
  })
  expect(table.give(facilitator, NAMES)?.code).toBe('already_done')
})

test('[R40] [R28] a rating told after the spread waits for the names, which complete the spread', () => {
  const table = shared()
  table.take(keyWorker, rating(HOUSEHOLD.father, 5))
  expect(table.state.ratings[1]?.spread).toEqual([3, 4, 7])
  table.take(facilitator, NAMES)
  expect(table.state.ratings[1]?.spread).toEqual([3, 4, 5, 7])
  expect(table.give(keyWorker, rating(HOUSEHOLD.mother))?.code).toBe('member_is_live')
})

test('[R28] once named no rating is recorded any more', () => {
  const table = shared()
  table.take(facilitator, NAMES)
  expect(table.give(keyWorker, rating(HOUSEHOLD.father, 5))).toEqual({ code: 'already_revealed', rule: 'R28' })
})

test('[R41] nothing is computed of ratings but their order, and no phase depends on them', () => {
  const low = heldUntil('sharing', (table) => {
    table.perspectives = { [PARTIES.school]: written([], 0), [PARTIES.police]: written([], 0) }
  })
  const high = heldUntil('sharing', (table) => {
    table.perspectives = { [PARTIES.school]: written([], 10), [PARTIES.police]: written([], 10) }
  })
  expect(low.give(facilitator, FORWARD)).toEqual(high.give(facilitator, FORWARD))
  expect(Object.keys(low.state.ratings[1] ?? {}).sort()).toEqual(['named', 'spread'])
  expect(low.seenBy(mother).state.ratings[1]?.spread).toEqual([0, 0])
})

test('[R41] a score without a reason is no rating', () => {
  const table = heldUntil('writing')
  table.perspectives = { [PARTIES.school]: written([], 3, '') }
  table.take(facilitator, { type: 'reveal', reason: 'tijd' })
  expect(table.state.ratings[1]).toEqual({ spread: [], named: null })
})
