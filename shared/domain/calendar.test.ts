import { expect, test } from 'vitest'
import { dayAfter, dayAt } from './calendar.ts'

test.each([
  ['2025-11-13T22:59:59Z', '2025-11-13'],
  ['2025-11-13T23:00:00Z', '2025-11-14'],
  ['2025-07-13T21:59:59Z', '2025-07-13'],
  ['2025-07-13T22:00:00Z', '2025-07-14'],
])('at %s it is %s, by Dutch time', (instant, day) => {
  expect(dayAt(new Date(instant))).toBe(day)
})

test.each([
  ['2025-11-13', '2025-11-14'],
  ['2025-12-31', '2026-01-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-03-28', '2026-03-29'],
])('after %s comes %s', (day, next) => {
  expect(dayAfter(day)).toBe(next)
})
