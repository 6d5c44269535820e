import { expect, test } from 'vitest'
import { readersOf } from './case-shape.ts'
import { compareRecord, recordChanged } from './compare-record.ts'
import { eightParties } from './example-cases.ts'

const played = eightParties()
const father = readersOf(played).find(({ id }) => id === 'vader')!

test('[R87] what came beside a record changes nothing in it, and anything else does', () => {
  const before = JSON.stringify({ question: 'Wat is er nodig?', supplements: [] })
  expect(recordChanged(father, before, JSON.stringify({ question: 'Wat is er nodig?', supplements: [1] }))).toEqual([])
  expect(recordChanged(father, before, JSON.stringify({ question: 'Anders?', supplements: [] }))).toEqual([
    'Ruud: het vastgestelde verslag is veranderd',
  ])
})

test('a body that is no record is told, and whatever is closed to its reader is found in it all the same', () => {
  const hidden = played.timeline[1]!.text
  const lines = compareRecord(played, father, 'established', JSON.stringify({ history: [{ text: hidden }] }), null)
  expect(lines.some((line) => line.includes('in het verslag: vorm: schemaVersion'))).toBe(true)
  expect(lines).toContain(
    `Ruud, met het verslag vastgesteld, in het verslag: verborgen tekst ontvangen (clear): ${hidden}`,
  )
})
