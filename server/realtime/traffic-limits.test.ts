import { expect, test } from 'vitest'
import { Strikes, TokenBucket } from './traffic-limits.ts'

test('a bucket lets a burst pass and fills again at its rate', () => {
  const bucket = new TokenBucket({ perSecond: 10, atOnce: 3 }, 0)
  expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([true, true, true, false])
  expect(bucket.wait(0)).toBe(100)
  expect(bucket.take(99)).toBe(false)
  expect(bucket.take(100)).toBe(true)
  expect(bucket.wait(60_000)).toBe(0)
})

test('what passes all the same is owed, and paid for at the same rate', () => {
  const bucket = new TokenBucket({ perSecond: 10, atOnce: 3 }, 0)
  expect([1, 2, 3, 4, 5].map(() => bucket.owe(0))).toEqual([0, 0, 0, 100, 200])
  expect([bucket.debt(150), bucket.debt(200)]).toEqual([50, 0])
  expect(bucket.take(200)).toBe(false)
})

test('a clock that goes back takes nothing away', () => {
  const bucket = new TokenBucket({ perSecond: 10, atOnce: 1 }, 1000)
  expect(bucket.take(1000)).toBe(true)
  expect(bucket.wait(500)).toBe(100)
})

test('three refused changes within a minute are one too many', () => {
  const strikes = new Strikes()
  expect([0, 30_000, 60_000].map((at) => strikes.add(at))).toEqual([false, false, false])
  expect(strikes.add(61_000)).toBe(true)
})
