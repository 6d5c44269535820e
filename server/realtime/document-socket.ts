import type { Duplex } from 'node:stream'
import type { Access, DocumentRef } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type RefusalCode, refuse } from '@rondom/shared/domain/refusals.ts'
import { CLOSE, comeBackReason } from '@rondom/shared/wire/close-codes.ts'
import type { Divergence } from '@rondom/shared/wire/document-messages.ts'
import type { RawData, WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import { bringsNothing, mostBytesOf, type Outcome, type Replica } from '../documents/changes.ts'
import type { LiveDocument } from '../documents/live-document.ts'
import { Acknowledgements, type Telling } from './acknowledgements.ts'
import { comeBackSeconds } from './come-back.ts'
import { Comparing } from './comparing.ts'
import {
  answerFrame,
  type DocumentMessage,
  HEARTBEAT_FRAME,
  missedFrame,
  questionFrame,
  readDocumentMessage,
  updateFrame,
} from './document-frames.ts'
import { DocumentOutflow } from './document-outflow.ts'
import type { Seat, Seats } from './seats.ts'
import { Slowing } from './slowing.ts'
import { Strikes, TokenBucket, TRAFFIC } from './traffic-limits.ts'

/** Milliseconds that a slow reader gets to hear why it is closed. */
const GOODBYE = 1000

/** A closed or full document is nobody's fault, nor what is to be sent again; nor is what follows from an earlier refusal. */
const NO_FAULT: readonly RefusalCode[] = ['document_closed', 'document_full', 'too_many_requests']

/** What a document socket is opened with. */
export interface DocumentOpening {
  socket: WebSocket
  /** The connection under the socket. */
  connection: Duplex
  document: LiveDocument
  ref: DocumentRef
  seat: Seat
  seats: Seats
  clock: Clock
  access: Exclude<Access, 'none'>
  /** Rondom's own client: it asked for the messages beside those of y-websocket. */
  acks: boolean
  /** The frames of all document sockets of this person. */
  frames(): TokenBucket
  /** Shared by all document sockets. */
  telling: Telling
  /** Called for each change that was refused and that no honest client sends. */
  onFault(): void
  /** Called when the client found that its copy is not as the server's. */
  onDiverged(how: Divergence): void
  onClosed(): void
}

/** One person's connection to one document: speaks y-websocket's protocol, within the person's authority. */
export class DocumentSocket implements Replica {
  readonly participantId: ParticipantId
  readonly sessionId: string
  readonly #opening: DocumentOpening
  readonly #acknowledgements: Acknowledgements | null
  readonly #comparing: Comparing | null
  readonly #outflow: DocumentOutflow
  readonly #slowing: Slowing
  readonly #asked: TokenBucket
  readonly #strikes = new Strikes()
  #access: Exclude<Access, 'none'>
  #open = true
  #isDraining = false
  /** Content frames that have no answer yet. */
  #unanswered = 0
  #onAnswered: () => void = () => undefined
  /** Beats without an answer. */
  #missedBeats = 0

  constructor(opening: DocumentOpening) {
    const { socket, document, seat } = opening
    this.#opening = opening
    this.participantId = seat.participantId
    this.sessionId = seat.identity.sessionId
    this.#access = opening.access
    this.#slowing = new Slowing({
      now: () => opening.clock().getTime(),
      together: opening.frames,
      pause: () => socket.pause(),
      resume: () => this.#isDraining || socket.resume(),
    })
    this.#asked = new TokenBucket(TRAFFIC.questions, opening.clock().getTime())
    this.#outflow = new DocumentOutflow({
      socket,
      connection: opening.connection,
      companion: () => this.#acknowledgements?.take() ?? null,
      version: () => document.stateVector(),
      since: (version) => missedFrame(document.difference(this, version)),
      giveUp: () => this.#giveUp(),
      patience: TRAFFIC.behindMilliseconds,
    })
    this.#acknowledgements = opening.acks
      ? new Acknowledgements(
          (frame) => this.#send(frame),
          () => this.#outflow.isBusy,
          opening.telling,
        )
      : null
    this.#comparing = opening.acks ? this.#comparer() : null
    document.attach(this)
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.on('pong', () => {
      this.#missedBeats = 0
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
    if (mayWriteNow) this.#send(...this.#questions())
  }

  relay(update: Uint8Array): void {
    if (this.#open) this.#outflow.relay(updateFrame(update))
  }

  /** Keeps the connection alive; one that is silent for two beats is ended. */
  heartbeat(): void {
    const { socket } = this.#opening
    if (this.#missedBeats >= 2) {
      socket.terminate()
      return
    }
    this.#missedBeats += 1
    socket.ping()
    this.#send(HEARTBEAT_FRAME)
  }

  /** Takes nothing more, answers what came in, and sends the client away until `seconds` from now. */
  async drain(seconds: number): Promise<void> {
    this.#isDraining = true
    this.#opening.socket.pause()
    if (this.#unanswered > 0)
      await new Promise<void>((resolve) => {
        this.#onAnswered = resolve
      })
    this.close(CLOSE.transient, comeBackReason(seconds))
  }

  close(code: number, reason?: string): void {
    if (!this.#open) return
    this.#acknowledgements?.tell()
    this.#leave()
    // A paused socket would not hear the client's goodbye.
    this.#opening.socket.resume()
    this.#opening.socket.close(code, reason)
  }

  /** Who reads too slowly would not read why either: the connection is ended after a moment. */
  #giveUp(): void {
    this.close(CLOSE.resync)
    setTimeout(() => this.#opening.socket.terminate(), GOODBYE).unref()
  }

  #leave(): void {
    if (!this.#open) return
    this.#open = false
    this.#outflow.stop()
    this.#comparing?.stop()
    this.#onAnswered()
    this.#opening.document.detach(this)
    this.#opening.onClosed()
  }

  #send(...frames: Buffer[]): void {
    if (this.#open) this.#outflow.send(...frames)
  }

  /** Asks for what the client has and the server has not, of a client that may write. */
  #questions(): Buffer[] {
    return this.#access === 'write' ? [questionFrame(this.#opening.document.stateVector())] : []
  }

  #comparer(): Comparing {
    return new Comparing({
      fingerprint: () => this.#opening.document.fingerprint(),
      isBehind: () => this.#outflow.isBehind,
      send: (frame) => this.#send(frame),
      now: () => this.#opening.clock().getTime(),
      onDiverged: (how) => this.#opening.onDiverged(how),
      onTooMuch: () => this.close(CLOSE.abuse),
    })
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (!this.#open) return
    if (!isBinary || !Buffer.isBuffer(data)) {
      this.close(CLOSE.abuse)
      return
    }
    // A long frame counts as the ones it could be cut in.
    this.#slowing.took(Math.ceil(data.byteLength / LIMITS.documentFrameBytes))
    const message = readDocumentMessage(data)
    if (data.byteLength > mostBytesOf(message.kind === 'content' && message.catchesUp)) {
      this.close(CLOSE.abuse)
      return
    }
    switch (message.kind) {
      case 'question':
        this.#answer(message.stateVector)
        break
      case 'content':
        this.#take(message)
        break
      case 'malformed':
        this.close(CLOSE.abuse)
        break
      case 'ignored':
        break
      default:
        if (this.#comparing === null) this.close(CLOSE.abuse)
        else this.#comparing.take(message)
    }
  }

  #answer(stateVector: Uint8Array): void {
    const isTooMuch = !this.#asked.take(this.#opening.clock().getTime())
    if (isTooMuch || stateVector.byteLength > TRAFFIC.stateVectorBytes) {
      this.close(CLOSE.abuse)
      return
    }
    if (this.#outflow.isFull) {
      this.#giveUp()
      return
    }
    if (!this.#opening.document.hasTimeFor(this)) {
      this.close(CLOSE.transient, comeBackReason(comeBackSeconds()))
      return
    }
    try {
      this.#send(answerFrame(this.#opening.document.difference(this, stateVector)), ...this.#questions())
      this.#comparing?.tellSoon()
    } catch {
      this.close(CLOSE.abuse)
    }
  }

  #take({ update, catchesUp }: Extract<DocumentMessage, { kind: 'content' }>): void {
    const number = this.#acknowledgements?.next() ?? 0
    if (this.#access !== 'write') {
      this.#tell(number, { refusal: refuse('document_closed', 'R55'), early: false })
      return
    }
    this.#unanswered += 1
    const settle = (outcome: Outcome) => {
      this.#unanswered -= 1
      this.#tell(number, outcome, bringsNothing(update))
      if (this.#unanswered === 0) this.#onAnswered()
    }
    this.#opening.document.submit({ replica: this, bytes: update, catchesUp, settle })
  }

  #tell(number: number, outcome: Outcome, mayWait = false): void {
    if (outcome === 'saved') {
      this.#acknowledgements?.saved(number, mayWait)
      return
    }
    const { refusal, early } = outcome
    this.#acknowledgements?.refused(number, refusal)
    // Who is not told of a refusal would go on without knowing; after coming back it is sent again.
    const mustComeBack = refusal.code === 'too_many_requests' && this.#acknowledgements === null
    if (refusal.code === 'storage_unavailable' || mustComeBack) {
      this.close(CLOSE.transient)
      return
    }
    if (early || NO_FAULT.includes(refusal.code) || !this.#open) return
    this.#opening.onFault()
    if (this.#strikes.add(this.#opening.clock().getTime())) this.close(CLOSE.abuse)
  }
}
