import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { isMemberNamed } from './restrictions.ts'

/** The summary that is for this member; each has one at most (rule R85). */
export function summaryFor(state: ConferenceState, memberId: MemberId): FamilySummary | undefined {
  return Object.values(state.summaries).find(({ forIds }) => forIds.includes(memberId))
}

/** Those of a summary who are named in a restriction, and so get one of their own (rule R85). */
export function apartFrom(state: ConferenceState, forIds: readonly MemberId[]): MemberId[] {
  return forIds.length > 1 ? forIds.filter((id) => isMemberNamed(state, id)) : []
}
