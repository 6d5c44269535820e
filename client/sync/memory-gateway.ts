import { type Fingerprint, fingerprintOf, HASH_EDITION } from '@rondom/shared/board/content-hash.ts'
import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import { type RefusalCode, refuse } from '@rondom/shared/domain/refusals.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { LOCAL_ORIGIN, type SharedDocument } from './documents.ts'
import { type OpenDocument, openDocument } from './open-document.ts'

/** The other end: a server's copy that speaks the real protocol over sockets that live in memory. */
export class Gateway {
  readonly doc = new Y.Doc()
  readonly sockets: MemorySocket[] = []
  readonly received: ('step2' | 'update')[][] = []
  /** Messages beside those of y-websocket, by their number. */
  readonly asked: number[] = []
  isReachable = true
  /** Swallows what is sent and says nothing, as a dead network does; a socket it happened to stays dead. */
  isDeaf = false
  /** Takes no content, and says why. */
  refuses: RefusalCode | null = null
  acknowledges = true
  /** Whether it takes edits, and so asks what the other side has. */
  isWritable = true

  /** The class to give to a provider: its sockets lead here. */
  socketClass(): typeof WebSocket {
    const gateway = this
    return class extends MemorySocket {
      constructor() {
        super(gateway)
      }
    } as unknown as typeof WebSocket
  }

  text(): string {
    return this.doc.getText('question').toString()
  }

  accept(socket: MemorySocket): void {
    this.sockets.push(socket)
    this.received.push([])
  }

  /** Asks what the other side has. */
  ask(socket: MemorySocket): void {
    socket.tell((encoder) => {
      encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.sync)
      sync.writeSyncStep1(encoder, this.doc)
    })
  }

  take(socket: MemorySocket, data: Uint8Array): void {
    if (this.isDeaf) socket.isDead = true
    if (socket.isDead) return
    const decoder = decoding.createDecoder(data)
    const message = decoding.readVarUint(decoder)
    if (message !== DOCUMENT_MESSAGE.sync) {
      this.takeOwn(socket, message)
      return
    }
    const reply = encoding.createEncoder()
    encoding.writeVarUint(reply, DOCUMENT_MESSAGE.sync)
    const isQuestion = decoding.peekVarUint(decoder) === sync.messageYjsSyncStep1
    const doc = this.refuses !== null && !isQuestion ? new Y.Doc() : this.doc
    const kind = sync.readSyncMessage(decoder, reply, doc, socket)
    if (kind === sync.messageYjsSyncStep1) {
      socket.deliver(encoding.toUint8Array(reply))
      if (this.isWritable) this.ask(socket)
      this.fingerprint(socket)
      return
    }
    const frames = this.received[this.sockets.indexOf(socket)]
    frames?.push(kind === sync.messageYjsSyncStep2 ? 'step2' : 'update')
    if (this.refuses !== null) this.refuse(socket, frames?.length ?? 0, this.refuses)
    else if (this.acknowledges) this.acknowledge(socket, frames?.length ?? 0)
  }

  takeOwn(socket: MemorySocket, message: number): void {
    this.asked.push(message)
    if (message === DOCUMENT_MESSAGE.compare) this.fingerprint(socket)
    if (message === DOCUMENT_MESSAGE.alive) {
      socket.tell((encoder) => encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.alive))
    }
  }

  fingerprint(socket: MemorySocket, { version, content }: Fingerprint = fingerprintOf(this.doc)): void {
    socket.tell((encoder) => {
      encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.fingerprint)
      encoding.writeVarUint(encoder, HASH_EDITION)
      encoding.writeVarUint8Array(encoder, version)
      encoding.writeVarUint8Array(encoder, content)
    })
  }

  acknowledge(socket: MemorySocket, frame: number): void {
    socket.tell((encoder) => {
      encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.saved)
      encoding.writeVarUint(encoder, frame)
    })
  }

  refuse(socket: MemorySocket, frame: number, code: RefusalCode): void {
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

/** One socket, opened and closed a tick after it is asked, like a real one. */
export class MemorySocket {
  readonly OPEN = 1
  readyState = 0
  isDead = false
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBufferLike }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null

  readonly #gateway: Gateway

  constructor(gateway: Gateway) {
    this.#gateway = gateway
    setTimeout(() => {
      if (!gateway.isReachable) return this.drop(1006)
      this.readyState = 1
      gateway.accept(this)
      if (this.readyState === this.OPEN) this.onopen?.()
    })
  }

  send(data: Uint8Array): void {
    this.#gateway.take(this, data)
  }

  close(): void {
    this.readyState = 3
  }

  drop(code: number, reason = ''): void {
    this.readyState = 3
    this.onclose?.({ code, reason })
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

/** A document opened against a gateway, with everything it told. */
export class ObservedDocument {
  readonly gateway = new Gateway()
  readonly one: OpenDocument
  shown: SharedDocument | null = null
  unsaved = 0
  aside: string[] = []
  isFinished = false
  /** How often it was told that choices were lost. */
  choicesLost = 0
  /** What is done with it as soon as nothing is unsaved. */
  onAllSaved: () => void = () => undefined
  /** How often it was told that the server takes nothing for now. */
  waits = 0

  constructor(name: DocumentName = 'frame') {
    this.one = openDocument(
      {
        origin: 'ws://localhost',
        conferenceId: 'cf_a',
        participantId: 'pe_a',
        name,
        socket: this.gateway.socketClass(),
      },
      {
        onChange: (shared) => {
          this.shown = shared
        },
        onUnsaved: (count) => {
          this.unsaved = count
          if (count === 0) this.onAllSaved()
        },
        onSetAside: (texts) => this.aside.push(...texts),
        onTakenBack: (texts) => {
          this.aside = this.aside.filter((text) => !texts.includes(text))
        },
        onRefused: () => undefined,
        onWaits: () => {
          this.waits += 1
        },
        onChoicesLost: () => {
          this.choicesLost += 1
        },
        onMended: () => undefined,
        onTurnedAway: () => undefined,
        onFinished: () => {
          this.isFinished = true
        },
      },
    )
  }

  /** Types at the end of the question, as its writer does. */
  type(words: string): void {
    const doc = this.shown?.doc
    doc?.transact(() => doc.getText('question').insert(doc.getText('question').length, words), LOCAL_ORIGIN)
  }

  /** The question as it stands on this side. */
  mine(): string {
    return this.shown?.doc.getText('question').toString() ?? ''
  }
}
