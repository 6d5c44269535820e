import { expect, test } from 'vitest'
import { createRequestLimit } from './request-limit.ts'

const at = (seconds: number) => new Date(seconds * 1000)

test('a key has its number in each window, whatever others do', () => {
  const limit = createRequestLimit(2, 60_000)
  expect([limit.allow('a', at(0)), limit.allow('a', at(1)), limit.allow('a', at(2))]).toEqual([true, true, false])
  expect(limit.allow('b', at(3))).toBe(true)
  expect(limit.allow('a', at(59))).toBe(false)
  expect(limit.allow('a', at(60))).toBe(true)
  expect([limit.allow('b', at(61)), limit.allow('b', at(62))]).toEqual([true, false])
})
