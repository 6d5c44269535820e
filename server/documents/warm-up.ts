import * as Y from 'yjs'
import { systemClock } from '../clock.ts'
import { DocumentState } from './document-state.ts'
import type { StoredDocument } from './ports.ts'

/** Pieces of the sample, and how often it is read: what runs that often is compiled. */
const PIECES = 1200
const TIMES = 5

/**
 * Reads a sample document a few times, as the first one after a start would be: compiling on the way would make who
 * comes back first after a restart wait. Takes some 100 ms.
 */
export function warmDocuments(): void {
  const sample = sampleDocument()
  for (let times = 0; times < TIMES; times++) {
    const state = new DocumentState('perspective', sample, systemClock)
    state.fingerprint()
    state.difference(Uint8Array.of(0))
    state.rest()
    state.difference(state.stateVector())
  }
}

/** Text that two people wrote through each other's, half of it in the snapshot and half in the tail. */
function sampleDocument(): StoredDocument {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  const tail: Uint8Array[] = []
  for (const [doc, to] of [
    [one, other],
    [other, one],
  ] as const) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === doc) tail.push(update)
      if (origin === doc) Y.applyUpdate(to, update)
    })
  }
  for (let piece = 0; piece < PIECES; piece++) {
    const doc = piece % 2 === 0 ? one : other
    const text = doc.getText('ratingReason')
    doc.transact(() => {
      if (piece % 9 === 8) text.delete((piece * 7) % text.length, 1)
      else text.insert((piece * 31) % (text.length + 1), 'x')
    }, doc)
  }
  const snapshot = Y.mergeUpdates(tail.splice(0, PIECES / 2))
  return { snapshot, vector: null, through: 1, tail, next: tail.length + 2, clients: new Map(), boundOn: new Map() }
}
