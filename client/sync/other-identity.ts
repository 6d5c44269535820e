import type { Who } from '@rondom/shared/wire/http.ts'
import { forgetLeftDocuments } from './follow-documents.ts'
import { useSaving } from './saving-store.ts'
import { useSession } from './session-store.ts'

/**
 * Text that waits unsaved after a session ended is for the same person only: it is forgotten when somebody else
 * signs in on this tab. Returns how to stop watching.
 */
export function forgetForOthers(): () => void {
  let last: string | null = null
  return useSession.subscribe(({ who }) => {
    const key = identityOf(who)
    if (key === null) return
    if (last !== null && key !== last) {
      forgetLeftDocuments()
      useSaving.setState({ closedUnsaved: [] })
    }
    last = key
  })
}

function identityOf(who: Who | null): string | null {
  if (who?.kind === 'account') return who.account.id
  return who?.kind === 'guest' ? `${who.conferenceId} ${who.participantId}` : null
}
