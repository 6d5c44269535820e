import { expect, test } from 'vitest'
import { parseMonth, parsePartialDay, showPartialDay } from './partial-day.ts'

test.each([
  ['2019', '2019'],
  [' 2019 ', '2019'],
  ['3-2019', '2019-03'],
  ['03/2019', '2019-03'],
  ['2019-03', '2019-03'],
  ['maart 2019', '2019-03'],
  ['Mrt. 2019', '2019-03'],
  ['sept 2019', '2019-09'],
  ['12-3-2019', '2019-03-12'],
  ['12 maart 2019', '2019-03-12'],
  ['2019-03-12', '2019-03-12'],
  ['29-2-2024', '2024-02-29'],
])('%s is read as %s', (typed, stored) => {
  expect(parsePartialDay(typed)).toBe(stored)
})

test.each(['', 'vorig jaar', '13-2019', '29-2-2023', '0-3-2019', '19', '12-03-19', 'ma 2019', '1-2-3-2019', '1850'])(
  '%j is no day',
  (typed) => {
    expect(parsePartialDay(typed)).toBeNull()
  },
)

test('a month needs its month', () => {
  expect(parseMonth('augustus 2014')).toBe('2014-08')
  expect(parseMonth('2014')).toBeNull()
  expect(parseMonth('1-8-2014')).toBeNull()
})

test('what is shown can be typed again', () => {
  for (let month = 1; month <= 12; month++) {
    const stored = `2015-${String(month).padStart(2, '0')}`
    expect(parsePartialDay(showPartialDay(stored))).toBe(stored)
    expect(parsePartialDay(showPartialDay(`${stored}-09`))).toBe(`${stored}-09`)
  }
  expect(showPartialDay('2015')).toBe('2015')
})
