import { expect, test } from 'vitest'
import { createAckLedger } from './ack-ledger.ts'

function ledger() {
  const made = createAckLedger<string>(() => undefined)
  made.connected()
  return made
}

test('an edit is saved when the frame that carries it is', () => {
  const made = ledger()
  made.sent('step2')
  made.edited(['a'])
  made.sent('update')
  made.edited(['b'])
  made.sent('update')
  made.saved(2)
  expect([...made.unsaved()]).toEqual(['b'])
  made.saved(3)
  expect([...made.unsaved()]).toEqual([])
})

test('an acknowledgement covers all frames before it', () => {
  const made = ledger()
  for (const card of ['a', 'b', 'c']) {
    made.edited([card])
    made.sent('update')
  }
  made.saved(3)
  expect(made.unsaved().size).toBe(0)
})

test('what was typed without a socket is saved by the step 2 that carries it, not by an update before it', () => {
  const made = ledger()
  made.edited(['offline'])
  made.connected()
  made.edited(['early'])
  made.sent('update')
  made.saved(1)
  expect([...made.unsaved()]).toEqual(['offline'])
  made.sent('step2')
  made.saved(2)
  expect(made.unsaved().size).toBe(0)
})

test('frames of a lost socket prove nothing on the next', () => {
  const made = ledger()
  made.sent('step2')
  made.edited(['a'])
  made.sent('update')
  made.connected()
  made.sent('step2')
  expect([...made.unsaved()]).toEqual(['a'])
  made.saved(1)
  expect(made.unsaved().size).toBe(0)
})

test('an edit whose frame did not go waits for the next step 2', () => {
  const made = ledger()
  made.sent('step2')
  made.edited(['lost'])
  made.edited(['sent'])
  made.sent('update')
  made.saved(2)
  expect([...made.unsaved()]).toEqual(['lost'])
})

test('edits of one thing count once; a refused frame is known by the edits it carries', () => {
  const made = ledger()
  made.sent('step2')
  made.edited(['a'])
  made.sent('update')
  made.edited(['a'])
  made.sent('update')
  expect(made.unsaved().size).toBe(1)
  expect([made.carries(1), made.carries(2), made.carries(9)]).toEqual([false, true, false])
})
