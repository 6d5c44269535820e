import * as Y from 'yjs'
import { DamagedRow } from '../storage-ports.ts'
import type { Compacted, StoredDocument } from './ports.ts'

/** A snapshot and the updates since. */
export type StoredState = Pick<StoredDocument, 'snapshot' | 'tail'>

/**
 * The document that a snapshot and its tail make; deleted content is collected.
 * @throws DamagedRow where a row is damaged.
 */
export function documentFrom(stored: StoredState): Y.Doc {
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

/**
 * The same in one snapshot; what was deleted was collected while the document was made. Null while parts of it are
 * missing.
 * @throws DamagedRow where a row is damaged.
 */
export function compactedState(stored: StoredState): Compacted | null {
  const doc = documentFrom(stored)
  const compacted = hasPending(doc) ? null : { snapshot: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc) }
  doc.destroy()
  return compacted
}

/**
 * The state vector of a snapshot.
 * @throws DamagedRow where it is damaged.
 */
export function vectorOf(snapshot: Uint8Array): Uint8Array {
  try {
    return Y.encodeStateVectorFromUpdate(snapshot)
  } catch (cause) {
    throw new DamagedRow('snapshot', { cause })
  }
}

/** True while something was applied that waits for parts that are not here. */
export function hasPending(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}
