import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import type { SeatedPerson } from './person.ts'
import { type RawSocket, rawSocket } from './raw-socket.ts'
import type { RondomServer } from './server.ts'

/** One person's replica of one document, which knows what is on the server's disk. */
export interface DocumentClient {
  readonly doc: Y.Doc
  readonly name: DocumentName
  /** Every frame of the socket as it came in. */
  readonly frames: readonly Buffer[]
  /** How the server closed it; null while it is open. */
  readonly closed: RawSocket['closed']
  /** Refusals of own changes, in their order. */
  readonly refusals: readonly Refusal[]
  /**
   * Changes the document and resolves once the server says that every change is on disk.
   * @throws DocumentRefused where the server refuses it, Error where the socket closes first.
   */
  edit(change: (doc: Y.Doc) => void): Promise<void>
  /** Sends bytes of a Yjs update as they are, counted as content; resolves when acknowledged, as `edit`. */
  sendUpdate(update: Uint8Array): Promise<void>
  /** Resolves with the first truthy answer of `condition`, looked at after each frame and when it closes. */
  waitFor<T>(condition: (client: DocumentClient) => T | null | undefined | false, what: string): Promise<T>
  /** Reads nothing until `resume`, as a client that hangs. */
  pause(): void
  resume(): void
  close(): void
}

/** Thrown by `edit`: why the server refused the change. */
export class DocumentRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`${refusalSentence(refusal)} (${refusal.code})`)
    this.refusal = refusal
  }
}

/** Where a document's socket lives. */
export function documentPath(conferenceId: string, name: DocumentName): string {
  return `/documents/${conferenceId}/${name}?acks=1`
}

/**
 * Opens a document and resolves when this replica holds what the server holds.
 * @throws Error naming the close code or HTTP status, where the server does not let this person in.
 */
export async function documentClient(
  server: RondomServer,
  person: SeatedPerson,
  name: DocumentName,
): Promise<DocumentClient> {
  const path = documentPath(person.conferenceId, name)
  const socket = await rawSocket(server, path, { cookie: person.cookie })
  if (socket.status !== 101) throw new Error(`${person.name} could not open ${name}: HTTP ${socket.status}`)
  const doc = new Y.Doc()
  const refused = new Map<number, Refusal>()
  const REMOTE = {}
  let sent = 0
  let saved = 0
  let synced = false

  const send = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.sync)
    write(encoder)
    socket.send(encoding.toUint8Array(encoder))
  }
  const sendContent = (write: (encoder: encoding.Encoder) => void): number => {
    sent += 1
    send(write)
    return sent
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== REMOTE) sendContent((encoder) => sync.writeUpdate(encoder, update))
  })

  function readFrame(frame: Buffer): void {
    const decoder = decoding.createDecoder(new Uint8Array(frame))
    switch (decoding.readVarUint(decoder)) {
      case DOCUMENT_MESSAGE.sync:
        readSync(decoder)
        return
      case DOCUMENT_MESSAGE.saved:
        saved = decoding.readVarUint(decoder)
        return
      case DOCUMENT_MESSAGE.refused:
        refused.set(decoding.readVarUint(decoder), JSON.parse(decoding.readVarString(decoder)))
    }
  }

  function readSync(decoder: decoding.Decoder): void {
    switch (decoding.readVarUint(decoder)) {
      case sync.messageYjsSyncStep1: {
        const vector = decoding.readVarUint8Array(decoder)
        sendContent((encoder) => sync.writeSyncStep2(encoder, doc, vector))
        return
      }
      case sync.messageYjsSyncStep2:
        Y.applyUpdate(doc, decoding.readVarUint8Array(decoder), REMOTE)
        synced = true
        return
      case sync.messageYjsUpdate:
        Y.applyUpdate(doc, decoding.readVarUint8Array(decoder), REMOTE)
    }
  }

  function waitFor<T>(condition: () => T | null | undefined | false, what: string): Promise<T> {
    return socket.waitFor(condition, `${what} (${person.name}, ${name})`)
  }

  async function acknowledged(from: number, to: number): Promise<void> {
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const refusal = () => numbers.map((number) => refused.get(number)).find((found) => found !== undefined)
    await waitFor(() => refusal() !== undefined || saved >= to || socket.closed, 'the change to be saved')
    const found = refusal()
    if (found !== undefined) throw new DocumentRefused(found)
    if (saved < to) throw new Error(`${name} closed with ${socket.closed?.code} before the change was saved`)
  }

  const client: DocumentClient = {
    doc,
    name,
    get frames() {
      return socket.frames
    },
    get closed() {
      return socket.closed
    },
    get refusals() {
      return [...refused.values()]
    },
    async edit(change) {
      const before = sent
      doc.transact(() => change(doc))
      if (sent > before) await acknowledged(before + 1, sent)
    },
    sendUpdate(update) {
      const number = sendContent((encoder) => sync.writeUpdate(encoder, update))
      return acknowledged(number, number)
    },
    waitFor: (condition, what) => waitFor(() => condition(client), what),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close: () => socket.close(),
  }

  socket.onFrame(readFrame)
  send((encoder) => sync.writeSyncStep1(encoder, doc))
  await waitFor(() => synced || socket.closed, 'the document')
  if (socket.closed) throw new Error(`${person.name} could not open ${name}: closed with ${socket.closed.code}`)
  return client
}
