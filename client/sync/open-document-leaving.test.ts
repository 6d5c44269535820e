import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ObservedDocument } from './memory-gateway.ts'

let seen: ObservedDocument

beforeEach(async () => {
  vi.useFakeTimers()
  seen = new ObservedDocument()
  seen.one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
})

afterEach(() => {
  seen.one.destroy()
  vi.useRealTimers()
})

test('an offer in which nothing changed is shown again to who comes back, and to nobody else', async () => {
  seen.shown = null
  seen.one.offer('write')
  expect(seen.shown).toBe(null)
  seen.one.leave()
  seen.one.offer('write')
  expect(seen.shown).toMatchObject({ access: 'write', synced: true })
})

test('what was left unsaved is set aside where its document takes nothing any more', async () => {
  seen.gateway.acknowledges = false
  seen.type('nog onderweg')
  seen.one.leave()
  seen.gateway.refuse(seen.gateway.latest(), 2, 'document_closed')
  expect(seen.aside).toEqual(['nog onderweg'])
  expect(seen.unsaved).toBe(0)
})

test('what was left unsaved and is not let in any more waits for who comes back, and asks no more', async () => {
  seen.gateway.acknowledges = false
  seen.type('nog onderweg')
  seen.one.leave()
  seen.gateway.latest().drop(CLOSE.forbidden)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(seen.gateway.sockets).toHaveLength(1)
  expect(seen.unsaved).toBe(1)
  seen.gateway.acknowledges = true
  seen.one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
  expect(seen.gateway.text()).toBe('nog onderweg')
  expect(seen.unsaved).toBe(0)
})

test('who lets go of it at its last word leaves no connection behind', async () => {
  seen.gateway.acknowledges = false
  seen.type('nog onderweg')
  seen.one.leave()
  seen.onAllSaved = () => seen.one.destroy()
  seen.gateway.refuse(seen.gateway.latest(), 2, 'document_closed')
  expect(seen.aside).toEqual(['nog onderweg'])
  await vi.advanceTimersByTimeAsync(600_000)
  expect(seen.gateway.sockets).toHaveLength(1)
})
