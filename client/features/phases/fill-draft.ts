import type * as Y from 'yjs'
import { LOCAL_ORIGIN } from '../../sync/documents.ts'

/** Puts what stood into an empty draft, to be changed; a draft that was begun goes before it. */
export function fillDraft(text: Y.Text, words: string): void {
  if (words === '' || text.length > 0) return
  text.doc?.transact(() => text.insert(0, words), LOCAL_ORIGIN)
}
