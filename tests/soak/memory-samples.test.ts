import { expect, test } from 'vitest'
import { type Sample, slopeOf } from './memory-samples.ts'

const MEBIBYTE = 1024 * 1024

/** A sample a minute, of this many MiB. */
function samplesOf(heaps: readonly number[]): Sample[] {
  return heaps.map((heap, minute) => ({ at: minute * 60_000, rss: 0, external: 0, heapUsed: heap * MEBIBYTE }))
}

test('the slope is what memory grows by in an hour, once it is warm', () => {
  const growing = Array.from({ length: 30 }, (_, minute) => (minute < 10 ? 50 + minute * 5 : 100 + minute * 0.1))
  expect(slopeOf(samplesOf(growing))).toBeCloseTo(6, 5)
  expect(slopeOf(samplesOf(Array.from({ length: 30 }, (_, minute) => 80 + (minute % 2))))).toBeCloseTo(0, 0)
})

test('a moment in which much is held is no growth, and growth is seen in spite of such moments', () => {
  const held = (minute: number) => (minute % 9 === 8 ? 25 : 0)
  const flat = Array.from({ length: 60 }, (_, minute) => 80 + held(minute))
  expect(slopeOf(samplesOf(flat))).toBeCloseTo(0, 5)
  const growing = flat.map((heap, minute) => heap + minute * 0.2)
  expect(slopeOf(samplesOf(growing))).toBeCloseTo(12, 1)
})

test('of a few samples nothing can be said', () => {
  expect(slopeOf(samplesOf([1, 2, 3, 4, 5, 6, 7, 8]))).toBe(null)
})
