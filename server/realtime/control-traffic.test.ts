import { expect, test } from 'vitest'
import { ControlTraffic } from './control-traffic.ts'
import { TRAFFIC } from './traffic-limits.ts'

const HOUR = 3_600_000

test('no more messages wait than may, however slowly they are sent, and each that left makes room', () => {
  const traffic = new ControlTraffic(0)
  const taken = Array.from({ length: 1000 }, (_, hour) => traffic.came('other', hour * HOUR)).filter(Boolean)
  expect(taken).toHaveLength(TRAFFIC.commandsWaiting)
  traffic.left()
  expect([traffic.came('other', 1000 * HOUR), traffic.came('other', 1001 * HOUR)]).toEqual([true, false])
})

test('what has the focus is counted apart, and who sends nothing for a while is as new', () => {
  const traffic = new ControlTraffic(0)
  while (traffic.came('focus', 0)) traffic.left()
  expect(traffic.came('other', 0)).toBe(true)
  expect(traffic.isIdle(HOUR)).toBe(false)
  traffic.left()
  expect([traffic.isIdle(0), traffic.isIdle(HOUR)]).toEqual([false, true])
})
