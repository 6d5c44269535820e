import { LOCAL_ORIGIN } from '../../sync/documents.ts'
import type { OwnDraft } from './use-own-draft.ts'

/** Puts what stood into an empty draft, to be changed; a draft that was begun goes before it. */
export function fillDraft({ document, text }: OwnDraft, words: string): void {
  if (words === '' || text.length > 0) return
  document.doc.transact(() => text.insert(0, words), LOCAL_ORIGIN)
}
