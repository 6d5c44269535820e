import { PAGES } from '@rondom/shared/wire/http.ts'
import { create } from 'zustand'

/** The pages whose links carry a secret in their fragment. */
const SECRET_PAGES = [PAGES.setup, PAGES.invitation, PAGES.seat]

const useSecret = create<{ secret: string | null }>(() => ({ secret: null }))

/**
 * Takes the secret out of the address before anything can read, keep or show it: it stays in this tab's
 * memory only. Fragments of other pages are left alone.
 */
export function takeFragment(place: Location, history: History): string | null {
  const carriesSecret = SECRET_PAGES.some((page) => place.pathname === page || place.pathname.startsWith(`${page}/`))
  if (!carriesSecret || place.hash.length < 2) return null
  const secret = place.hash.slice(1)
  history.replaceState(history.state, '', place.pathname + place.search)
  return secret
}

function take(): void {
  const secret = takeFragment(window.location, window.history)
  if (secret !== null) useSecret.setState({ secret })
}

if (typeof window !== 'undefined') {
  take()
  // The same page can be given another link without being loaded again.
  window.addEventListener('hashchange', take)
}

/** The secret of the link this page was opened with, or null where the link had none. */
export function useLinkSecret(): string | null {
  return useSecret(({ secret }) => secret)
}
