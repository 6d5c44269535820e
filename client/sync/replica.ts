import type { Fingerprint } from '@rondom/shared/board/content-hash.ts'
import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { isForGood } from '@rondom/shared/wire/close-codes.ts'
import { DIVERGENCES, type Divergence, DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import { refusalSchema } from '@rondom/shared/wire/problem.ts'
import * as decoding from 'lib0/decoding'
import { Awareness } from 'y-protocols/awareness'
import { messageYjsUpdate } from 'y-protocols/sync'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createAckLedger } from './ack-ledger.ts'
import { createComparing } from './comparing.ts'
import { countingSocket, type FrameCounter } from './counting-socket.ts'
import { LOCAL_ORIGIN } from './documents.ts'
import { watchLine } from './line.ts'
import { ownFrame } from './outgoing-frame.ts'
import { SourceWords, touchedBy } from './touched.ts'

/** One copy of a document with its connection. A refused copy is never mended: it is replaced by a fresh one. */
export interface Replica {
  doc: Y.Doc
  undo: Y.UndoManager
  /** The texts with edits that are not on disk, as they stand, and how many things those edits touched. */
  unsavedTexts(): string[]
  unsavedCount(): number
  /** True where something beside words is not on disk: a choice, or a card that came or went. */
  hasUnsavedChoices(): boolean
  connect(): void
  disconnect(): void
  /** The network may have changed: a socket that only seems alive is found and replaced. */
  suspect(): void
  /** Tells the server that this copy is not as the server's. */
  tellDiverged(how: Divergence): void
  destroy(): void
}

/** Where the replica belongs and what it tells. */
export interface ReplicaParts {
  /** `ws://…` or `wss://…`, without a path. */
  origin: string
  conferenceId: ConferenceId
  name: DocumentName
  /** Who writes here. With somebody else's session the server does not let this copy in. */
  participantId: ParticipantId
  onUnsaved(): void
  /** All that the server has is here now. */
  onSynced(): void
  /** The server takes no edits here, and has not taken the ones that are not saved. */
  onReadOnly(): void
  /** The server refused an own edit; the copy is of no more use for what may not be sent again. */
  onRefused(refusal: Refusal): void
  /** This copy shows something else than the server has; it is of no more use. */
  onDiverged(how: Divergence): void
  /** Closed with a code after which this copy does not come back by itself (`isForGood`). */
  onClosed(code: number, reason: string): void
  socket?: typeof WebSocket
}

/** A fresh copy, not connected yet. */
export function createReplica(parts: ReplicaParts): Replica {
  const doc = new Y.Doc()
  const ledger = createAckLedger<unknown>(parts.onUnsaved)
  let provider: WebsocketProvider | null = null
  /** On this socket the server asked what this side has, as it does of who may write, right after its own answer. */
  let wasAsked = false
  let connections = 0
  /** Messages that came in on this socket, and those of them that came because of what this side sent. */
  let heard = 0
  let answered = 0
  const counter: FrameCounter = {
    connected() {
      wasAsked = false
      connections += 1
      heard = 0
      answered = 0
      ledger.connected()
    },
    sent(kind) {
      if (kind === 'step2') wasAsked = true
      ledger.sent(kind)
    },
  }

  // Before the provider listens: the edit is known when the frame that carries it is sent.
  doc.on('update', (_update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (origin !== provider) ledger.edited(transaction.changed.size > 0 ? touchedBy(transaction) : [doc])
    comparing.changed()
  })
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]) })
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  const connection = new WebsocketProvider(`${parts.origin}/documents/${parts.conferenceId}`, parts.name, doc, {
    connect: false,
    disableBc: true,
    awareness,
    params: { acks: '1', as: parts.participantId },
    maxBackoffTime: 3000,
    shouldReconnect: ({ code, reason }) => !isForGood(code, reason),
    WebSocketPolyfill: countingSocket(counter, parts.socket),
  })
  provider = connection
  const send = (kind: 'compare' | 'alive' | 'diverged', value?: number): boolean => {
    const socket = connection.wsconnected ? connection.ws : null
    if (socket?.readyState === socket?.OPEN) socket?.send(ownFrame(kind, value))
    return socket !== null
  }
  const renew = () => {
    if (!connection.shouldConnect) return
    connection.disconnect()
    connection.connect()
  }
  const hasUnsaved = () => ledger.unsaved().size > 0
  const comparing = createComparing({
    doc,
    // What was not asked for is not on its way: the fingerprint is how this side hears of it.
    hasUnsaved: () => wasAsked && hasUnsaved(),
    ask: () => connection.synced && send('compare'),
    syncAgain: renew,
    onDiverged: parts.onDiverged,
  })
  const line = watchLine({
    state: () => (connection.wsconnected ? 'open' : connection.wsconnecting ? 'connecting' : 'waiting'),
    connection: () => connections,
    heard: () => heard,
    answered: () => answered,
    isSynced: () => connection.synced,
    hasUnsaved,
    ask: () => void send('alive'),
    renew,
  })

  const { messageHandlers } = connection
  messageHandlers[DOCUMENT_MESSAGE.saved] = (_encoder, decoder) => ledger.saved(decoding.readVarUint(decoder))
  messageHandlers[DOCUMENT_MESSAGE.refused] = (_encoder, decoder) => {
    // A refused frame without own edits (an empty answer of someone who only reads) is no loss.
    const carries = ledger.carries(decoding.readVarUint(decoder))
    const refusal = refusalSchema.safeParse(JSON.parse(decoding.readVarString(decoder)))
    if (carries && refusal.success) parts.onRefused(refusal.data as Refusal)
  }
  messageHandlers[DOCUMENT_MESSAGE.fingerprint] = (_encoder, decoder) => {
    // It comes after the answer and the question, so that nothing was asked by now.
    if (!wasAsked && hasUnsaved()) return parts.onReadOnly()
    const edition = decoding.readVarUint(decoder)
    const theirs: Fingerprint = {
      version: decoding.readVarUint8Array(decoder),
      content: decoding.readVarUint8Array(decoder),
    }
    comparing.told(edition, theirs)
  }
  messageHandlers[DOCUMENT_MESSAGE.alive] = () => undefined
  messageHandlers.forEach((handler, message) => {
    messageHandlers[message] = (encoder, decoder, ...rest) => {
      heard += 1
      // An update is what others wrote; all else comes because of what this side sent.
      const isUpdate = message === DOCUMENT_MESSAGE.sync && decoding.peekVarUint(decoder) === messageYjsUpdate
      if (!isUpdate) answered += 1
      handler(encoder, decoder, ...rest)
    }
  })
  connection.on('sync', (synced: boolean) => {
    if (synced) parts.onSynced()
  })
  connection.on('closed', ({ code, reason }: { code: number; reason: string }) => parts.onClosed(code, reason))

  return {
    doc,
    undo,
    unsavedCount: () => ledger.unsaved().size,
    hasUnsavedChoices: () =>
      [...ledger.unsaved()].some((item) => item instanceof Y.AbstractType && !(item instanceof Y.Text)),
    unsavedTexts: () =>
      [...ledger.unsaved()].flatMap((item) =>
        item instanceof Y.Text || item instanceof SourceWords ? [item.toString()] : [],
      ),
    connect: () => connection.connect(),
    disconnect: () => connection.disconnect(),
    suspect: () => line.suspect(),
    tellDiverged: (how) => void send('diverged', DIVERGENCES.indexOf(how)),
    destroy() {
      line.stop()
      comparing.stop()
      connection.destroy()
      awareness.destroy()
      undo.destroy()
      doc.destroy()
    },
  }
}
