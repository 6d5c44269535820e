import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import * as Y from 'yjs'
import { systemClock } from '../clock.ts'
import { ClientsOfToday } from './clients-of-today.ts'
import { WriterTimes } from './time-budget.ts'
import type { AdmittedUpdate, KnownContent, Size } from './update-admission.ts'
import { charactersOf, Depths, depthInDocument } from './update-shape.ts'

/** Milliseconds for which a copy of the document is kept up with it after it was needed. */
const AHEAD_KEPT = 5000

/**
 * A document's content as admission knows it: what is applied, and on top of that what the batch at hand has
 * admitted. After each batch the top is thrown away: by then it is being applied, or it failed and is not there.
 */
export class DocumentContent implements KnownContent {
  readonly kind: DocumentKind
  readonly doc: Y.Doc
  readonly #owners: Map<number, ParticipantId>
  readonly #admittedClocks = new Map<number, number>()
  readonly #admittedOwners = new Map<number, ParticipantId>()
  readonly #admittedRoots = new Set<string>()
  readonly #admittedDepths = new Depths()
  /** Of each client the last item that was admitted. */
  readonly #admittedLasts = new Map<number, Y.Item>()
  readonly #admittedBytes: Uint8Array[] = []
  readonly #boundToday: ClientsOfToday
  readonly #times: WriterTimes
  /** The document with all that was admitted; null unless somebody asked for it lately. */
  #ahead: Y.Doc | null = null
  #aheadAskedAt = 0
  /** At least what is applied, with all that was deleted since; counted again only when it seems full. */
  #applied: Size
  #isAppliedExact = true
  /** What the batch at hand has admitted. */
  #admitted: Size = { characters: 0, structs: 0 }

  /** `owners` is kept up to date; `boundToday` counts the clients that each participant brought today. */
  constructor(
    kind: DocumentKind,
    doc: Y.Doc,
    owners: Map<number, ParticipantId>,
    boundToday: ClientsOfToday = new ClientsOfToday(new Map(), systemClock),
    times: WriterTimes = new WriterTimes(),
  ) {
    this.kind = kind
    this.doc = doc
    this.#owners = owners
    this.#boundToday = boundToday
    this.#times = times
    this.#applied = sizeOf(doc)
  }

  readonly appliedClock = (client: number): number => Y.getState(this.doc.store, client)

  readonly admittedRight = ({ client, clock }: Y.ID): Y.ID | null | undefined => {
    const last = this.#admittedLasts.get(client)
    return last !== undefined && last.id.clock + last.length - 1 === clock ? last.rightOrigin : undefined
  }

  mayTakeTime(writer: ParticipantId): boolean {
    return this.#times.of(writer).isLeft
  }

  takeTime<T>(writer: ParticipantId, work: () => T): T {
    return this.#times.of(writer).spend(work)
  }

  ahead(writer: ParticipantId): Y.Doc {
    this.#aheadAskedAt = performance.now()
    this.#ahead ??= this.#times.of(writer).spend(() => {
      const copy = new Y.Doc()
      for (const update of [Y.encodeStateAsUpdate(this.doc), ...this.#admittedBytes]) Y.applyUpdate(copy, update)
      return copy
    })
    return this.#ahead
  }

  aheadWith(bytes: Uint8Array, writer: ParticipantId): Y.Doc {
    const ahead = this.ahead(writer)
    this.#times.of(writer).spend(() => Y.applyUpdate(ahead, bytes))
    return ahead
  }

  forgetAhead(): void {
    this.#ahead = null
  }

  readonly admittedStructs = (): number => this.#admitted.structs

  admittedClock(client: number): number {
    return Math.max(this.#admittedClocks.get(client) ?? 0, this.appliedClock(client))
  }

  ownerOf(client: number): ParticipantId | undefined {
    return this.#owners.get(client) ?? this.#admittedOwners.get(client)
  }

  hasRoot(name: string): boolean {
    return this.doc.share.has(name) || this.#admittedRoots.has(name)
  }

  rootCount(): number {
    return this.doc.share.size + this.#admittedRoots.size
  }

  depthOf(id: Y.ID): number {
    if (id.clock < this.appliedClock(id.client)) return depthInDocument(this.doc, id)
    return this.#admittedDepths.of(id) ?? 0
  }

  clientsLeft(participantId: ParticipantId): number {
    const admitted = [...this.#admittedOwners.values()].filter((owner) => owner === participantId).length
    return LIMITS.documentClientsPerDay - this.#boundToday.of(participantId) - admitted
  }

  fits(size: Size): boolean {
    const added = sumOf(this.#admitted, size)
    if (isWithinLimits(sumOf(this.#applied, added))) return true
    // At a full document many may come in: it is counted anew only after something was written.
    if (this.#isAppliedExact) return false
    this.#applied = sizeOf(this.doc)
    this.#isAppliedExact = true
    return isWithinLimits(sumOf(this.#applied, added))
  }

  /** Takes an admitted update into account for the ones after it in the same batch. */
  add(update: AdmittedUpdate, writer: ParticipantId): void {
    for (const client of update.newClients) this.#admittedOwners.set(client, writer)
    for (const root of update.newRoots) this.#admittedRoots.add(root)
    this.#admittedBytes.push(update.bytes)
    if (this.#ahead !== null) Y.applyUpdate(this.#ahead, update.bytes)
    for (const [index, struct] of update.news.entries()) {
      const { client, clock } = struct.id
      const end = clock + struct.length
      this.#admittedClocks.set(client, end)
      this.#admittedDepths.add(client, end, update.depths[index]!)
      if (struct instanceof Y.Item) this.#admittedLasts.set(client, struct)
    }
    this.#admitted = sumOf(this.#admitted, update.size)
  }

  /**
   * Forgets what was admitted: it was written, and is being applied, or it was not. The clients of updates that
   * reached the disk are kept by `bind`.
   */
  endBatch(isWritten: boolean): void {
    this.#admittedClocks.clear()
    this.#admittedOwners.clear()
    this.#admittedRoots.clear()
    this.#admittedDepths.clear()
    this.#admittedLasts.clear()
    this.#admittedBytes.length = 0
    if (isWritten) {
      this.#applied = sumOf(this.#applied, this.#admitted)
      this.#isAppliedExact = false
    }
    this.#admitted = { characters: 0, structs: 0 }
    // Who comes back again and again on a bad network asks for it again and again.
    if (!isWritten || performance.now() - this.#aheadAskedAt > AHEAD_KEPT) this.forgetAhead()
  }

  /** Keeps who owns these clients, as it stands on disk. */
  bind(clients: readonly number[], owner: ParticipantId): void {
    for (const client of clients) this.#owners.set(client, owner)
    this.#boundToday.add(owner, clients.length)
  }

  /** True when the document already holds this update whole: nothing of it has to be written. */
  holds(update: AdmittedUpdate): boolean {
    if (update.bringsStructs) return false
    return [...update.deletes.clients].every(([client, ranges]) =>
      ranges.every(({ clock, len }) => isDeleted(this.doc, client, clock, clock + len)),
    )
  }
}

/** Looks only at the range itself: a document can hold tens of thousands of pieces. */
function isDeleted(doc: Y.Doc, client: number, from: number, to: number): boolean {
  const structs = doc.store.clients.get(client)
  if (structs === undefined || Y.getState(doc.store, client) < to) return false
  for (let at = Y.findIndexSS(structs, from); structs[at] !== undefined && structs[at]!.id.clock < to; at += 1) {
    if (!structs[at]!.deleted) return false
  }
  return true
}

function sumOf(one: Size, other: Size): Size {
  return { characters: one.characters + other.characters, structs: one.structs + other.structs }
}

function isWithinLimits({ characters, structs }: Size): boolean {
  return characters <= LIMITS.documentCharacters && structs <= LIMITS.documentStructs
}

/** What the document takes once it is compacted: what was deleted is no text any more. */
function sizeOf(doc: Y.Doc): Size {
  const size = { characters: 0, structs: 0 }
  for (const structs of doc.store.clients.values()) {
    size.structs += structs.length
    for (const struct of structs) {
      if (struct instanceof Y.Item && !struct.deleted) size.characters += charactersOf(struct)
    }
  }
  return size
}
