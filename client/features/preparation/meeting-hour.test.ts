import { expect, test } from 'vitest'
import { endOf, hourOf, movedToDay, startsAt } from './meeting-hour.ts'

test('an hour that is typed is the hour that is shown', () => {
  expect(hourOf(startsAt('2026-11-24', '09:30'))).toBe('09:30')
  expect(startsAt('2026-11-24', '')).toBeNull()
  expect(hourOf(null)).toBe('')
})

test('the hour moves along with the day, in summer and in winter', () => {
  const plan = {
    type: 'conference',
    learningQuestion: '',
    form: 'standard',
    startsAt: startsAt('2026-11-24', '13:00'),
    place: 'Wijkcentrum',
  } as const
  const moved = movedToDay(plan, '2026-07-07')
  expect(moved).toEqual({ ...plan, startsAt: startsAt('2026-07-07', '13:00') })
  expect(hourOf(moved?.startsAt ?? null)).toBe('13:00')
})

test('a plan without an hour, or on the same day, stays as it is', () => {
  expect(
    movedToDay({ type: 'conference', learningQuestion: '', form: 'short', startsAt: null, place: '' }, '2026-07-07'),
  ).toBeNull()
  expect(
    movedToDay(
      { type: 'conference', learningQuestion: '', form: 'short', startsAt: startsAt('2026-07-07', '13:00'), place: '' },
      '2026-07-07',
    ),
  ).toBeNull()
})

test('a meeting ends after the minutes of its form', () => {
  const start = startsAt('2026-11-24', '09:30')!
  expect(endOf(start, 'standard')).toBe('11:30')
  expect(endOf(start, 'short')).toBe('10:45')
  expect(endOf(start, 'first')).toBe('12:00')
})
