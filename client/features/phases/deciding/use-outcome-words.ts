import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import type { OutcomeDrafts } from './use-outcome-drafts.ts'

/** What a decider wrote, as a command gives it, and why it cannot be sent yet; null where it can. */
export interface WrittenOutcome {
  words: { outcome: string; reasons: string; reconsiderOn: string | null }
  problem: 'missing' | 'tooLong' | null
}

/** What is written now. */
export function useOutcomeWords(drafts: OutcomeDrafts): WrittenOutcome {
  const outcome = useSharedText(drafts.outcome.text).trim()
  const reasons = useSharedText(drafts.reasons.text).trim()
  const reconsiderOn = useSharedText(drafts.revisit.text) || null
  const isTooLong = outcome.length > LIMITS.outcome || reasons.length > LIMITS.outcome
  const problem = outcome === '' || reasons === '' ? 'missing' : isTooLong ? 'tooLong' : null
  return { words: { outcome, reasons, reconsiderOn }, problem }
}
