import type { DocumentKind, DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import * as Y from 'yjs'
import type { Log } from '../log.ts'
import { DocumentContent } from './document-content.ts'
import type { DocumentJournal, StoredDocument } from './ports.ts'
import { compactedState, documentFrom, hasPending } from './stored-state.ts'
import { type AdmittedUpdate, admitUpdate } from './update-admission.ts'

/** A connected replica of a document, as far as documents know one; what carries it is not their business. */
export interface Replica {
  readonly participantId: ParticipantId
  /** Takes changes of others, each of which is on disk. */
  relay(updates: readonly Uint8Array[]): void
}

/** What became of a change: on disk, or why not. `early`: it follows from a change that is not here. */
export type Outcome = 'saved' | { refusal: Refusal; early: boolean }

/** Changes that may wait for their replica's catching up. */
const MOST_WAITING = 100

/** A change as received. `catchesUp`: it answers the server's question what the replica has (sync step 2). */
interface Change {
  replica: Replica
  bytes: Uint8Array
  catchesUp: boolean
  settle(outcome: Outcome): void
}

/** Work that waits for the changes before it and holds up the ones after it. */
interface Pause {
  work(): Promise<void> | void
  done(): void
}

interface Parts {
  journal: DocumentJournal
  log: Log
  /** Called after changes became visible. */
  onApplied(): void
  /** Called when nobody is attached and nothing is being written. */
  onIdle(): void
}

/**
 * One document in memory. Its life: loading (snapshot and tail are applied) → open (changes come in) →
 * frozen (no changes are taken; once what came before is on disk it can be read) → unloaded (the registry
 * lets go of it). Thawing leads back to open.
 *
 * The way of a change: received → admitted → journal → applied → relayed → acknowledged, one batch after the
 * other. All changes that come in while a batch is being written share the next one, so that the journal can
 * write them in one go. Nothing is visible to anyone before it is on disk.
 */
export class LiveDocument {
  readonly conferenceId: ConferenceId
  readonly name: DocumentName
  readonly doc: Y.Doc
  /** Who owns which Yjs client: authorship comes from here, never from the document. */
  readonly clients: ReadonlyMap<number, ParticipantId>
  readonly #parts: Parts
  readonly #content: DocumentContent
  readonly #replicas = new Set<Replica>()
  /** Replicas that were given the document's state, from which on they can follow. */
  readonly #following = new WeakSet<Replica>()
  readonly #caughtUp = new WeakSet<Replica>()
  /** Changes that refer to what their own replica has yet to send; they wait for its catching up. */
  readonly #waiting = new Map<Replica, Change[]>()
  #queue: (Change | Pause)[] = []
  #working = false
  #freezes = 0
  #tail: number
  #wholeState: Uint8Array | null = null

  private constructor(
    conferenceId: ConferenceId,
    name: DocumentName,
    kind: DocumentKind,
    stored: StoredDocument,
    parts: Parts,
  ) {
    this.conferenceId = conferenceId
    this.name = name
    this.doc = documentFrom(stored)
    this.clients = stored.clients
    this.#parts = parts
    this.#content = new DocumentContent(kind, this.doc, stored.clients)
    this.#tail = stored.tail.length
  }

  /** Loads a document from its snapshot and tail. Rejects where the journal cannot be read. */
  static async load(conferenceId: ConferenceId, name: DocumentName, kind: DocumentKind, parts: Parts) {
    const stored = await parts.journal.load(conferenceId, name)
    return new LiveDocument(conferenceId, name, kind, stored, parts)
  }

  /** Updates since the last snapshot. */
  get tail(): number {
    return this.#tail
  }

  get isFrozen(): boolean {
    return this.#freezes > 0
  }

  get isIdle(): boolean {
    return this.#replicas.size === 0 && !this.#working
  }

  attach(replica: Replica): void {
    this.#replicas.add(replica)
  }

  detach(replica: Replica): void {
    this.#replicas.delete(replica)
    this.#waiting.delete(replica)
    if (this.isIdle) this.#parts.onIdle()
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** What a replica with this state vector lacks; from now on it follows. Throws where the vector is malformed. */
  difference(replica: Replica, stateVector: Uint8Array): Uint8Array {
    const isEmpty = stateVector.byteLength === 1 && stateVector[0] === 0
    if (isEmpty) this.#wholeState ??= Y.encodeStateAsUpdate(this.doc)
    const difference = isEmpty ? this.#wholeState! : Y.encodeStateAsUpdate(this.doc, new Uint8Array(stateVector))
    this.#following.add(replica)
    return difference
  }

  /** Takes a change of a replica. Resolves when it is on disk and relayed, or refused; never rejects. */
  submit(replica: Replica, bytes: Uint8Array, catchesUp: boolean): Promise<Outcome> {
    if (this.isFrozen) return Promise.resolve({ refusal: refuse('document_closed', 'R55'), early: false })
    return new Promise((settle) => this.#enqueue({ replica, bytes, catchesUp, settle }))
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

  /** Replaces snapshot and tail by one snapshot; what was typed and deleted is gone after it. */
  compact(): Promise<void> {
    return this.#pause(async () => {
      if (this.#tail === 0 || hasPending(this.doc)) return
      await this.#parts.journal.compact(this.conferenceId, this.name, compactedState(this.doc))
      this.#tail = 0
    })
  }

  /** Rejects where the work does. */
  #pause(work: Pause['work']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#enqueue({ work: async () => Promise.resolve(work()).catch(reject), done: resolve })
    })
  }

  #enqueue(entry: Change | Pause): void {
    this.#queue.push(entry)
    if (!this.#working) void this.#work()
  }

  async #work(): Promise<void> {
    this.#working = true
    // Changes of the same turn of the event loop come together in the first batch as well.
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const firstPause = this.#queue.findIndex((entry) => 'work' in entry)
      const changes = this.#queue.splice(0, firstPause < 0 ? this.#queue.length : firstPause) as Change[]
      if (changes.length > 0) await this.#write(changes).catch((err) => this.#giveUp(changes, err))
      if (firstPause < 0) continue
      const pause = this.#queue.shift() as Pause
      await pause.work()
      pause.done()
    }
    this.#working = false
    if (this.isIdle) this.#parts.onIdle()
  }

  async #write(changes: readonly Change[]): Promise<void> {
    const admitted = changes.flatMap((change) => this.#admit(change))
    const outcomes = await Promise.allSettled(admitted.map((entry) => this.#journal(entry)))
    this.#content.endBatch()
    const durable = admitted.filter((_, index) => outcomes[index]!.status === 'fulfilled')
    this.#apply(durable)
    this.#relay(durable)
    admitted.forEach(({ change }, index) => {
      const failed = outcomes[index]!.status === 'rejected'
      change.settle(failed ? { refusal: refuse('storage_unavailable'), early: false } : 'saved')
    })
  }

  /** Nobody foresaw it: no one document may end the process that holds all the others. */
  #giveUp(changes: readonly Change[], err: unknown): void {
    this.#parts.log.error({ conferenceId: this.conferenceId, document: this.name, err }, 'a batch failed')
    for (const change of changes) change.settle({ refusal: refuse('storage_unavailable'), early: false })
  }

  /** Admits one change, and with a catching up also the changes that waited for it. */
  #admit(change: Change): Written[] {
    const { replica } = change
    const admission = admitUpdate(change.bytes, replica.participantId, this.#content)
    const written: Written[] = []
    if ('admitted' in admission) {
      const { admitted } = admission
      written.push({ change, admitted, isNews: !this.#content.holds(admitted) })
      this.#content.add(admitted, replica.participantId)
    } else if (admission.early && !change.catchesUp && this.#mayStillCatchUp(replica)) {
      this.#waiting.set(replica, [...(this.#waiting.get(replica) ?? []), change])
    } else {
      change.settle(admission)
    }
    if (!change.catchesUp) return written
    this.#caughtUp.add(replica)
    const waiting = this.#waiting.get(replica) ?? []
    this.#waiting.delete(replica)
    return [...written, ...waiting.flatMap((next) => this.#admit(next))]
  }

  #mayStillCatchUp(replica: Replica): boolean {
    const waiting = this.#waiting.get(replica)?.length ?? 0
    return this.#replicas.has(replica) && !this.#caughtUp.has(replica) && waiting < MOST_WAITING
  }

  async #journal({ change, admitted, isNews }: Written): Promise<void> {
    if (!isNews) return
    const { conferenceId, name: document } = this
    const { bytes, newClients } = admitted
    try {
      await this.#parts.journal.append({
        conferenceId,
        document,
        participantId: change.replica.participantId,
        bytes,
        newClients,
      })
    } catch (err) {
      this.#parts.log.error({ conferenceId, document, err }, 'a change could not be stored')
      throw err
    }
  }

  #apply(written: readonly Written[]): void {
    const news = written.filter(({ isNews }) => isNews)
    if (news.length === 0) return
    this.doc.transact(() => {
      for (const { change, admitted } of news) {
        this.#content.bind(admitted.newClients, change.replica.participantId)
        this.#applyOne(admitted.bytes)
      }
    })
    this.#tail += news.length
    this.#wholeState = null
    this.#parts.onApplied()
  }

  /** One change that cannot be applied must not keep the others from being seen. */
  #applyOne(bytes: Uint8Array): void {
    try {
      Y.applyUpdate(this.doc, bytes)
    } catch (err) {
      const { conferenceId, name: document } = this
      this.#parts.log.error({ conferenceId, document, err }, 'a stored change could not be applied')
    }
  }

  #relay(written: readonly Written[]): void {
    const news = written.filter(({ isNews }) => isNews)
    for (const replica of this.#replicas) {
      if (!this.#following.has(replica)) continue
      const ofOthers = news.filter(({ change }) => change.replica !== replica)
      if (ofOthers.length > 0) replica.relay(ofOthers.map(({ admitted }) => admitted.bytes))
    }
  }
}

interface Written {
  change: Change
  admitted: AdmittedUpdate
  /** False where the document holds it already: it is acknowledged with the batch, and not written again. */
  isNews: boolean
}
