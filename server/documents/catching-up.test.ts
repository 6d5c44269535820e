import { expect, test } from 'vitest'
import { CatchingUp } from './catching-up.ts'

const replica = {}

test('what waits for its replica keeps nothing of the rest that came in with it in memory', () => {
  const received = new Uint8Array(64 * 1024).fill(7)
  const change = { replica, bytes: received.subarray(10, 20) }
  const catchingUp = new CatchingUp<object, typeof change>()
  expect(catchingUp.wait(change)).toBe(true)
  const [waited] = catchingUp.done(replica)
  expect(waited?.bytes).toEqual(new Uint8Array(10).fill(7))
  expect(waited?.bytes.buffer.byteLength).toBe(10)
})

test('nothing waits for a replica that has caught up, and not more than it may', () => {
  const catchingUp = new CatchingUp<object, { replica: object; bytes: Uint8Array }>()
  const large = () => ({ replica, bytes: new Uint8Array(600_000) })
  expect([large(), large()].map((change) => catchingUp.wait(change))).toEqual([true, false])
  catchingUp.done(replica)
  expect(catchingUp.wait({ replica, bytes: new Uint8Array(1) })).toBe(false)
})
