import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { ACTION_CHOICES, NO_ACTION_CHOICES, whyNotGiven } from './action-choices.ts'
import { threeMonthsAfter } from './follow-up-day.ts'
import { adulthoodOf, NEED_CHOICES, NO_NEED_CHOICES } from './need-choices.ts'
import { readChoices } from './use-choices.ts'

test('choices are read as they were kept; what is no choice of this form is none', () => {
  const kept = { ...NO_ACTION_CHOICES, ownerId: newId('participant'), dueOn: '2026-12-01' }
  expect(readChoices(JSON.stringify(kept), ACTION_CHOICES)).toEqual(kept)
  expect(readChoices('', ACTION_CHOICES)).toBeNull()
  expect(readChoices('{"kind":"do"', ACTION_CHOICES)).toBeNull()
  expect(readChoices(JSON.stringify({ ...kept, kind: 'hand_over' }), ACTION_CHOICES)).toBeNull()
  expect(readChoices(JSON.stringify(NO_NEED_CHOICES), NEED_CHOICES)).toEqual(NO_NEED_CHOICES)
})

test('[R76] an action has a doer, a day and a sign; its doer is not its buddy', () => {
  const words = { what: 'Bellen', sign: 'De telefoon gaat' }
  const [ownerId, buddyId] = [newId('participant'), newId('participant')]
  const whole = { ...NO_ACTION_CHOICES, ownerId, buddyId, dueOn: '2026-12-01' }
  expect(whyNotGiven(words, whole, '2026-11-22')).toBeNull()
  expect(whyNotGiven({ ...words, sign: '' }, whole, '2026-11-22')).toBe('incomplete')
  expect(whyNotGiven(words, { ...whole, ownerId: null }, '2026-11-22')).toBe('incomplete')
  expect(whyNotGiven(words, { ...whole, dueOn: '' }, '2026-11-22')).toBe('incomplete')
  expect(whyNotGiven(words, { ...whole, buddyId: ownerId }, '2026-11-22')).toBe('sameBuddy')
  expect(whyNotGiven(words, whole, '2026-12-02')).toBe('tooEarly')
})

test('[R81] a need is marked 18+ only where somebody is old enough and something was chosen', () => {
  const chosen = { ...NO_NEED_CHOICES, domains: ['housing' as const], ownerAfter: ' Het loket ' }
  expect(adulthoodOf(chosen, true)).toEqual({ domains: ['housing'], ownerAfter: 'Het loket' })
  expect(adulthoodOf(chosen, false)).toBeNull()
  expect(adulthoodOf(NO_NEED_CHOICES, true)).toBeNull()
})

test('[R82] the day that is proposed to look back lies three months on, within its month', () => {
  expect(threeMonthsAfter('2026-11-22')).toBe('2027-02-22')
  expect(threeMonthsAfter('2026-11-30')).toBe('2027-02-28')
  expect(threeMonthsAfter('')).toBe('')
})
