import type { ActionId, NeedId } from '@rondom/shared/domain/ids.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'

/** What somebody writes and chooses for an action before it is given. */
export interface ActionDrafts {
  what: OwnDraft
  sign: OwnDraft
  chosen: OwnDraft
}

/** The drafts of a changed action, of a new one for a need, or of what one offers; null until they are open. */
export function useActionDrafts(aboutId?: ActionId | NeedId): ActionDrafts | null {
  const what = useOwnDraft('what', aboutId)
  const sign = useOwnDraft('sign', aboutId)
  const chosen = useOwnDraft('actionchoices', aboutId)
  return what && sign && chosen ? { what, sign, chosen } : null
}
