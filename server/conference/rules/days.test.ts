import { expect, test } from 'vitest'
import { beforeRefusal, futureRefusal } from './days.ts'

test.each([
  ['2026-03-10', '2026-03-10T22:59:59.999Z', null],
  ['2026-03-11', '2026-03-10T22:59:59.999Z', 'date_in_future'],
  ['2026-03-11', '2026-03-10T23:00:00.000Z', null],
  ['2026-07-11', '2026-07-10T21:59:59.999Z', 'date_in_future'],
  ['2026-07-11', '2026-07-10T22:00:00.000Z', null],
])('[R71] at the table %s is, at %s, told by the Dutch day', (on, now, code) => {
  expect(futureRefusal(on, now, 'R71')?.code ?? null).toBe(code)
})

test('[R71] a day before another one is refused with the first that is possible', () => {
  expect(beforeRefusal('2026-03-09', '2026-03-10', 'R71')).toEqual({
    code: 'date_before',
    rule: 'R71',
    values: { day: '2026-03-10' },
  })
  expect(beforeRefusal('2026-03-10', '2026-03-10', 'R71')).toBeNull()
})
