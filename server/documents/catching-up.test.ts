import { afterEach, expect, test, vi } from 'vitest'
import { CatchingUp } from './catching-up.ts'

const replica = { participantId: 'pt_one' }
const otherTab = { participantId: 'pt_one' }
const colleague = { participantId: 'pt_two' }

interface Change {
  replica: { participantId: string }
  bytes: Uint8Array
}

const noneTooLate = (changes: Change[]) => expect(changes).toEqual([])
const large = (of = replica): Change => ({ replica: of, bytes: new Uint8Array(600_000) })

afterEach(() => {
  vi.useRealTimers()
})

test('what waits for its replica keeps nothing of the rest that came in with it in memory', () => {
  const received = new Uint8Array(64 * 1024).fill(7)
  const change = { replica, bytes: received.subarray(10, 20) }
  const catchingUp = new CatchingUp<typeof replica, Change>(noneTooLate)
  expect(catchingUp.wait(change)).toBe(true)
  const [waited] = catchingUp.done(replica)
  expect(waited?.bytes).toEqual(new Uint8Array(10).fill(7))
  expect(waited?.bytes.buffer.byteLength).toBe(10)
})

test('nothing waits for a replica that has caught up, and no more of one person than may, however many tabs', () => {
  const catchingUp = new CatchingUp<typeof replica, Change>(noneTooLate)
  expect([large(), large(), large(otherTab)].map((change) => catchingUp.wait(change))).toEqual([true, false, false])
  expect(catchingUp.wait(large(colleague))).toBe(true)
  catchingUp.done(replica)
  expect(catchingUp.wait({ replica, bytes: new Uint8Array(1) })).toBe(false)
  expect(catchingUp.wait(large(otherTab))).toBe(true)
})

test('what waits for a replica that never catches up is given back after a minute', () => {
  vi.useFakeTimers()
  const tooLate: Change[] = []
  const catchingUp = new CatchingUp<typeof replica, Change>((changes) => tooLate.push(...changes))
  catchingUp.wait(large())
  vi.advanceTimersByTime(59_000)
  expect([tooLate.length, catchingUp.waits(replica)]).toEqual([0, true])
  vi.advanceTimersByTime(1000)
  expect([tooLate.length, catchingUp.waits(replica)]).toEqual([1, false])
})
