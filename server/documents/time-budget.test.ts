import { afterEach, expect, test, vi } from 'vitest'
import { TimeBudget } from './time-budget.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('what work took is paid off by a tenth of the time, and meanwhile there is nothing left', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const budget = new TimeBudget()
  expect(budget.spend(() => 'done')).toBe('done')
  expect(budget.isLeft).toBe(true)
  budget.spend(() => vi.advanceTimersByTime(300))
  expect(budget.isLeft).toBe(true)
  expect(() =>
    budget.spend(() => {
      vi.advanceTimersByTime(600)
      throw new Error('cannot be applied')
    }),
  ).toThrow('cannot be applied')
  expect(budget.isLeft).toBe(false)
  vi.advanceTimersByTime(2000)
  expect(budget.isLeft).toBe(false)
  vi.advanceTimersByTime(2000)
  expect(budget.isLeft).toBe(true)
})
