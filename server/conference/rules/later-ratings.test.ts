import type { Command } from '@rondom/shared/domain/commands.ts'
import type { RatingRound } from '@rondom/shared/domain/ratings.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { differing, judging } from '../rehearsal/talked-over.ts'

const { facilitator, deputy, keyWorker, school, police, mother, granny } = CAST
const SPREAD = { type: 'revealRatingSpread', round: 2 } as const

function rating(score: number, round: RatingRound = 2): Command {
  return { type: 'giveRating', round, score, reason: `cijfer ${score}`, whatWouldMakeItOneHigher: null }
}

function recorded(round: RatingRound): Command {
  const rest = { reason: 'zegt hij', whatWouldMakeItOneHigher: null }
  return { type: 'recordRating', memberId: HOUSEHOLD.father, round, score: 5, ...rest }
}

test('[R66] the last party that is expected shows the spread, and then nobody changes a rating', () => {
  const table = judging()
  expect(table.give(facilitator, rating(5))).toEqual({ code: 'facilitator_is_neutral', rule: 'R12' })
  expect(table.give(deputy, rating(5))?.code).toBe('not_allowed')
  expect(table.give(school, rating(5, 3))).toEqual({ code: 'wrong_phase', rule: 'R66' })
  for (const actor of [keyWorker, school, police]) table.take(actor, rating(6))
  table.take(school, rating(2))
  expect(table.state.ratings[2]).toBeUndefined()
  table.take(mother, rating(8))
  expect(table.state.ratings[2]).toEqual({ spread: [2, 6, 6, 8], named: null })
  expect(table.give(school, rating(9))).toEqual({ code: 'already_revealed', rule: 'R66' })
  table.take(facilitator, { type: 'revealRatingNames', round: 2 })
  expect(table.state.ratings[2]?.named?.map(({ by }) => by).toSorted()).toEqual(
    [keyWorker, school, police, mother].toSorted(),
  )
})

test('[R66] the facilitator asks for the spread without who gave none', () => {
  const table = judging()
  expect(table.give(facilitator, SPREAD)).toEqual({ code: 'no_rating_yet', rule: 'R66' })
  expect(table.give(school, rating(4))).toBeNull()
  table.take(granny, rating(7))
  expect(table.give(school, SPREAD)).toEqual({ code: 'only_facilitator', rule: 'R66' })
  expect(table.give(facilitator, { ...SPREAD, round: 1 })).toEqual({ code: 'wrong_phase', rule: 'R66' })
  table.take(facilitator, SPREAD)
  expect(table.state.ratings[2]).toEqual({ spread: [4, 7], named: null })
  expect(table.give(facilitator, SPREAD)).toEqual({ code: 'already_revealed', rule: 'R66' })
})

test('[R28] [R66] each round is recorded in its own phases', () => {
  const table = judging()
  expect(table.give(keyWorker, recorded(1))).toEqual({ code: 'wrong_phase', rule: 'R28' })
  table.take(keyWorker, recorded(2))
  expect(table.give(keyWorker, recorded(2))).toEqual({ code: 'already_done', rule: 'R28' })
  expect(differing().give(keyWorker, recorded(2))).toEqual({ code: 'wrong_phase', rule: 'R5' })
})
