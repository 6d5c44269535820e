import type { OwnDraft } from '../../board/use-own-draft.ts'
import { LOCAL_ORIGIN } from '../../sync/documents.ts'

/** Puts what stood into an empty draft, to be changed; a draft that was begun goes before it. */
export function fillDraft({ document, text }: OwnDraft, words: string): void {
  if (words === '' || text.length > 0) return
  document.doc.transact(() => text.insert(0, words), LOCAL_ORIGIN)
}
