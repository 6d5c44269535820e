import type { Access, DocumentRef } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import type { RawData, WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import type { LiveDocument, Outcome, Replica } from '../documents/live-document.ts'
import { Acknowledgements } from './acknowledgements.ts'
import {
  answerFrame,
  type DocumentMessage,
  HEARTBEAT_FRAME,
  questionFrame,
  readDocumentMessage,
  updateFrame,
} from './document-frames.ts'
import type { Seat, Seats } from './seats.ts'
import { Strikes, TokenBucket, TRAFFIC } from './traffic-limits.ts'

/** What a document socket is opened with. */
export interface DocumentOpening {
  socket: WebSocket
  document: LiveDocument
  ref: DocumentRef
  seat: Seat
  seats: Seats
  clock: Clock
  access: Exclude<Access, 'none'>
  /** The client asked for `saved` and `refused` messages. */
  acks: boolean
  onClosed(): void
}

/** One person's connection to one document: speaks y-websocket's protocol, within the person's authority. */
export class DocumentSocket implements Replica {
  readonly participantId: ParticipantId
  readonly sessionId: string
  readonly #opening: DocumentOpening
  readonly #acknowledgements: Acknowledgements | null
  readonly #frames: TokenBucket
  readonly #strikes = new Strikes()
  #access: Exclude<Access, 'none'>
  #open = true
  /** Beats without an answer. */
  #unanswered = 0

  constructor(opening: DocumentOpening) {
    const { socket, document, seat } = opening
    this.#opening = opening
    this.participantId = seat.participantId
    this.sessionId = seat.identity.sessionId
    this.#access = opening.access
    this.#frames = new TokenBucket(TRAFFIC.documentFrames, opening.clock().getTime())
    this.#acknowledgements = opening.acks ? new Acknowledgements((frame) => this.#send(frame)) : null
    document.attach(this)
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.on('pong', () => {
      this.#unanswered = 0
    })
    socket.on('error', () => this.#leave())
    socket.on('close', () => this.#leave())
  }

  /** Applies the person's authority as it is now. Lost: the socket closes. */
  decideAgain(): void {
    const { seat, seats, ref } = this.#opening
    const access = seats.holds(seat) ? seat.host.accessTo(seat.participantId, ref) : 'none'
    if (access === 'none') {
      this.close(CLOSE.forbidden)
      return
    }
    const mayWriteNow = access === 'write' && this.#access === 'read'
    this.#access = access
    if (mayWriteNow) this.#ask()
  }

  relay(updates: readonly Uint8Array[]): void {
    for (const update of updates) this.#send(updateFrame(update))
    if (this.#opening.socket.bufferedAmount > TRAFFIC.unsentBytes) this.close(CLOSE.resync)
  }

  /** Keeps the connection alive; one that is silent for two beats is ended. */
  heartbeat(): void {
    const { socket } = this.#opening
    if (this.#unanswered >= 2) {
      socket.terminate()
      return
    }
    this.#unanswered += 1
    socket.ping()
    this.#send(HEARTBEAT_FRAME)
  }

  close(code: number): void {
    if (!this.#open) return
    this.#leave()
    this.#opening.socket.close(code)
  }

  #leave(): void {
    if (!this.#open) return
    this.#open = false
    this.#opening.document.detach(this)
    this.#opening.onClosed()
  }

  #send(frame: Uint8Array): void {
    if (this.#open) this.#opening.socket.send(frame)
  }

  /** Asks for what the client has and the server has not, of a client that may write. */
  #ask(): void {
    if (this.#access === 'write') this.#send(questionFrame(this.#opening.document.stateVector()))
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (!this.#open) return
    this.#slowDown()
    // A copy: what comes from a socket can be a view on a buffer that holds more.
    const bytes = isBinary && Buffer.isBuffer(data) ? new Uint8Array(data) : null
    if (bytes === null || bytes.byteLength > LIMITS.documentFrameBytes) {
      this.close(CLOSE.abuse)
      return
    }
    const message = readDocumentMessage(bytes)
    switch (message.kind) {
      case 'question':
        this.#answer(message.stateVector)
        break
      case 'content':
        this.#take(message)
        break
      case 'malformed':
        this.close(CLOSE.abuse)
    }
  }

  #slowDown(): void {
    const now = this.#opening.clock().getTime()
    if (this.#frames.take(now)) return
    const { socket } = this.#opening
    socket.pause()
    setTimeout(() => socket.resume(), this.#frames.wait(now)).unref()
  }

  #answer(stateVector: Uint8Array): void {
    if (stateVector.byteLength > TRAFFIC.stateVectorBytes) {
      this.close(CLOSE.abuse)
      return
    }
    try {
      this.#send(answerFrame(this.#opening.document.difference(this, stateVector)))
      this.#ask()
    } catch {
      this.close(CLOSE.abuse)
    }
  }

  #take({ update, catchesUp }: Extract<DocumentMessage, { kind: 'content' }>): void {
    const number = this.#acknowledgements?.next() ?? 0
    const outcome: Promise<Outcome> =
      this.#access === 'write'
        ? this.#opening.document.submit(this, update, catchesUp)
        : Promise.resolve({ refusal: refuse('document_closed', 'R55'), early: false })
    void outcome.then((outcome) => this.#tell(number, outcome))
  }

  #tell(number: number, outcome: Outcome): void {
    if (outcome === 'saved') {
      this.#acknowledgements?.saved(number)
      return
    }
    const { refusal, early } = outcome
    this.#acknowledgements?.refused(number, refusal)
    if (refusal.code === 'storage_unavailable') {
      this.close(CLOSE.transient)
      return
    }
    // A closed or full document is nobody's fault, nor is what follows from an earlier refusal.
    const isFault = !early && refusal.code !== 'document_closed' && refusal.code !== 'document_full'
    if (isFault && this.#strikes.add(this.#opening.clock().getTime())) this.close(CLOSE.abuse)
  }
}
