import { expect, test } from 'vitest'
import { seatLabel } from './seat-label.ts'

test.each([
  ['Anaïs van der Zée', 'pe_abcdefghijkl1234', 'anaisvanderzee-1234'],
  ['علي', 'pe_abcdefghijkl1234', '1234'],
  ['x'.repeat(80), 'pe_abcdefghijkl1234', `${'x'.repeat(20)}-1234`],
])('the label of %s can stand in a host name', (name, id, label) => {
  expect(seatLabel(name, id)).toBe(label)
  expect(label).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/)
})
