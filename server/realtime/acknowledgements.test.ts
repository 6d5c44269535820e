import { refuse } from '@rondom/shared/domain/refusals.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import { expect, test, vi } from 'vitest'
import { Acknowledgements, Telling } from './acknowledgements.ts'

function listen() {
  const told: string[] = []
  let isBusy = false
  // Of a short WebSocket message.
  const read = (frame: Buffer) => {
    const decoder = decoding.createDecoder(frame.subarray(2))
    const kind = decoding.readVarUint(decoder) === DOCUMENT_MESSAGE.saved ? 'saved' : 'refused'
    return `${kind} ${decoding.readVarUint(decoder)}`
  }
  const acknowledgements = new Acknowledgements(
    (frame) => void told.push(read(frame)),
    () => isBusy,
    new Telling(),
  )
  const busy = () => {
    isBusy = true
  }
  return { told, acknowledgements, read, busy }
}

test('frames are acknowledged in their order, and together where they come together', async () => {
  const { told, acknowledgements } = listen()
  expect([1, 2, 3].map(() => acknowledgements.next())).toEqual([1, 2, 3])
  acknowledgements.saved(2)
  await Promise.resolve()
  // Not even where all is told that can be: the first frame has no answer yet.
  acknowledgements.tell()
  expect(told).toEqual([])
  acknowledgements.saved(1)
  acknowledgements.saved(3)
  await Promise.resolve()
  expect(told).toEqual(['saved 3'])
})

test('a refusal is told before anything that counts past it', async () => {
  const { told, acknowledgements } = listen()
  acknowledgements.next()
  acknowledgements.next()
  acknowledgements.saved(2)
  acknowledgements.refused(1, refuse('document_root_unknown'))
  await Promise.resolve()
  expect(told).toEqual(['refused 1', 'saved 2'])
})

test('where something else is about to go, an answer waits to go along, and goes by itself when nothing came', async () => {
  vi.useFakeTimers()
  const { told, acknowledgements, read, busy } = listen()
  busy()
  acknowledgements.saved(acknowledgements.next())
  await Promise.resolve()
  expect(told).toEqual([])
  expect(read(acknowledgements.take()!)).toBe('saved 1')
  expect(acknowledgements.take()).toBeNull()
  acknowledgements.saved(acknowledgements.next())
  vi.advanceTimersByTime(250)
  expect(told).toEqual(['saved 2'])
  vi.useRealTimers()
})
