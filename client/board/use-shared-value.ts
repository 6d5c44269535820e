import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/**
 * What `read` makes of a document, read again after each of its changes. `reuse` may give back parts of the
 * former value that did not change, so that what is drawn from them is not drawn again. Both are the same function
 * at each drawing.
 */
export function useSharedValue<T>(doc: Y.Doc, read: (doc: Y.Doc) => T, reuse: (before: T, now: T) => T): T {
  const value = useMemo(() => ({ current: read(doc) }), [doc, read])
  const subscribe = useCallback(
    (changed: () => void) => {
      function take(): void {
        value.current = reuse(value.current, read(doc))
      }
      function update(): void {
        take()
        changed()
      }
      // What came in between the first drawing and now; it is asked for again after subscribing.
      take()
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
