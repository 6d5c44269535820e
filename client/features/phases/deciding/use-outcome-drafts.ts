import type { DecisionId } from '@rondom/shared/domain/ids.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'

/** What a decider writes before it is sent: what is decided, why, and the day to look at it again. */
export interface OutcomeDrafts {
  outcome: OwnDraft
  reasons: OwnDraft
  revisit: OwnDraft
}

/** The drafts of a decision; null until their document is open. */
export function useOutcomeDrafts(id: DecisionId): OutcomeDrafts | null {
  const outcome = useOwnDraft('outcome', id)
  const reasons = useOwnDraft('reasons', id)
  const revisit = useOwnDraft('revisit', id)
  return outcome && reasons && revisit ? { outcome, reasons, revisit } : null
}
