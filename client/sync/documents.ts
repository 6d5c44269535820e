import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type * as Y from 'yjs'
import { create } from 'zustand'

/** Origin of own edits: pass it to each transaction, so that undo takes back one's own work only. */
export const LOCAL_ORIGIN: unique symbol = Symbol('own edit')

/**
 * Origin of adding and removing whole things (cards, uncertainties), which undo does not follow: Yjs would bring back
 * what was in them in an order that not every replica arrives at. What was removed is put back as something new.
 */
export const STRUCTURE_ORIGIN: unique symbol = Symbol('own adding or removing')

/** A shared text as the screen uses it. A new object at each change of a field; `doc` changes only after a refusal. */
export interface SharedDocument {
  name: DocumentName
  doc: Y.Doc
  access: 'read' | 'write'
  undo: Y.UndoManager
  /** The server's text has arrived. Stays true while the connection is lost: the text is still here. */
  synced: boolean
  /** Authority ended; text stays here read-only while part of it is not saved. */
  closed: boolean
}

/** Every document that is open, by name. Written by follow-documents only. */
export const useDocuments = create<Record<DocumentName, SharedDocument>>(() => ({}))

/**
 * The shared text of this name, or null while the server does not offer it and nothing unsaved is left of it.
 * Which are open, and with what access, follows the abilities; nothing is asked for here.
 */
export function useSharedDocument(name: DocumentName): SharedDocument | null {
  return useDocuments((documents) => documents[name] ?? null)
}
