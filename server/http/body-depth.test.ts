import { expect, test } from 'vitest'
import { isDeeperThan } from './body-depth.ts'

const nested = (depth: number): unknown => (depth === 0 ? 'text' : { list: depth === 1 ? 1 : nested(depth - 1) })

test.each([
  [6, false],
  [7, true],
])('a body of depth %i is too deep for 6: %s', (depth, tooDeep) => {
  expect(isDeeperThan(nested(depth), 6)).toBe(tooDeep)
})

test('lists count, and values without inside do not', () => {
  expect(isDeeperThan([[[]]], 3)).toBe(false)
  expect(isDeeperThan([[[]]], 2)).toBe(true)
  expect(isDeeperThan(null, 0)).toBe(false)
  expect(isDeeperThan('text', 0)).toBe(false)
})
