import type { Outcome, Replica } from '@rondom/server/documents/changes.ts'
import type { LiveDocument } from '@rondom/server/documents/live-document.ts'
import { submitted } from '@rondom/server/documents/rehearsal/submitted.ts'
import * as Y from 'yjs'
import type { Random } from '../crash/seed.ts'

/** One tab of one person: what it changes while connected goes out at once, the rest when it is back. */
export class WritingClient {
  readonly #participantId: string
  readonly refused: Outcome[] = []
  doc = new Y.Doc()
  undo = new Y.UndoManager(this.doc)
  #document: LiveDocument
  /** The connection of now: each is another replica to the server, as each is another socket. */
  #replica: Replica | null = null

  readonly #random: Random

  constructor(participantId: string, document: LiveDocument, random: Random) {
    this.#participantId = participantId
    this.#random = random
    this.#document = document
    this.#open()
    this.connect()
  }

  get isConnected(): boolean {
    return this.#replica !== null
  }

  /** Connects to the document, or to one that took its place; what either has goes to the other. */
  connect(document = this.#document): void {
    this.disconnect()
    this.#document = document
    const { doc } = this
    const replica = {
      participantId: this.#participantId,
      relay: (update: Uint8Array) => this.#replica === replica && Y.applyUpdate(doc, update, this),
    }
    this.#replica = replica
    document.attach(replica)
    replica.relay(document.difference(replica, Y.encodeStateVector(doc)))
    this.#send(Y.encodeStateAsUpdate(doc, document.stateVector()), true)
  }

  disconnect(): void {
    if (this.#replica !== null) this.#document.detach(this.#replica)
    this.#replica = null
  }

  /** The page is loaded anew: what it held is gone, and it is another client of Yjs. */
  reload(): void {
    this.disconnect()
    this.#open()
    this.connect()
  }

  #open(): void {
    this.doc = new Y.Doc()
    // Of the seed too: neighbours that were written at the same moment stand in the order of their clients.
    this.doc.clientID = Math.floor(this.#random() * 2 ** 32)
    this.undo = new Y.UndoManager(['cards', 'ratingReason'].map((name) => this.#root(name)))
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send(update, false)
    })
  }

  #root(name: string): Y.AbstractType<unknown> {
    return (name === 'cards' ? this.doc.getArray(name) : this.doc.getText(name)) as Y.AbstractType<unknown>
  }

  #send(update: Uint8Array, catchesUp: boolean): void {
    const replica = this.#replica
    if (replica === null) return
    void submitted(this.#document, replica, update, catchesUp).then((outcome) => {
      // Who left in mid-sentence sends it again when back.
      if (outcome !== 'saved' && this.#replica === replica) this.refused.push(outcome)
    })
  }
}
