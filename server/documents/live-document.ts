import type { Fingerprint } from '@rondom/shared/board/content-hash.ts'
import type { DocumentKind, DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { Admitting } from './admitting.ts'
import { type Admitted, type Change, type Outcome, type Replica, rowOf } from './changes.ts'
import { dayOf } from './clients-of-today.ts'
import type { Compactor } from './compactor.ts'
import { DocumentCompaction } from './document-compaction.ts'
import { DocumentState } from './document-state.ts'
import type { DocumentJournal, StoredDocument } from './ports.ts'
import { Replicas } from './replicas.ts'

/** Work that waits for the changes before it and holds up the ones after it. */
interface Pause {
  work(): Promise<void> | void
  done(): void
}

/** What a document works with. */
export interface DocumentParts {
  journal: DocumentJournal
  compactor: Compactor
  log: Log
  clock: Clock
  /** Called after changes became visible. */
  onApplied(): void
}

/**
 * One document in memory. Its life: loading (snapshot and tail are applied) → open (changes come in) →
 * frozen (no changes are taken; once what came before is on disk it can be read) → unloaded (the registry
 * lets go of it). Thawing leads back to open. An open one that nobody changes for a while rests.
 *
 * The way of a change: received → admitted → journal → applied → relayed → acknowledged, one batch after the
 * other. All changes that come in before the journal begins to write share a batch: one write, one
 * transaction of the Y.Doc, one update per reader. Nothing is visible to anyone before it is on disk.
 */
export class LiveDocument {
  readonly conferenceId: ConferenceId
  readonly name: DocumentName
  readonly #parts: DocumentParts
  readonly #state: DocumentState
  readonly #replicas = new Replicas()
  readonly #admitting: Admitting
  #queue: (Change | Pause)[] = []
  #working = false
  #freezes = 0
  /** Makes one piece of what is on disk in many, beside all else. */
  readonly compaction: DocumentCompaction
  /** The number of the next write. One that was tried is not used again: whether it is on disk may be unknown. */
  #next: number
  #usedAt = performance.now()

  private constructor(
    conferenceId: ConferenceId,
    name: DocumentName,
    kind: DocumentKind,
    stored: StoredDocument,
    parts: DocumentParts,
  ) {
    this.conferenceId = conferenceId
    this.name = name
    this.#parts = parts
    this.#state = new DocumentState(kind, stored, parts.clock)
    this.#admitting = new Admitting({
      content: () => this.#state.content,
      isAttached: (replica) => this.#replicas.has(replica),
      settle: (change, outcome) => this.#settle(change, outcome),
    })
    this.compaction = new DocumentCompaction(conferenceId, name, stored.tail.length, parts)
    this.#next = stored.next
    if (this.#state.isMissingParts) parts.log.error({ conferenceId, document: name }, 'parts of a document are missing')
  }

  /** Loads a document from its snapshot and tail. Rejects where the journal cannot be read. */
  static async load(conferenceId: ConferenceId, name: DocumentName, kind: DocumentKind, parts: DocumentParts) {
    const stored = await parts.journal.load(conferenceId, name)
    return new LiveDocument(conferenceId, name, kind, stored, parts)
  }

  get doc(): Y.Doc {
    this.touch()
    return this.#state.doc
  }

  /** Who owns which Yjs client: authorship comes from here, never from the document. */
  get clients(): ReadonlyMap<number, ParticipantId> {
    return this.#state.clients
  }

  /** Worth compacting in a quiet moment. */
  get isLong(): boolean {
    return this.compaction.isWorthwhile(this.#replicas.isEmpty)
  }

  get isFrozen(): boolean {
    return this.#freezes > 0
  }

  get isAtRest(): boolean {
    return this.#state.isAtRest
  }

  /** Nobody is attached, nothing is being written and nothing compacted. */
  get isIdle(): boolean {
    return this.#replicas.isEmpty && !this.#working && !this.compaction.isUnderWay
  }

  /** Milliseconds since anything was asked of it. */
  get unusedFor(): number {
    return performance.now() - this.#usedAt
  }

  /** Somebody is about to use it. */
  touch(): void {
    this.#usedAt = performance.now()
  }

  attach(replica: Replica): void {
    this.touch()
    this.#replicas.attach(replica)
  }

  detach(replica: Replica): void {
    this.touch()
    this.#replicas.detach(replica)
    this.#admitting.forget(replica)
  }

  stateVector(): Uint8Array {
    return this.#state.stateVector()
  }

  fingerprint(): Fingerprint {
    return this.#state.fingerprint()
  }

  /** False for who took too much of the time lately, whose questions must wait. */
  hasTimeFor({ participantId }: Replica): boolean {
    return this.#state.times.of(participantId).isLeft
  }

  /** What a replica with this state vector lacks; from now on it follows. Throws where the vector is malformed. */
  difference(replica: Replica, stateVector: Uint8Array): Uint8Array {
    this.touch()
    const difference = this.#state.times.of(replica.participantId).spend(() => this.#state.difference(stateVector))
    this.#replicas.follow(replica)
    return difference
  }

  /** Takes a change of a replica; it is settled once it is on disk and relayed, or refused. */
  submit(change: Change): void {
    if (this.isFrozen) this.#settle(change, { refusal: refuse('document_closed', 'R55'), early: false })
    // It would wait behind what is under way, and that may take until somebody mends the disk.
    else if (this.#parts.journal.isStuck) {
      this.#settle(change, { refusal: refuse('storage_unavailable'), early: false })
    } else if (!this.#working && this.#admitting.takeNothing(change)) this.#settle(change, 'saved')
    else this.#enqueue(change)
  }

  /** Takes no more changes; `settled` tells when the ones before are on disk. Returns how to thaw, once. */
  freeze(): () => void {
    this.#freezes += 1
    let frozen = true
    return () => {
      if (frozen) this.#freezes -= 1
      frozen = false
    }
  }

  /** Resolves when everything received before this call is on disk and applied, or refused. */
  settled(): Promise<void> {
    return this.#pause(() => undefined)
  }

  /** Lets go of the Y.Doc until it is needed; replicas stay attached. */
  rest(): void {
    if (!this.#working) this.#state.rest()
  }

  #pause(work: Pause['work']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#enqueue({ work: async () => Promise.resolve(work()).catch(reject), done: resolve })
    })
  }

  #enqueue(entry: Change | Pause): void {
    this.touch()
    this.#queue.push(entry)
    if (!this.#working) void this.#work()
  }

  async #work(): Promise<void> {
    this.#working = true
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      if ('work' in next) {
        this.#queue.shift()
        await next.work()
        next.done()
      } else {
        await this.#write()
      }
    }
    this.#working = false
  }

  /** Writes a batch and makes it visible. Its changes are taken from the queue when the journal begins to write. */
  async #write(): Promise<void> {
    let batch: Change[] = []
    let admitted: Admitted[] = []
    const rows = () => {
      batch = this.#takeChanges()
      const { admitted: now, rest } = this.#admitting.admitAll(batch)
      this.#queue.unshift(...rest)
      if (rest.length > 0) batch = batch.filter((change) => !rest.includes(change))
      admitted = now
      return admitted.filter(({ isNews }) => isNews).map(rowOf(dayOf(this.#parts.clock())))
    }
    try {
      await this.#parts.journal.append(this.conferenceId, this.name, this.#next++, rows)
      this.#state.content.endBatch(true)
      this.#show(admitted)
    } catch (err) {
      // No one document may end the process that holds all the others.
      this.#complain(err, 'a batch failed')
      this.#state.content.endBatch(false)
      const lost = batch.length > 0 ? batch : this.#takeChanges()
      for (const change of [...lost, ...admitted.map(({ change }) => change)]) {
        this.#settle(change, { refusal: refuse('storage_unavailable'), early: false })
      }
      return
    }
    for (const { change } of admitted) this.#settle(change, 'saved')
  }

  /**
   * Tells an outcome, once. After the work at hand: whoever hears of it may close its socket or write, and must not
   * keep the others from theirs.
   */
  #settle(change: Change, outcome: Outcome): void {
    if (change.isSettled) return
    change.isSettled = true
    queueMicrotask(() => {
      try {
        change.settle(outcome)
      } catch (err) {
        this.#complain(err, 'an outcome could not be told')
      }
    })
  }

  #takeChanges(): Change[] {
    const firstPause = this.#queue.findIndex((entry) => 'work' in entry)
    return this.#queue.splice(0, firstPause < 0 ? this.#queue.length : firstPause) as Change[]
  }

  /** Applies what is on disk and relays it: as it was received where it is one change, else as one update. */
  #show(admitted: readonly Admitted[]): void {
    const news = admitted.filter(({ isNews }) => isNews)
    const [first, ...others] = news
    if (first === undefined) return
    const together = this.#state.change(others.length > 0, (doc) => {
      for (const { change, update } of news) {
        this.#state.content.bind(update.newClients, change.replica.participantId)
        this.#apply(doc, update.bytes)
      }
    })
    this.compaction.grew(news.length)
    this.#parts.onApplied()
    const update = others.length === 0 ? first.update.bytes : together
    if (update !== null) this.#replicas.relay(update, new Set(news.map(({ change }) => change.replica)))
  }

  /** One change that cannot be applied must not keep the others from being seen. */
  #apply(doc: Y.Doc, bytes: Uint8Array): void {
    try {
      Y.applyUpdate(doc, bytes)
    } catch (err) {
      this.#state.content.forgetAhead()
      this.#complain(err, 'a stored change could not be applied')
    }
  }

  #complain(err: unknown, sentence: string): void {
    this.#parts.log.error({ conferenceId: this.conferenceId, document: this.name, err }, sentence)
  }
}
