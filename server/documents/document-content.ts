import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import * as Y from 'yjs'
import type { AdmittedUpdate, KnownContent } from './update-admission.ts'
import { charactersOf, Depths, depthInDocument } from './update-shape.ts'

/**
 * A document's content as admission knows it: what is applied, and on top of that what the batch at hand has
 * admitted. After each batch the top is thrown away: by then it is applied, or it failed and is not there.
 */
export class DocumentContent implements KnownContent {
  readonly kind: DocumentKind
  readonly #doc: Y.Doc
  readonly #owners: Map<number, ParticipantId>
  readonly #admittedClocks = new Map<number, number>()
  readonly #admittedOwners = new Map<number, ParticipantId>()
  readonly #admittedRoots = new Set<string>()
  #admittedDepths = new Depths()
  /** At least what the document holds; counted again only when it seems full. */
  #characters: number

  constructor(kind: DocumentKind, doc: Y.Doc, owners: Map<number, ParticipantId>) {
    this.kind = kind
    this.#doc = doc
    this.#owners = owners
    this.#characters = countCharacters(doc)
  }

  appliedClock(client: number): number {
    return Y.getState(this.#doc.store, client)
  }

  admittedClock(client: number): number {
    return Math.max(this.#admittedClocks.get(client) ?? 0, this.appliedClock(client))
  }

  ownerOf(client: number): ParticipantId | undefined {
    return this.#owners.get(client) ?? this.#admittedOwners.get(client)
  }

  hasRoot(name: string): boolean {
    return this.#doc.share.has(name) || this.#admittedRoots.has(name)
  }

  rootCount(): number {
    return this.#doc.share.size + this.#admittedRoots.size
  }

  depthOf(id: Y.ID): number {
    if (id.clock < this.appliedClock(id.client)) return depthInDocument(this.#doc, id)
    return this.#admittedDepths.of(id) ?? 0
  }

  fits(characters: number): boolean {
    if (this.#characters + characters <= LIMITS.documentCharacters) return true
    this.#characters = countCharacters(this.#doc)
    return this.#characters + characters <= LIMITS.documentCharacters
  }

  /** Takes an admitted update into account for the ones after it in the same batch. */
  add(update: AdmittedUpdate, writer: ParticipantId): void {
    for (const [client, clock] of update.clocks) this.#admittedClocks.set(client, clock)
    for (const client of update.newClients) this.#admittedOwners.set(client, writer)
    for (const root of update.newRoots) this.#admittedRoots.add(root)
    this.#admittedDepths.addAll(update.depths)
    this.#characters += update.characters
  }

  /** Forgets what was admitted; the clients of updates that reached the disk are kept by `bind`. */
  endBatch(): void {
    this.#admittedClocks.clear()
    this.#admittedOwners.clear()
    this.#admittedRoots.clear()
    this.#admittedDepths = new Depths()
  }

  /** Keeps who owns these clients, as it stands on disk. */
  bind(clients: readonly number[], owner: ParticipantId): void {
    for (const client of clients) this.#owners.set(client, owner)
  }

  /** True when the document already holds this update whole: nothing of it has to be written. */
  holds(update: AdmittedUpdate): boolean {
    if (update.bringsStructs) return false
    if (update.deletes.clients.size === 0) return true
    const deleted = Y.createDeleteSetFromStructStore(this.#doc.store)
    return [...update.deletes.clients].every(([client, ranges]) =>
      ranges.every((range) =>
        deleted.clients
          .get(client)
          ?.some(({ clock, len }) => clock <= range.clock && range.clock + range.len <= clock + len),
      ),
    )
  }
}

function countCharacters(doc: Y.Doc): number {
  let characters = 0
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) if (struct instanceof Y.Item && !struct.deleted) characters += charactersOf(struct)
  }
  return characters
}
