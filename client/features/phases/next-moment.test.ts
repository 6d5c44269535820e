import { expect, test } from 'vitest'
import { nextMoment } from './next-moment.ts'

const NOW = new Date(2026, 10, 22, 14, 30).getTime()

test('an hour that is still to come is today, an earlier one is tomorrow', () => {
  expect(nextMoment('15:05', NOW)).toBe(new Date(2026, 10, 22, 15, 5).toISOString())
  expect(nextMoment('14:00', NOW)).toBe(new Date(2026, 10, 23, 14, 0).toISOString())
})

test('what is no hour is no moment', () => {
  expect(nextMoment('', NOW)).toBeNull()
  expect(nextMoment('later', NOW)).toBeNull()
})
