import { afterEach, expect, test, vi } from 'vitest'
import { TimeBudget } from './time-budget.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('what work took is paid off by a tenth of the time, and meanwhile there is nothing left', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  let taken = 0
  const work = (milliseconds: number) => {
    taken += milliseconds
  }
  const budget = new TimeBudget(() => taken)
  expect(budget.spend(() => 'done')).toBe('done')
  expect(budget.isLeft).toBe(true)
  budget.spend(() => work(300))
  expect(budget.isLeft).toBe(true)
  expect(() =>
    budget.spend(() => {
      work(600)
      throw new Error('cannot be applied')
    }),
  ).toThrow('cannot be applied')
  expect(budget.isLeft).toBe(false)
  vi.advanceTimersByTime(2000)
  expect(budget.isLeft).toBe(false)
  vi.advanceTimersByTime(2500)
  expect(budget.isLeft).toBe(true)
})
