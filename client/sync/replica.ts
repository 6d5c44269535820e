import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import { refusalSchema } from '@rondom/shared/wire/problem.ts'
import * as decoding from 'lib0/decoding'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createAckLedger } from './ack-ledger.ts'
import { countingSocket } from './counting-socket.ts'
import { LOCAL_ORIGIN } from './documents.ts'

/** One copy of a document with its connection. A refused copy is never mended: it is replaced by a fresh one. */
export interface Replica {
  doc: Y.Doc
  undo: Y.UndoManager
  /** The texts with edits that are not on disk, as they stand, and how many things those edits touched. */
  unsavedTexts(): string[]
  unsavedCount(): number
  connect(): void
  disconnect(): void
  /** Drops the socket, which may be dead without knowing it, and opens another. */
  reconnect(): void
  isConnected(): boolean
  destroy(): void
}

/** Where the replica belongs and what it tells. */
export interface ReplicaParts {
  /** `ws://…` or `wss://…`, without a path. */
  origin: string
  conferenceId: ConferenceId
  name: DocumentName
  onUnsaved(): void
  /** All that the server has is here now. */
  onSynced(): void
  /** The server refused an own edit; the copy is of no more use for what may not be sent again. */
  onRefused(refusal: Refusal): void
  /** Closed for good, with one of the codes 4400–4499. */
  onClosed(code: number): void
  socket?: typeof WebSocket
}

/** A fresh copy, not connected yet. */
export function createReplica(parts: ReplicaParts): Replica {
  const doc = new Y.Doc()
  const ledger = createAckLedger<unknown>(parts.onUnsaved)
  let provider: WebsocketProvider | null = null

  // Before the provider listens: the edit is known when the frame that carries it is sent.
  doc.on('update', (_update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (origin === provider) return
    ledger.edited(transaction.changed.size > 0 ? transaction.changed.keys() : [doc])
  })
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]) })
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  provider = new WebsocketProvider(`${parts.origin}/documents/${parts.conferenceId}`, parts.name, doc, {
    connect: false,
    disableBc: true,
    awareness,
    params: { acks: '1' },
    maxBackoffTime: 3000,
    WebSocketPolyfill: countingSocket(ledger, parts.socket),
  })
  provider.messageHandlers[DOCUMENT_MESSAGE.saved] = (_encoder, decoder) => ledger.saved(decoding.readVarUint(decoder))
  provider.messageHandlers[DOCUMENT_MESSAGE.refused] = (_encoder, decoder) => {
    // A refused frame without own edits (an empty answer of someone who only reads) is no loss.
    const carries = ledger.carries(decoding.readVarUint(decoder))
    const refusal = refusalSchema.safeParse(JSON.parse(decoding.readVarString(decoder)))
    if (carries && refusal.success) parts.onRefused(refusal.data as Refusal)
  }
  provider.on('sync', (synced: boolean) => {
    if (synced) parts.onSynced()
  })
  provider.on('closed', ({ code }: { code: number }) => parts.onClosed(code))

  const connection = provider
  return {
    doc,
    undo,
    unsavedCount: () => ledger.unsaved().size,
    unsavedTexts: () => [...ledger.unsaved()].flatMap((item) => (item instanceof Y.Text ? [item.toString()] : [])),
    connect: () => connection.connect(),
    disconnect: () => connection.disconnect(),
    reconnect() {
      connection.disconnect()
      connection.connect()
    },
    isConnected: () => connection.wsconnected,
    destroy() {
      connection.destroy()
      awareness.destroy()
      undo.destroy()
      doc.destroy()
    },
  }
}
