import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'

/** What somebody writes with a position before it is taken: reason, dissent, and what would change their mind. */
export interface PositionDrafts {
  motivation: OwnDraft
  dissent: OwnDraft
  test: OwnDraft
}

/** The drafts of the own position, or of the one recorded for a member; null until their document is open. */
export function usePositionDrafts(recordedFor?: MemberId): PositionDrafts | null {
  const motivation = useOwnDraft('motivation', recordedFor)
  const dissent = useOwnDraft('dissent', recordedFor)
  const test = useOwnDraft('test', recordedFor)
  return motivation && dissent && test ? { motivation, dissent, test } : null
}
