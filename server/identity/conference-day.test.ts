import { expect, test } from 'vitest'
import { isDayOver } from './conference-day.ts'

test('a day is over at its midnight, by Dutch time', () => {
  expect(isDayOver('2025-11-13', new Date('2025-11-13T22:59:59Z'))).toBe(false)
  expect(isDayOver('2025-11-13', new Date('2025-11-13T23:00:00Z'))).toBe(true)
  expect(isDayOver('2025-12-01', new Date('2025-11-13T23:00:00Z'))).toBe(false)
})
