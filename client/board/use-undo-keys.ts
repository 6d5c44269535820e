import { type RefObject, useEffect } from 'react'
import type { SharedDocument } from '../sync/documents.ts'

/**
 * Undo and redo by the keys anywhere within `place`: for what is chosen and not typed. A field that is bound to
 * a text hears the keys first, and a plain field has its own undo.
 */
export function useUndoKeys(place: RefObject<HTMLElement | null>, document: SharedDocument): void {
  const { undo } = document
  const isClosed = document.access !== 'write' || document.closed

  useEffect(() => {
    const element = place.current
    if (element === null) return
    function onKeyDown(event: KeyboardEvent): void {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
      if (isTyped(event.target)) return
      event.preventDefault()
      if (isClosed) return
      if (key === 'y' || event.shiftKey) undo.redo()
      else undo.undo()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [place, undo, isClosed])
}

function isTyped(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'
}
