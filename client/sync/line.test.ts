import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LineWatch, watchLine } from './line.ts'

const SECOND = 1000
/** Milliseconds between two messages of what colleagues write. */
const COLLEAGUES = 100

let watching: LineWatch | null = null

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  watching?.stop()
  vi.useRealTimers()
})

/** A line that is open, on which colleagues are heard all the time; `answers` says whether questions arrive. */
function busyLine(answers: () => boolean) {
  const told = { asked: 0, renewed: 0, unsaved: false }
  let heard = 0
  let answered = 1
  setInterval(() => {
    heard += 1
  }, COLLEAGUES)
  watching = watchLine({
    state: () => 'open',
    connection: () => 1,
    heard: () => heard,
    answered: () => answered,
    isSynced: () => true,
    hasUnsaved: () => told.unsaved,
    ask() {
      told.asked += 1
      if (answers()) answered += 1
    },
    renew() {
      told.renewed += 1
    },
  })
  return told
}

/** How many seconds each attempt was given on a line that is dead; `wasOpen` before that, or never yet. */
function attemptsOf(wasOpen: boolean, count: number): number[] {
  let state: 'open' | 'connecting' = wasOpen ? 'open' : 'connecting'
  const times: number[] = []
  watching = watchLine({
    state: () => state,
    connection: () => times.length,
    heard: () => 0,
    answered: () => 0,
    isSynced: () => false,
    hasUnsaved: () => false,
    ask: () => undefined,
    renew: () => times.push(Date.now()),
  })
  vi.advanceTimersByTime(SECOND)
  state = 'connecting'
  let from = Date.now()
  while (times.length < count) vi.advanceTimersByTime(SECOND / 4)
  return times.map((at) => {
    const took = Math.floor((at - from) / SECOND)
    from = at
    return took
  })
}

test('a line that was never open may be slow: its fourth attempt gets long; one that was open, its eighth', () => {
  expect(attemptsOf(false, 4).map((took) => took > 5)).toEqual([false, false, false, true])
  watching?.stop()
  expect(attemptsOf(true, 8).map((took) => took > 5)).toEqual([...Array(7).fill(false), true])
})

test('what goes out vanishes while others are heard: within five seconds the line is replaced', () => {
  let arrives = true
  const told = busyLine(() => arrives)
  vi.advanceTimersByTime(10 * SECOND)
  expect(told).toMatchObject({ asked: 0, renewed: 0 })
  arrives = false
  told.unsaved = true
  vi.advanceTimersByTime(5 * SECOND)
  expect(told.renewed).toBe(1)
})

test('what is written reaches a server whose disk is slow: it is asked now and then, and nothing is replaced', () => {
  const told = busyLine(() => true)
  told.unsaved = true
  vi.advanceTimersByTime(30 * SECOND)
  expect(told.renewed).toBe(0)
  expect(told.asked).toBeGreaterThan(10)
  expect(told.asked).toBeLessThanOrEqual(30)
})

test('a connection that took the place of another between two looks, and never says a word, is replaced within seconds', () => {
  let connection = 1
  let isNew = false
  const renewed: number[] = []
  watching = watchLine({
    state: () => 'open',
    connection: () => connection,
    heard: () => (isNew ? 0 : 1),
    answered: () => (isNew ? 0 : 1),
    isSynced: () => !isNew,
    hasUnsaved: () => true,
    ask: () => undefined,
    renew: () => renewed.push(Date.now()),
  })
  vi.advanceTimersByTime(SECOND / 2)
  connection += 1
  isNew = true
  const from = Date.now()
  vi.advanceTimersByTime(3 * SECOND)
  expect(renewed[0]! - from).toBeLessThan(3 * SECOND)
})
