import { contentHash, fingerprintOf } from '@rondom/shared/board/content-hash.ts'
import { CLOSE, comeBackReason } from '@rondom/shared/wire/close-codes.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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

const asked = (message: number) => seen.gateway.asked.filter((one) => one === message).length
const differs = () => !Buffer.from(contentHash(seen.shown!.doc)).equals(contentHash(seen.gateway.doc))

/** Both sides hold a change of one client and clock, with another word in it. */
function diverge(): void {
  for (const [doc, word] of [
    [seen.gateway.doc, 'slaapt'],
    [seen.shown!.doc, 'slaagt'],
  ] as const) {
    const foreign = new Y.Doc()
    foreign.clientID = 7
    foreign.getText('question').insert(0, word)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign))
  }
}

async function opened(): Promise<void> {
  seen.one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
}

test('what differs under the same changes is found at the sync, told, and replaced by what the server has', async () => {
  seen.one.offer('write')
  diverge()
  const before = seen.shown?.doc
  await vi.advanceTimersByTimeAsync(15_000)
  expect(asked(DOCUMENT_MESSAGE.diverged)).toBe(1)
  expect(seen.shown?.doc).not.toBe(before)
  expect(seen.mine()).toBe('slaapt')
  expect(seen.aside).toEqual([])
})

test('a copy without anything wrong is compared in a quiet moment, once, and stays', async () => {
  await opened()
  for (const letter of 'een zin') {
    seen.type(letter)
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(asked(DOCUMENT_MESSAGE.compare)).toBe(0)
  const before = seen.shown?.doc
  await vi.advanceTimersByTimeAsync(120_000)
  expect(asked(DOCUMENT_MESSAGE.compare)).toBe(1)
  expect(seen.shown?.doc).toBe(before)
})

test('where it never gets quiet it is compared all the same', async () => {
  await opened()
  for (let count = 0; count < 150; count += 1) {
    seen.type('x')
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(asked(DOCUMENT_MESSAGE.compare)).toBeGreaterThan(0)
})

test('nothing is compared while something is unsaved', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('nog niet bewaard')
  await vi.advanceTimersByTimeAsync(30_000)
  seen.gateway.fingerprint(seen.gateway.latest(), { version: new Uint8Array(32), content: new Uint8Array(32) })
  expect(asked(DOCUMENT_MESSAGE.compare)).toBe(0)
  expect(asked(DOCUMENT_MESSAGE.diverged)).toBe(0)
  expect(seen.unsaved).toBe(1)
})

test('an answer that crosses what was typed meanwhile says nothing', async () => {
  const { gateway } = seen
  const takeOwn = gateway.takeOwn.bind(gateway)
  gateway.takeOwn = (socket, message) => {
    if (message !== DOCUMENT_MESSAGE.compare) return takeOwn(socket, message)
    gateway.asked.push(message)
    const then = fingerprintOf(gateway.doc)
    setTimeout(() => {
      gateway.acknowledges = false
      seen.type('x')
      gateway.fingerprint(socket, then)
      gateway.acknowledges = true
      seen.type('y')
    }, 10)
  }
  await opened()
  seen.type('a')
  const before = seen.shown?.doc
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked(DOCUMENT_MESSAGE.compare)).toBeGreaterThan(2)
  expect([asked(DOCUMENT_MESSAGE.diverged), gateway.sockets.length, seen.shown?.doc === before]).toEqual([0, 1, true])
  expect(seen.mine()).toBe(gateway.text())
})

test('a change that never came is found, and got by syncing once more', async () => {
  await opened()
  seen.type('a')
  // In the server's text, and on its way to nobody.
  seen.gateway.doc.getText('question').insert(1, 'b')
  const before = seen.shown?.doc
  await vi.advanceTimersByTimeAsync(30_000)
  expect(seen.mine()).toBe('ab')
  expect(seen.shown?.doc).toBe(before)
  expect(asked(DOCUMENT_MESSAGE.diverged)).toBe(0)
})

test('where fresh copies differ as well, it ends after two of them', async () => {
  const other = new Uint8Array(32)
  const { gateway } = seen
  gateway.fingerprint = (socket, { version } = { version: other, content: other }) => {
    Object.getPrototypeOf(gateway).fingerprint.call(gateway, socket, { version, content: other })
  }
  await opened()
  for (let count = 0; count < 40; count += 1) {
    seen.type('x')
    await vi.advanceTimersByTimeAsync(11_000)
  }
  expect(asked(DOCUMENT_MESSAGE.diverged)).toBe(2)
  expect(seen.unsaved).toBe(0)
  expect(differs()).toBe(false)
})

test('who is told to come back after some seconds does so then, and not before, whatever is offered meanwhile', async () => {
  await opened()
  seen.gateway.latest().drop(CLOSE.transient, comeBackReason(4))
  seen.type('meanwhile')
  await vi.advanceTimersByTimeAsync(2000)
  seen.one.offer('write')
  seen.one.suspect()
  await vi.advanceTimersByTimeAsync(1900)
  expect(seen.gateway.sockets).toHaveLength(1)
  expect(seen.unsaved).toBe(1)
  await vi.advanceTimersByTimeAsync(1200)
  expect(seen.gateway.sockets).toHaveLength(2)
  expect(seen.unsaved).toBe(0)
})

test('who fell too far behind comes back with the same text, and gets what was missed', async () => {
  await opened()
  const before = seen.shown?.doc
  seen.gateway.acknowledges = false
  seen.type('nog niet')
  seen.gateway.acknowledges = true
  seen.gateway.doc.getText('question').insert(0, 'al wel, ')
  seen.gateway.latest().drop(CLOSE.resync)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(seen.shown?.doc).toBe(before)
  expect(seen.aside).toEqual([])
  expect(seen.mine()).toBe('al wel, nog niet')
  expect(seen.gateway.text()).toBe('al wel, nog niet')
})

test('a dead connection is found and replaced while something waits for its answer, and otherwise too', async () => {
  await opened()
  seen.gateway.isDeaf = true
  seen.type('in het niets')
  await vi.advanceTimersByTimeAsync(3000)
  seen.gateway.isDeaf = false
  await vi.advanceTimersByTimeAsync(2500)
  expect(seen.unsaved).toBe(0)
  expect(seen.gateway.text()).toBe('in het niets')
  const count = seen.gateway.sockets.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen.gateway.sockets).toHaveLength(count)
  seen.gateway.isDeaf = true
  await vi.advanceTimersByTimeAsync(8000)
  expect(seen.gateway.sockets.length).toBeGreaterThan(count)
})

test('a network that goes on being dead for new connections is noticed by each, and what was typed goes once it is back', async () => {
  await opened()
  seen.gateway.isDeaf = true
  seen.type('een')
  await vi.advanceTimersByTimeAsync(8000)
  expect(seen.gateway.sockets.length).toBeGreaterThan(2)
  seen.gateway.isDeaf = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.unsaved).toBe(0)
})
