import { refuse } from '@rondom/shared/domain/refusals.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { LOCAL_ORIGIN, type SharedDocument } from './documents.ts'
import { type OpenDocument, openDocument } from './open-document.ts'

/** The other end: a server's copy that speaks the real protocol over sockets that live in memory. */
class Gateway {
  readonly doc = new Y.Doc()
  readonly sockets: MemorySocket[] = []
  readonly received: ('step2' | 'update')[][] = []
  isReachable = true
  acknowledges = true

  text(): string {
    return this.doc.getText('question').toString()
  }

  accept(socket: MemorySocket): void {
    this.sockets.push(socket)
    this.received.push([])
    socket.tell((encoder) => {
      encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.sync)
      sync.writeSyncStep1(encoder, this.doc)
    })
  }

  take(socket: MemorySocket, data: Uint8Array): void {
    const decoder = decoding.createDecoder(data)
    if (decoding.readVarUint(decoder) !== DOCUMENT_MESSAGE.sync) return
    const reply = encoding.createEncoder()
    encoding.writeVarUint(reply, DOCUMENT_MESSAGE.sync)
    const kind = sync.readSyncMessage(decoder, reply, this.doc, socket)
    if (kind === sync.messageYjsSyncStep1) {
      socket.deliver(encoding.toUint8Array(reply))
      return
    }
    const frames = this.received[this.sockets.indexOf(socket)]
    frames?.push(kind === sync.messageYjsSyncStep2 ? 'step2' : 'update')
    if (this.acknowledges) this.acknowledge(socket, frames?.length ?? 0)
  }

  acknowledge(socket: MemorySocket, frame: number): void {
    socket.tell((encoder) => {
      encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.saved)
      encoding.writeVarUint(encoder, frame)
    })
  }

  refuse(socket: MemorySocket, frame: number, code: Parameters<typeof refuse>[0]): void {
    socket.tell((encoder) => {
      encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.refused)
      encoding.writeVarUint(encoder, frame)
      encoding.writeVarString(encoder, JSON.stringify(refuse(code)))
    })
  }

  latest(): MemorySocket {
    const socket = this.sockets.at(-1)
    if (socket === undefined) throw new Error('nobody is connected')
    return socket
  }
}

let gateway: Gateway

/** One socket, opened and closed a tick after it is asked, like a real one. */
class MemorySocket {
  readonly OPEN = 1
  readyState = 0
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBufferLike }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null

  constructor() {
    setTimeout(() => {
      if (!gateway.isReachable) return this.drop(1006)
      this.readyState = 1
      this.onopen?.()
      gateway.accept(this)
    })
  }

  send(data: Uint8Array): void {
    gateway.take(this, data)
  }

  close(): void {
    this.readyState = 3
  }

  drop(code: number): void {
    this.readyState = 3
    this.onclose?.({ code, reason: '' })
  }

  tell(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    write(encoder)
    this.deliver(encoding.toUint8Array(encoder))
  }

  deliver(bytes: Uint8Array): void {
    this.onmessage?.({ data: bytes.slice().buffer })
  }
}

let shown: SharedDocument | null
let unsaved: number
let aside: string[]
let isFinished: boolean
let one: OpenDocument

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new Gateway()
  shown = null
  unsaved = 0
  aside = []
  isFinished = false
  one = openDocument(
    {
      origin: 'ws://localhost',
      conferenceId: 'cf_a',
      name: 'frame',
      socket: MemorySocket as unknown as typeof WebSocket,
    },
    {
      onChange: (shared) => {
        shown = shared
      },
      onUnsaved: (count) => {
        unsaved = count
      },
      onSetAside: (texts) => aside.push(...texts),
      onRefused: () => undefined,
      onFinished: () => {
        isFinished = true
      },
    },
  )
})

afterEach(() => {
  one.destroy()
  vi.useRealTimers()
})

async function opened(): Promise<void> {
  one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
}

function type(words: string): void {
  const doc = shown?.doc
  doc?.transact(() => doc.getText('question').insert(doc.getText('question').length, words), LOCAL_ORIGIN)
}

function mine(): string {
  return shown?.doc.getText('question').toString() ?? ''
}

test('what is typed is unsaved until the server says that it is on disk', async () => {
  gateway.acknowledges = false
  await opened()
  expect(shown).toMatchObject({ synced: true, closed: false, access: 'write' })
  type('Wat heeft')
  expect(unsaved).toBe(1)
  type(' Noor')
  expect(gateway.received).toEqual([['step2', 'update', 'update']])
  gateway.acknowledge(gateway.latest(), 2)
  expect(unsaved).toBe(1)
  gateway.acknowledge(gateway.latest(), 3)
  expect(unsaved).toBe(0)
})

test('what is typed while offline goes with the first step 2 after it, and nothing goes before that', async () => {
  await opened()
  type('een')
  gateway.isReachable = false
  gateway.latest().drop(1006)
  type(' twee')
  expect(unsaved).toBe(1)
  await vi.advanceTimersByTimeAsync(5000)
  gateway.isReachable = true
  gateway.acknowledges = false
  await vi.advanceTimersByTimeAsync(5000)
  type(' drie')
  expect(gateway.received.at(-1)).toEqual(['step2', 'update'])
  expect(gateway.text()).toBe('een twee drie')
  expect(unsaved).toBe(1)
  gateway.acknowledge(gateway.latest(), 1)
  gateway.acknowledge(gateway.latest(), 2)
  expect(unsaved).toBe(0)
})

test('an edit between the opening of a socket and its first step 2 is held back and goes with it', async () => {
  await opened()
  gateway.isReachable = false
  gateway.latest().drop(1006)
  type('offline')
  const accept = gateway.accept.bind(gateway)
  gateway.isReachable = true
  const before = gateway.sockets.length
  gateway.accept = (socket) => {
    type(' en vroeg')
    accept(socket)
  }
  await vi.advanceTimersByTimeAsync(5000)
  expect(gateway.received[before]).toEqual(['step2'])
  expect(gateway.text()).toBe('offline en vroeg')
  expect(unsaved).toBe(0)
})

test('own edits only count: what others write is saved already', async () => {
  await opened()
  const other = new Y.Doc()
  other.getText('question').insert(0, 'van een ander')
  gateway.latest().tell((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.sync)
    sync.writeUpdate(encoder, Y.encodeStateAsUpdate(other))
  })
  expect(mine()).toBe('van een ander')
  expect(unsaved).toBe(0)
  shown?.undo.undo()
  expect(mine()).toBe('van een ander')
})

test('a refused text is set aside for its writer, and a fresh copy takes over', async () => {
  await opened()
  type('bewaard')
  gateway.acknowledges = false
  type(' te veel')
  const before = shown?.doc
  gateway.doc.getText('question').delete(7, 8)
  gateway.refuse(gateway.latest(), 3, 'document_full')
  expect(aside).toEqual(['bewaard te veel'])
  expect(unsaved).toBe(0)
  gateway.acknowledges = true
  await vi.advanceTimersByTimeAsync(10)
  expect(shown?.doc).not.toBe(before)
  expect(mine()).toBe('bewaard')
  type('!')
  expect(gateway.text()).toBe('bewaard!')
})

test('a refusal of the moment keeps the text and sends it again', async () => {
  await opened()
  gateway.acknowledges = false
  type('nog niet')
  gateway.refuse(gateway.latest(), 2, 'storage_unavailable')
  type(' kwijt')
  expect(aside).toEqual([])
  expect(unsaved).toBe(1)
  gateway.acknowledges = true
  await vi.advanceTimersByTimeAsync(5000)
  expect(gateway.received.at(-1)).toEqual(['step2'])
  expect(gateway.text()).toBe('nog niet kwijt')
  expect(unsaved).toBe(0)
})

test('a refusal of a frame without own edits changes nothing', async () => {
  await opened()
  const before = shown?.doc
  gateway.refuse(gateway.latest(), 1, 'document_closed')
  await vi.advanceTimersByTimeAsync(5000)
  expect(shown?.doc).toBe(before)
  expect(gateway.sockets).toHaveLength(1)
})

test('a document that is closed with nothing unsaved is finished', async () => {
  await opened()
  type('bewaard')
  one.withdraw()
  expect(shown).toMatchObject({ closed: true })
  gateway.latest().drop(CLOSE.forbidden)
  expect(isFinished).toBe(true)
  expect(aside).toEqual([])
})

test('a document that is closed with something unsaved keeps its text for the writer', async () => {
  await opened()
  gateway.acknowledges = false
  type('te laat')
  gateway.latest().drop(CLOSE.forbidden)
  one.withdraw()
  expect(isFinished).toBe(false)
  expect(aside).toEqual(['te laat'])
  expect(shown).toMatchObject({ closed: true })
  expect(mine()).toBe('te laat')
  expect(unsaved).toBe(0)
})

test('a text that came too late is sent when the document is offered again', async () => {
  await opened()
  gateway.acknowledges = false
  type('toch')
  one.withdraw()
  gateway.latest().drop(CLOSE.forbidden)
  gateway.doc.getText('question').delete(0, 4)
  gateway.acknowledges = true
  one.offer('write')
  expect(unsaved).toBe(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(unsaved).toBe(0)
  expect(shown).toMatchObject({ closed: false, synced: true })
})

test('a socket that is closed while the document is still offered is opened again', async () => {
  await opened()
  gateway.latest().drop(CLOSE.forbidden)
  await vi.advanceTimersByTimeAsync(3000)
  expect(gateway.sockets).toHaveLength(2)
  expect(shown).toMatchObject({ closed: false })
})

test('after abuse was called the unsaved text is set aside and a fresh copy is opened', async () => {
  await opened()
  gateway.acknowledges = false
  type('raar')
  const before = shown?.doc
  gateway.latest().drop(CLOSE.abuse)
  expect(aside).toEqual(['raar'])
  await vi.advanceTimersByTimeAsync(3000)
  expect(shown?.doc).not.toBe(before)
  expect(gateway.sockets).toHaveLength(2)
})

test('what was typed before the right to write ended is set aside, and the document is read on', async () => {
  await opened()
  type('bewaard')
  gateway.acknowledges = false
  type(' te laat')
  gateway.doc.getText('question').delete(7, 8)
  one.offer('read')
  gateway.refuse(gateway.latest(), 3, 'document_closed')
  await vi.advanceTimersByTimeAsync(10)
  expect(aside).toEqual(['bewaard te laat'])
  expect(shown).toMatchObject({ access: 'read', closed: false, synced: true })
  expect(mine()).toBe('bewaard')
})

test('what was typed offline is set aside where the document can only be read afterwards', async () => {
  await opened()
  gateway.isReachable = false
  gateway.latest().drop(1006)
  type('offline')
  one.offer('read')
  gateway.isReachable = true
  gateway.accept = (socket) => {
    gateway.sockets.push(socket)
  }
  await vi.advanceTimersByTimeAsync(5000)
  expect(aside).toEqual(['offline'])
  expect(mine()).toBe('')
  expect(unsaved).toBe(0)
})
