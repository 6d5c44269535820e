import { useCallback, useSyncExternalStore } from 'react'

/** Narrower than this, what stands beside the work folds away. */
export const PHONE = '(max-width: 44.99rem)'

/** True while the media query holds. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
