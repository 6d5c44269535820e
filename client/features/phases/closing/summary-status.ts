import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'

/** How far the summary for a member is: approved, written and waiting, a reason for none, or nothing yet. */
export type SummaryStatus = 'approved' | 'waiting' | 'missing' | 'none'

/** The summary that is for this member, or null. */
export function summaryFor(state: ConferenceState, memberId: MemberId): FamilySummary | null {
  return Object.values(state.summaries).find(({ forIds }) => forIds.includes(memberId)) ?? null
}

/** How far the summary for a member is (rule R86). */
export function summaryStatus(state: ConferenceState, memberId: MemberId): SummaryStatus {
  const summary = summaryFor(state, memberId)
  if (summary !== null) return summary.approvedBy === null ? 'waiting' : 'approved'
  return state.summariesMissing[memberId] === undefined ? 'none' : 'missing'
}
