import { ageInMonths } from '@rondom/shared/domain/people.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { birthMonth } from './case-dates.ts'

test.each([
  [16.5, '2025-09-25', '2009-03'],
  [7, '2025-11-13', '2018-11'],
  [0.25, '2025-02-01', '2024-11'],
  [0, '2025-01-31', '2025-01'],
])('somebody of %d on %s was born in %s', (age, on, month) => {
  expect(birthMonth(age, on)).toBe(month)
})

test('the month gives the age back', () => {
  const months = fc.integer({ min: 0, max: 1200 })
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(months, day, (age, date) => {
      const on = date.toISOString().slice(0, 10)
      expect(ageInMonths(birthMonth(age / 12, on), on)).toBe(age)
    }),
  )
})
