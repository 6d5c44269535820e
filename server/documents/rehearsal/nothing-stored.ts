import type { StoredDocument } from '../ports.ts'

/** A document that nobody wrote in, as it is kept. */
export function nothingStored(): StoredDocument {
  return { snapshot: null, vector: null, through: 0, tail: [], next: 1, clients: new Map(), boundOn: new Map() }
}
