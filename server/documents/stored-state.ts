import * as Y from 'yjs'
import { DamagedRow } from '../storage-ports.ts'
import type { StoredDocument } from './ports.ts'

/**
 * The document that a snapshot and its tail make; deleted content is collected.
 * @throws DamagedRow where a row is damaged.
 */
export function documentFrom(stored: Pick<StoredDocument, 'snapshot' | 'tail'>): Y.Doc {
  const doc = new Y.Doc({ gc: true })
  const read = (bytes: Uint8Array, row: string) => {
    try {
      Y.applyUpdate(doc, bytes)
    } catch (cause) {
      throw new DamagedRow(row, { cause })
    }
  }
  doc.transact(() => {
    if (stored.snapshot !== null) read(stored.snapshot, 'snapshot')
    for (const [index, update] of stored.tail.entries()) read(update, `update ${index + 1}`)
  })
  return doc
}

/** The state without what was deleted, by way of a fresh document that collects garbage. */
export function compactedState(doc: Y.Doc): Uint8Array {
  const fresh = new Y.Doc({ gc: true })
  Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc))
  const state = Y.encodeStateAsUpdate(fresh)
  fresh.destroy()
  return state
}

/** True while something was applied that waits for parts that are not here. */
export function hasPending(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}
