import { expect, test } from 'vitest'
import { exitCriteria } from './exit-criteria.ts'
import { CAST, HOUSEHOLD, JUDGEMENT, PARTIES, position } from './rehearsal/cast.ts'
import { FORWARD, heldUntil } from './rehearsal/held-until.ts'
import { EMPTY_JUDGEMENT, type Rehearsal } from './rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, differing, judging, recordDifference } from './rehearsal/talked-over.ts'

const { facilitator, keyWorker, school, police, mother } = CAST
const SPEAKERS = [keyWorker, school, police, mother]

function criteria(table: Rehearsal) {
  const { frame, perspectives, judgement, memory } = table
  return exitCriteria(table.state, { frame, perspectives, judgement, texts: memory.texts })
}

/** What blocks, as `code about`. */
function blocking(table: Rehearsal): string[] {
  return criteria(table).blocking.map(({ code, about, aboutId }) => [code, about ?? aboutId].filter(Boolean).join(' '))
}

/** The warnings of this rule. */
function warnings(table: Rehearsal): string[] {
  return criteria(table).warnings.flatMap(({ code, rule }) => (rule === 'R67' ? [code] : []))
}

test('[R58] a difference without a result is named', () => {
  const table = differing()
  table.take(facilitator, recordDifference({ title: 'Welke zondag?' }))
  expect(blocking(table)).toEqual(['difference_result Welke zondag?'])
  table.take(facilitator, conclude())
  expect(blocking(table)).toEqual([])
})

test('[R65] judging asks for its text, then a version, then positions', () => {
  const table = differing()
  table.take(facilitator, FORWARD)
  table.judgement = { ...EMPTY_JUDGEMENT, meanings: { [HOUSEHOLD.child]: '' } }
  expect(blocking(table)).toEqual([
    'judgement_part judgement',
    'judgement_part dangerStatement',
    'judgement_part safetyGoal',
    'child_meaning Noor',
    'judgement_not_put',
  ])
  table.judgement = JUDGEMENT
  expect(blocking(table)).toEqual(['judgement_not_put'])
  table.take(facilitator, { type: 'putToPositions' })
  const waiting = ['Jeugdteam', 'De Wilgenhof', 'Politie', 'Esther', 'Noor', 'Ruben'].map((name) => `position ${name}`)
  expect(blocking(table)).toEqual(['positions_not_shown', ...waiting])
  for (const actor of SPEAKERS) table.take(actor, position())
  expect(blocking(table)).toEqual(['position Noor', 'position Ruben'])
  table.take(facilitator, { type: 'revealPositions', reason: 'niet gevraagd' })
  expect(blocking(table)).toEqual([])
})

test('[R61] [R65] whose position is missing does not block once they are closed with a reason', () => {
  const table = judging()
  table.take(school, position())
  expect(table.give(facilitator, FORWARD)?.code).toBe('exit_blocked')
  table.take(facilitator, { type: 'revealPositions', reason: 'de tijd was om' })
  expect(blocking(table)).toEqual([])
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R65] a text that changed after its positions keeps judging open', () => {
  const table = judging()
  table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  table.judgement = { ...JUDGEMENT, judgement: 'Toch anders.' }
  expect(blocking(table)).toEqual(['judgement_changed'])
  expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'judgement_changed' })
  table.take(facilitator, { type: 'putToPositions' })
  expect(blocking(table)[0]).toBe('positions_not_shown')
})

test('[R59] an open question that comes late asks for its uncertainty before judging ends', () => {
  const table = judging()
  table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  table.take(facilitator, recordDifference({ title: 'Wat is het?' }))
  table.take(facilitator, conclude('open_question'))
  expect(blocking(table)).toEqual(['open_question_uncertainty Wat is het?'])
  expect(criteria(table).blocking[0]?.aboutId).toBe(DIFFERENCE)
})

test('[R67] no difference at all, and ratings far apart without one', () => {
  const table = differing()
  expect(warnings(table)).toEqual(['no_difference', 'spread_without_difference'])
  table.take(school, recordDifference())
  expect(warnings(table)).toContain('no_difference')
  table.take(facilitator, recordDifference())
  expect(warnings(table)).toEqual([])
  expect(warnings(heldUntil('differing'))).toEqual(['no_difference'])
})

test('[R67] no uncertainty, and everyone who supports at once', () => {
  const table = differing()
  table.take(facilitator, recordDifference())
  table.take(facilitator, conclude())
  table.take(facilitator, FORWARD)
  table.judgement = { ...JUDGEMENT, uncertainties: [] }
  expect(warnings(table)).toEqual(['no_uncertainty'])
  table.judgement = JUDGEMENT
  table.take(facilitator, { type: 'putToPositions' })
  for (const actor of SPEAKERS) table.take(actor, position())
  expect(warnings(table)).toEqual(['unanimous'])
  table.judgement = { ...JUDGEMENT, judgement: 'Anders' }
  table.take(facilitator, { type: 'putToPositions' })
  for (const actor of [keyWorker, police, mother]) table.take(actor, position({ version: 2 }))
  table.take(school, position({ version: 2, kind: 'supports_with_reservation' }))
  expect(warnings(table)).toEqual([])
  expect(table.state.positions[2]?.shown?.some(({ partyId }) => partyId === PARTIES.school)).toBe(true)
})
