import { useCallback } from 'react'
import { LOCAL_ORIGIN } from '../sync/documents.ts'
import type { OwnDraft } from './use-own-draft.ts'
import { useSharedText } from './use-shared-value.ts'

/** What is kept in a draft as a whole, a choice or a day: its words now, and how they are replaced. */
export function useDraftWords({ document, text }: OwnDraft): [string, (words: string) => void] {
  const words = useSharedText(text)
  const { doc } = document
  const replace = useCallback(
    (next: string) => {
      if (text.toString() === next) return
      doc.transact(() => {
        text.delete(0, text.length)
        text.insert(0, next)
      }, LOCAL_ORIGIN)
    },
    [doc, text],
  )
  return [words, replace]
}
