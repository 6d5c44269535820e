import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { ObservedDocument } from './memory-gateway.ts'

let seen: ObservedDocument

beforeEach(() => {
  vi.useFakeTimers()
  seen = new ObservedDocument()
})

afterEach(() => {
  seen.one.destroy()
  vi.useRealTimers()
})

async function opened(): Promise<void> {
  seen.one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
}

test('what is typed is unsaved until the server says that it is on disk', async () => {
  seen.gateway.acknowledges = false
  await opened()
  expect(seen.shown).toMatchObject({ synced: true, closed: false, access: 'write' })
  seen.type('Wat heeft')
  expect(seen.unsaved).toBe(1)
  seen.type(' Noor')
  expect(seen.gateway.received).toEqual([['step2', 'update', 'update']])
  seen.gateway.acknowledge(seen.gateway.latest(), 2)
  expect(seen.unsaved).toBe(1)
  seen.gateway.acknowledge(seen.gateway.latest(), 3)
  expect(seen.unsaved).toBe(0)
})

test('what is typed while offline goes with the first step 2 after it, and nothing goes before that', async () => {
  await opened()
  seen.type('een')
  seen.gateway.isReachable = false
  seen.gateway.latest().drop(1006)
  seen.type(' twee')
  expect(seen.unsaved).toBe(1)
  await vi.advanceTimersByTimeAsync(5000)
  seen.gateway.isReachable = true
  seen.gateway.acknowledges = false
  await vi.advanceTimersByTimeAsync(5000)
  seen.type(' drie')
  expect(seen.gateway.received.at(-1)).toEqual(['step2', 'update'])
  expect(seen.gateway.text()).toBe('een twee drie')
  expect(seen.unsaved).toBe(1)
  seen.gateway.acknowledge(seen.gateway.latest(), 1)
  seen.gateway.acknowledge(seen.gateway.latest(), 2)
  expect(seen.unsaved).toBe(0)
})

test('an edit between the opening of a socket and its first step 2 is held back and goes with it', async () => {
  await opened()
  seen.gateway.isReachable = false
  seen.gateway.latest().drop(1006)
  seen.type('offline')
  const accept = seen.gateway.accept.bind(seen.gateway)
  seen.gateway.isReachable = true
  const before = seen.gateway.sockets.length
  seen.gateway.accept = (socket) => {
    seen.type(' en vroeg')
    accept(socket)
  }
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.gateway.received[before]).toEqual(['step2'])
  expect(seen.gateway.text()).toBe('offline en vroeg')
  expect(seen.unsaved).toBe(0)
})

test('own edits only count: what others write is saved already', async () => {
  await opened()
  const other = new Y.Doc()
  other.getText('question').insert(0, 'van een ander')
  seen.gateway.latest().tell((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.sync)
    sync.writeUpdate(encoder, Y.encodeStateAsUpdate(other))
  })
  expect(seen.mine()).toBe('van een ander')
  expect(seen.unsaved).toBe(0)
  seen.shown?.undo.undo()
  expect(seen.mine()).toBe('van een ander')
})
