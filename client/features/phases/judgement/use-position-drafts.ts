import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'

/** What somebody writes and chooses before a position is taken; all of it outlives a reload. */
export interface PositionDrafts {
  /** Which of the four. */
  position: OwnDraft
  motivation: OwnDraft
  dissent: OwnDraft
  /** What would change their mind. */
  test: OwnDraft
  /** The day on which a dissent is looked at again. */
  revisit: OwnDraft
}

/** The drafts of the own position, or of the one recorded for a member; null until their document is open. */
export function usePositionDrafts(recordedFor?: MemberId): PositionDrafts | null {
  const position = useOwnDraft('position', recordedFor)
  const motivation = useOwnDraft('motivation', recordedFor)
  const dissent = useOwnDraft('dissent', recordedFor)
  const test = useOwnDraft('test', recordedFor)
  const revisit = useOwnDraft('revisit', recordedFor)
  return position && motivation && dissent && test && revisit ? { position, motivation, dissent, test, revisit } : null
}
