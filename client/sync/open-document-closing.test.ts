import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { LOCAL_ORIGIN, STRUCTURE_ORIGIN } from './documents.ts'
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

test('a refused text is set aside for its writer, and a fresh copy takes over', async () => {
  await opened()
  seen.type('bewaard')
  seen.gateway.acknowledges = false
  seen.type(' te veel')
  const before = seen.shown?.doc
  seen.gateway.doc.getText('question').delete(7, 8)
  seen.gateway.refuse(seen.gateway.latest(), 3, 'document_full')
  expect(seen.aside).toEqual(['bewaard te veel'])
  expect(seen.unsaved).toBe(0)
  seen.gateway.acknowledges = true
  await vi.advanceTimersByTimeAsync(10)
  expect(seen.shown?.doc).not.toBe(before)
  expect(seen.mine()).toBe('bewaard')
  seen.type('!')
  expect(seen.gateway.text()).toBe('bewaard!')
})

test('a refusal of the moment keeps the text and sends it again', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('nog niet')
  seen.gateway.refuse(seen.gateway.latest(), 2, 'storage_unavailable')
  seen.type(' kwijt')
  expect(seen.aside).toEqual([])
  expect(seen.unsaved).toBe(1)
  seen.gateway.acknowledges = true
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.gateway.received.at(-1)).toEqual(['step2'])
  expect(seen.gateway.text()).toBe('nog niet kwijt')
  expect(seen.unsaved).toBe(0)
})

test('a refusal of a frame without own edits changes nothing', async () => {
  await opened()
  const before = seen.shown?.doc
  seen.gateway.refuse(seen.gateway.latest(), 1, 'document_closed')
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.shown?.doc).toBe(before)
  expect(seen.gateway.sockets).toHaveLength(1)
})

test('a document that is closed with nothing unsaved is finished', async () => {
  await opened()
  seen.type('bewaard')
  seen.one.withdraw()
  expect(seen.shown).toMatchObject({ closed: true })
  seen.gateway.latest().drop(CLOSE.forbidden)
  expect(seen.isFinished).toBe(true)
  expect(seen.aside).toEqual([])
})

test('a document that is closed with something unsaved keeps its text for the writer', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('te laat')
  seen.gateway.latest().drop(CLOSE.forbidden)
  seen.one.withdraw()
  expect(seen.isFinished).toBe(false)
  expect(seen.aside).toEqual(['te laat'])
  expect(seen.shown).toMatchObject({ closed: true })
  expect(seen.mine()).toBe('te laat')
  expect(seen.unsaved).toBe(0)
})

test('a text that came too late is sent when the document is offered again', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('toch')
  seen.one.withdraw()
  seen.gateway.latest().drop(CLOSE.forbidden)
  seen.gateway.doc.getText('question').delete(0, 4)
  seen.gateway.acknowledges = true
  expect(seen.aside).toEqual(['toch'])
  seen.one.offer('write')
  expect(seen.unsaved).toBe(1)
  expect(seen.aside).toEqual([])
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.unsaved).toBe(0)
  expect(seen.shown).toMatchObject({ closed: false, synced: true })
})

test('a socket that is closed while the document is still offered is opened again', async () => {
  await opened()
  seen.gateway.latest().drop(CLOSE.forbidden)
  await vi.advanceTimersByTimeAsync(3000)
  expect(seen.gateway.sockets).toHaveLength(2)
  expect(seen.shown).toMatchObject({ closed: false })
})

test('after abuse was called the unsaved text is set aside and a fresh copy is opened', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('raar')
  const before = seen.shown?.doc
  seen.gateway.latest().drop(CLOSE.abuse)
  expect(seen.aside).toEqual(['raar'])
  await vi.advanceTimersByTimeAsync(3000)
  expect(seen.shown?.doc).not.toBe(before)
  expect(seen.gateway.sockets).toHaveLength(2)
})

test('what was typed before the right to write ended is set aside, and the document is read on', async () => {
  await opened()
  seen.type('bewaard')
  seen.gateway.acknowledges = false
  seen.type(' te laat')
  seen.gateway.doc.getText('question').delete(7, 8)
  seen.one.offer('read')
  seen.gateway.refuse(seen.gateway.latest(), 3, 'document_closed')
  await vi.advanceTimersByTimeAsync(10)
  expect(seen.aside).toEqual(['bewaard te laat'])
  expect(seen.shown).toMatchObject({ access: 'read', closed: false, synced: true })
  expect(seen.mine()).toBe('bewaard')
})

test('what was typed offline is set aside where the document can only be read afterwards', async () => {
  await opened()
  seen.gateway.isReachable = false
  seen.gateway.latest().drop(1006)
  seen.type('offline')
  seen.one.offer('read')
  seen.gateway.isWritable = false
  seen.gateway.isReachable = true
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.aside).toEqual(['offline'])
  expect(seen.mine()).toBe('')
  expect(seen.unsaved).toBe(0)
})

test('what was typed offline is set aside where only the server knows yet that the document can only be read', async () => {
  await opened()
  seen.gateway.isReachable = false
  seen.gateway.latest().drop(1006)
  seen.type('offline')
  seen.gateway.isWritable = false
  seen.gateway.isReachable = true
  await vi.advanceTimersByTimeAsync(5000)
  seen.one.offer('read')
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.aside).toEqual(['offline'])
  expect(seen.mine()).toBe('')
  expect(seen.unsaved).toBe(0)
  expect(seen.shown).toMatchObject({ access: 'read', synced: true })
})

test('a choice that came too late is told, since it cannot be offered back; words beside it are offered', async () => {
  await opened()
  seen.gateway.isReachable = false
  seen.gateway.latest().drop(1006)
  const { doc } = seen.shown!
  doc.transact(() => doc.getMap('rating').set('score', 4), LOCAL_ORIGIN)
  doc.transact(() => doc.getMap('card').set('sourceBy', 'de huisarts'), LOCAL_ORIGIN)
  const card = new Y.Map<unknown>()
  card.set('text', new Y.Text('teruggezet'))
  doc.transact(() => doc.getArray('cards').push([card]), STRUCTURE_ORIGIN)
  seen.gateway.isWritable = false
  seen.gateway.isReachable = true
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.choicesLost).toBe(1)
  expect(seen.aside.toSorted()).toEqual(['de huisarts', 'teruggezet'])
  expect(seen.unsaved).toBe(0)
})

test('what was set aside is not counted again by an undo in a field that is still open', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('te laat')
  seen.one.withdraw()
  seen.gateway.latest().drop(CLOSE.forbidden)
  expect(seen.unsaved).toBe(0)
  seen.shown!.undo.undo()
  expect(seen.unsaved).toBe(0)
})

test('after the session came back an offer opens at once what was closed', async () => {
  await opened()
  seen.gateway.acknowledges = false
  seen.type('wacht')
  seen.gateway.latest().drop(CLOSE.forbidden)
  seen.gateway.acknowledges = true
  seen.one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
  expect(seen.gateway.sockets).toHaveLength(2)
  expect(seen.unsaved).toBe(0)
  expect(seen.aside).toEqual([])
})

test('what was refused for the moment when the document closed is set aside for its writer', async () => {
  await opened()
  seen.type('bewaard')
  seen.gateway.refuses = 'document_closed'
  seen.type(' en te laat')
  seen.one.withdraw()
  seen.gateway.accept = (socket) => {
    seen.gateway.sockets.push(socket)
    socket.drop(CLOSE.forbidden)
  }
  await vi.advanceTimersByTimeAsync(100)
  expect(seen.aside).toEqual(['bewaard en te laat'])
  expect(seen.unsaved).toBe(0)
})

test('what was typed while the tab slept and the document closed is set aside once the tab is awake', async () => {
  await opened()
  seen.gateway.isDeaf = true
  seen.type('voor het slapen')
  seen.gateway.isDeaf = false
  seen.gateway.accept = (socket) => {
    seen.gateway.sockets.push(socket)
    socket.drop(CLOSE.forbidden)
  }
  seen.one.suspect()
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.aside).toEqual([])
  expect(seen.unsaved).toBe(1)
  seen.one.withdraw()
  expect(seen.aside).toEqual(['voor het slapen'])
})

test('while storage fails it is asked ever more seldom, and the writer is told once', async () => {
  await opened()
  seen.gateway.refuses = 'storage_unavailable'
  seen.type('wacht')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen.gateway.sockets.length).toBeLessThan(9)
  expect(seen.waits).toBe(1)
  seen.gateway.refuses = null
  await vi.advanceTimersByTimeAsync(31_000)
  expect(seen.unsaved).toBe(0)
  expect(seen.gateway.text()).toBe('wacht')
})
