import { useEffect, useRef } from 'react'
import type * as Y from 'yjs'
import type { OwnDraft } from '../../board/use-own-draft.ts'
import { fillDraft } from './fill-draft.ts'

/**
 * Puts what stood into a draft once, as soon as that is known: whoever then empties the field meant to. A draft that
 * was begun goes before it. Without a draft nothing is being changed; it is filled anew when there is one again.
 */
export function useFilledDraft(draft: OwnDraft | null | undefined, stood: string): void {
  // The text stays the same where the draft around it does not: that is a new one after each reconnecting.
  const text = draft?.text
  const filled = useRef<Y.Text>(undefined)
  useEffect(() => {
    if (filled.current !== text) filled.current = undefined
    if (text === undefined || stood === '' || filled.current !== undefined) return
    filled.current = text
    fillDraft(text, stood)
  }, [text, stood])
}
