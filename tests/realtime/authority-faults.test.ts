import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '@rondom/server/clock.ts'
import type { ConferenceHost } from '@rondom/server/conference/conference-host.ts'
import { createDocumentRegistry } from '@rondom/server/documents/document-registry.ts'
import type { Identity } from '@rondom/server/identity/identity.ts'
import { createLog } from '@rondom/server/log.ts'
import { createDocumentChannel } from '@rondom/server/realtime/document-channel.ts'
import type { Access } from '@rondom/shared/domain/documents.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { MemoryJournal } from '../documents/memory-journal.ts'

const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
const SOMEBODY = 'pe_aaaaaaaaaaaaaaaa'

/** The way to one document, of somebody whose authority the test decides. */
async function wayIn(accessTo: () => Access, journal = new MemoryJournal()) {
  const listeners = new Set<() => void>()
  const onChange = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const identity: Identity = { kind: 'account', accountId: 'ac_aaaaaaaaaaaaaaaa', sessionId: 'of-a-test' } as Identity
  const host = { id: CONFERENCE, accessTo, onChange } as Partial<ConferenceHost> as ConferenceHost
  const seat = { host, identity, participantId: SOMEBODY }
  const log = createLog('silent')
  const documents = createDocumentRegistry({ journal, log })
  const channel = createDocumentChannel({
    seats: { find: async () => seat, holds: () => true },
    documents,
    audit: { audit: async () => undefined },
    clock: systemClock,
    log,
  })
  const target = { conferenceId: CONFERENCE, name: 'frame', acks: false, as: null }
  const server = createServer()
  server.on('upgrade', (request, socket, head) => void channel.accept({ request, socket, head }, target, identity))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    await channel.close()
    await documents.close()
    server.close()
  })
  return {
    /** The conference changed. */
    decideAgain() {
      for (const listener of [...listeners]) listener()
    },
    /** A connection that was let through, and how it is closed. */
    connect() {
      const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
      const state: { isOpen: boolean; closed: number | null } = { isOpen: false, closed: null }
      socket.addEventListener('open', () => {
        state.isOpen = true
      })
      socket.addEventListener('close', ({ code }) => {
        state.closed = code
      })
      return state
    },
  }
}

test('[R55] where it cannot be decided again who may be in a document, nobody stays in it', async () => {
  let isBroken = false
  const door = await wayIn(() => {
    if (isBroken) throw new Error('nobody foresaw this')
    return 'write'
  })
  const sockets = [door.connect(), door.connect()]
  await vi.waitFor(() => expect(sockets.every(({ isOpen }) => isOpen)).toBe(true), 10_000)
  door.decideAgain()
  isBroken = true
  door.decideAgain()
  const closed = Array(2).fill(CLOSE.transient)
  await vi.waitFor(() => expect(sockets.map((socket) => socket.closed)).toEqual(closed), 10_000)
})

test('[R55] who loses their authority while the document is loaded does not come in', async () => {
  let access: Access = 'write'
  const journal = new MemoryJournal()
  const loading = Promise.withResolvers<void>()
  const loaded = Promise.withResolvers<void>()
  const load = journal.load.bind(journal)
  journal.load = async () => {
    loading.resolve()
    await loaded.promise
    return load()
  }
  const door = await wayIn(() => access, journal)
  const socket = door.connect()
  await loading.promise
  access = 'none'
  loaded.resolve()
  await vi.waitFor(() => expect(socket.closed).toBe(CLOSE.forbidden), 10_000)
})
