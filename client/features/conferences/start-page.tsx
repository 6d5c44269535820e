import { useSession } from '../../sync/session-store.ts'
import { ConferencesPage } from './conferences-page.tsx'
import { WelcomePage } from './welcome-page.tsx'

/** The first page: one's conferences for who is signed in, a welcome for everyone else. */
export function StartPage() {
  const who = useSession((session) => session.who)
  return who?.kind === 'account' ? <ConferencesPage account={who.account} /> : <WelcomePage />
}
