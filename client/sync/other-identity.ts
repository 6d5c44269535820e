import type { Who } from '@rondom/shared/wire/http.ts'
import { useConference } from './conference-store.ts'
import { forgetDocuments } from './follow-documents.ts'
import { useSaving } from './saving-store.ts'
import { useSession } from './session-store.ts'

/**
 * Text that waits unsaved after a session ended is for the same person only: it is forgotten when somebody else
 * signs in on this tab. Where a conference is on screen meanwhile, as after signing in on another tab, the page is
 * loaded anew, so that nothing read stays either. Returns how to stop watching.
 */
export function forgetForOthers(loadAnew: () => void = () => window.location.reload()): () => void {
  let last: string | null = null
  return useSession.subscribe(({ who }) => {
    const key = identityOf(who)
    if (key === null) return
    const isOther = last !== null && key !== last
    last = key
    if (!isOther) return
    forgetDocuments()
    useSaving.setState({ closedUnsaved: [] })
    if (useConference.getState().conferenceId !== null) loadAnew()
  })
}

function identityOf(who: Who | null): string | null {
  if (who?.kind === 'account') return who.account.id
  return who?.kind === 'guest' ? `${who.conferenceId} ${who.participantId}` : null
}
