import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/**
 * What `read` makes of a document, read again after each of its changes. `reuse` may give back parts of the
 * former value that did not change, so that what is drawn from them is not drawn again.
 */
export function useSharedValue<T>(doc: Y.Doc, read: (doc: Y.Doc) => T, reuse: (before: T, now: T) => T): T {
  const value = useMemo(() => ({ current: read(doc) }), [doc, read])
  const subscribe = useCallback(
    (changed: () => void) => {
      function update(): void {
        value.current = reuse(value.current, read(doc))
        changed()
      }
      // Whatever came in between the first drawing and now.
      update()
      doc.on('update', update)
      return () => doc.off('update', update)
    },
    [doc, read, reuse, value],
  )
  return useSyncExternalStore(subscribe, () => value.current)
}

/** The words of one shared text. */
export function useSharedText(text: Y.Text): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      text.observe(changed)
      return () => text.unobserve(changed)
    },
    [text],
  )
  return useSyncExternalStore(subscribe, () => text.toString())
}
