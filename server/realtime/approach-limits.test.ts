import { expect, test } from 'vitest'
import { APPROACHES, FailedApproaches } from './approach-limits.ts'

const { atOnce, perSecond } = APPROACHES.failed

test('who fails too often is stopped for a while, and nobody else with them', () => {
  const failed = new FailedApproaches()
  for (let count = 0; count < atOnce; count += 1) {
    expect(failed.isTooMany('a', 0)).toBe(false)
    failed.add('a', 0)
  }
  expect(failed.isTooMany('a', 0)).toBe(true)
  expect(failed.isTooMany('b', 0)).toBe(false)
  expect(failed.isTooMany('a', 1000 / perSecond)).toBe(false)
})

test('who has not failed for a while is forgotten, and there is no end of addresses that fill the memory', () => {
  const failed = new FailedApproaches()
  for (let address = 0; address < 500; address += 1) failed.add(`early ${address}`, 0)
  expect(failed.size).toBe(500)
  failed.add('late', (atOnce / perSecond) * 1000)
  expect(failed.size).toBe(1)
  for (let address = 0; address < 20_000; address += 1) failed.add(`many ${address}`, 100_000)
  expect(failed.size).toBe(10_000)
})
