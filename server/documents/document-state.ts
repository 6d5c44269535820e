import { type Fingerprint, fingerprintOf } from '@rondom/shared/board/content-hash.ts'
import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import { ClientsOfToday, dayOf } from './clients-of-today.ts'
import { DocumentContent } from './document-content.ts'
import type { StoredDocument } from './ports.ts'
import { documentFrom, hasPending, vectorOf } from './stored-state.ts'
import { WriterTimes } from './time-budget.ts'

/** What is derived from one version of a document: made once, and shared by everyone who joins at that version. */
interface Version {
  vector?: Uint8Array
  clocks?: Map<number, number>
  whole?: Uint8Array
  /** For who has every struct: the deletions, which a state vector does not tell of. */
  deletions?: Uint8Array
  fingerprint?: Fingerprint
}

interface Awake {
  doc: Y.Doc
  content: DocumentContent
}

/**
 * The content of one document: awake as a Y.Doc, or at rest as the bytes that make one, which take a tenth of
 * the memory. One that was compacted begins at rest. Whatever needs the Y.Doc wakes it; joining needs it only for who
 * has some of the text already.
 */
export class DocumentState {
  readonly clients: StoredDocument['clients']
  /** What everyone's changes and questions took, also before it rested. */
  readonly times = new WriterTimes()
  readonly #kind: DocumentKind
  readonly #boundToday: ClientsOfToday
  #awake: Awake | null = null
  #version: Version = {}

  constructor(kind: DocumentKind, stored: StoredDocument, clock: Clock) {
    this.#kind = kind
    this.clients = stored.clients
    this.#boundToday = new ClientsOfToday(countToday(stored, dayOf(clock())), clock)
    const { snapshot, vector, tail } = stored
    // A snapshot alone is what who joins is given: making the Y.Doc can wait for who writes.
    if (snapshot === null || tail.length > 0) this.#wake(documentFrom(stored))
    else this.#version = { vector: vector ?? vectorOf(snapshot), whole: snapshot }
  }

  get doc(): Y.Doc {
    return this.#use().doc
  }

  get content(): DocumentContent {
    return this.#use().content
  }

  get isAtRest(): boolean {
    return this.#awake === null
  }

  stateVector(): Uint8Array {
    this.#version.vector ??= Y.encodeStateVector(this.doc)
    return this.#version.vector
  }

  /** Wakes a document at rest only where nobody asked for it at this version. */
  fingerprint(): Fingerprint {
    this.#version.fingerprint ??= fingerprintOf(this.doc)
    return this.#version.fingerprint
  }

  /** What a replica with this state vector lacks. Throws where the vector is malformed. */
  difference(stateVector: Uint8Array): Uint8Array {
    const theirs = Y.decodeStateVector(new Uint8Array(stateVector))
    if (theirs.size === 0) return this.#whole()
    if (!this.#isOurs(theirs)) return Y.encodeStateAsUpdate(this.doc, new Uint8Array(stateVector))
    return this.#deletions()
  }

  /**
   * Makes the document another version. Where it is `asked`, gives one update with all that `change` brought, or null
   * where that is nothing.
   */
  change(asked: boolean, change: (doc: Y.Doc) => void): Uint8Array | null {
    const { doc } = this
    let brought: Uint8Array | null = null
    const listen = (update: Uint8Array) => {
      brought = update
    }
    // Yjs makes it for whoever listens, which costs as much as the change itself.
    if (asked) doc.on('update', listen)
    try {
      doc.transact(() => change(doc))
    } finally {
      doc.off('update', listen)
      this.#version = {}
    }
    return brought
  }

  /** Changes in it wait for parts that are not here. */
  get isMissingParts(): boolean {
    // What was compacted is whole.
    return this.#awake !== null && hasPending(this.#awake.doc)
  }

  /** Lets go of the Y.Doc, unless parts of it are missing. Not while a change is being written. */
  rest(): void {
    if (this.#awake === null || this.isMissingParts) return
    const { doc } = this.#awake
    const { fingerprint } = this.#version
    this.#version = { vector: this.stateVector(), whole: this.#whole(), deletions: this.#deletions() }
    if (fingerprint !== undefined) this.#version.fingerprint = fingerprint
    this.#awake = null
    doc.destroy()
  }

  #whole(): Uint8Array {
    this.#version.whole ??= Y.encodeStateAsUpdate(this.doc)
    return this.#version.whole
  }

  #deletions(): Uint8Array {
    this.#version.deletions ??= Y.encodeStateAsUpdate(this.doc, this.stateVector())
    return this.#version.deletions
  }

  #isOurs(theirs: Map<number, number>): boolean {
    this.#version.clocks ??= Y.decodeStateVector(this.stateVector())
    const ours = this.#version.clocks
    return theirs.size === ours.size && [...theirs].every(([client, clock]) => ours.get(client) === clock)
  }

  #use(): Awake {
    return this.#awake ?? this.#wake(documentFrom({ snapshot: this.#version.whole ?? null, tail: [] }))
  }

  #wake(doc: Y.Doc): Awake {
    this.#awake = { doc, content: new DocumentContent(this.#kind, doc, this.clients, this.#boundToday, this.times) }
    return this.#awake
  }
}

function countToday({ clients, boundOn }: StoredDocument, today: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [client, owner] of clients) {
    if (boundOn.get(client) === today) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return counts
}
