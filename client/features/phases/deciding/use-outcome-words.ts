import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import type { OutcomeDrafts } from './use-outcome-drafts.ts'

/** What is written now, and why it cannot be sent yet; null where it can. */
export function useOutcomeWords(drafts: OutcomeDrafts): {
  outcome: string
  reasons: string
  problem: 'missing' | 'tooLong' | null
} {
  const outcome = useSharedText(drafts.outcome.text).trim()
  const reasons = useSharedText(drafts.reasons.text).trim()
  const isTooLong = outcome.length > LIMITS.outcome || reasons.length > LIMITS.outcome
  return { outcome, reasons, problem: outcome === '' || reasons === '' ? 'missing' : isTooLong ? 'tooLong' : null }
}
