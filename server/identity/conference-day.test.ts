import { expect, test } from 'vitest'
import { dayAt, isDayOver } from './conference-day.ts'

test.each([
  ['2025-11-13T22:59:59Z', '2025-11-13'],
  ['2025-11-13T23:00:00Z', '2025-11-14'],
  ['2025-07-13T21:59:59Z', '2025-07-13'],
  ['2025-07-13T22:00:00Z', '2025-07-14'],
])('at %s it is %s, by Dutch time', (instant, day) => {
  expect(dayAt(new Date(instant))).toBe(day)
})

test('a day is over at its midnight', () => {
  expect(isDayOver('2025-11-13', new Date('2025-11-13T22:59:59Z'))).toBe(false)
  expect(isDayOver('2025-11-13', new Date('2025-11-13T23:00:00Z'))).toBe(true)
  expect(isDayOver('2025-12-01', new Date('2025-11-13T23:00:00Z'))).toBe(false)
})
