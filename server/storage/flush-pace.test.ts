import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FlushPace } from './flush-pace.ts'

let begun: number[]
let pace: FlushPace

beforeEach(() => {
  vi.useFakeTimers()
  begun = []
  pace = new FlushPace(() => begun.push(performance.now()))
})
afterEach(() => void vi.useRealTimers())

test('who writes alone never waits', async () => {
  for (let count = 0; count < 3; count += 1) {
    pace.next()
    await vi.advanceTimersByTimeAsync(1)
    pace.began(1)
  }
  expect(begun).toHaveLength(3)
})

test('after a shared flush the next one waits for the floor, and not after an idle spell', async () => {
  pace.began(2)
  pace.next()
  pace.next()
  await vi.advanceTimersByTimeAsync(15)
  expect(begun).toEqual([])
  await vi.advanceTimersByTimeAsync(3)
  expect(begun).toHaveLength(1)
  pace.began(2)
  await vi.advanceTimersByTimeAsync(100)
  pace.next()
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toHaveLength(2)
})
