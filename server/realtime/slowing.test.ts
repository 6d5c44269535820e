import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Slowing } from './slowing.ts'
import { TokenBucket } from './traffic-limits.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function sockets(count: number, together: TokenBucket) {
  const paused = new Set<number>()
  const all = Array.from(
    { length: count },
    (_, index) =>
      new Slowing({
        now: () => Date.now(),
        pause: () => paused.add(index),
        resume: () => paused.delete(index),
        together: () => together,
      }),
  )
  return { all, paused }
}

test('a socket that sends faster than one may is read more slowly until that is paid for', async () => {
  const { all, paused } = sockets(2, new TokenBucket({ perSecond: 1e9, atOnce: 1e9 }, Date.now()))
  for (let frame = 0; frame < 150; frame += 1) all[0]!.took(1)
  expect([...paused]).toEqual([0])
  await vi.advanceTimersByTimeAsync(1100)
  expect([...paused]).toEqual([])
})

test('over many sockets one person may not send more than one person may', async () => {
  const { all, paused } = sockets(100, new TokenBucket({ perSecond: 100, atOnce: 200 }, Date.now()))
  for (let frame = 0; frame < 3; frame += 1) for (const socket of all) socket.took(1)
  expect(paused.size).toBe(100)
  await vi.advanceTimersByTimeAsync(900)
  expect(paused.size).toBe(100)
  await vi.advanceTimersByTimeAsync(1100)
  expect(paused.size).toBe(0)
})
