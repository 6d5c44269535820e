import { expect, test } from 'vitest'
import * as awareness from 'y-protocols/awareness'
import * as Y from 'yjs'
import { answerFrame, HEARTBEAT_FRAME, questionFrame, readDocumentMessage, updateFrame } from './document-frames.ts'

test('what is written is read again', () => {
  const bytes = Uint8Array.of(1, 2, 3)
  expect(readDocumentMessage(contentOf(questionFrame(bytes)))).toEqual({ kind: 'question', stateVector: bytes })
  expect(readDocumentMessage(contentOf(answerFrame(bytes)))).toEqual({
    kind: 'content',
    update: bytes,
    catchesUp: true,
  })
  expect(readDocumentMessage(contentOf(updateFrame(bytes)))).toEqual({
    kind: 'content',
    update: bytes,
    catchesUp: false,
  })
})

/** What stands in a short WebSocket message. */
function contentOf(frame: Buffer): Uint8Array {
  return new Uint8Array(frame.subarray(2))
}

test.each([questionFrame, answerFrame, updateFrame])('what goes to many is framed once for all of them', (frameOf) => {
  const bytes = Uint8Array.of(1, 2, 3)
  const frame = frameOf(bytes)
  questionFrame(Uint8Array.of(4))
  answerFrame(Uint8Array.of(4))
  expect(frameOf(bytes)).toBe(frame)
})

test('the heartbeat says nothing about anybody', () => {
  expect(readDocumentMessage(contentOf(HEARTBEAT_FRAME))).toEqual({ kind: 'ignored' })
  const states = new awareness.Awareness(new Y.Doc())
  const before = states.getStates().size
  awareness.applyAwarenessUpdate(states, contentOf(HEARTBEAT_FRAME).slice(2), null)
  expect(states.getStates().size).toBe(before)
  states.destroy()
})

test.each([
  ['nothing', []],
  ['an unknown kind', [7, 1]],
  ['an unknown step', [0, 9, 1, 0]],
  ['a length that lies', [0, 2, 200, 1, 1]],
  ['a length beyond all numbers', [0, 2, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]],
  ['a tail', [0, 2, 1, 0, 5]],
])('reads %s as malformed', (_, bytes) => {
  expect(readDocumentMessage(Uint8Array.from(bytes))).toEqual({ kind: 'malformed' })
})
