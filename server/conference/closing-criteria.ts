import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { apartFrom, summaryFor } from './family-summaries.ts'
import { missing } from './missing-item.ts'

/** What keeps the record from being established: a summary for each member, approved, or a reason (rule R86). */
export function missingInClosing(state: ConferenceState): Missing[] {
  return [...missingSummaries(state), ...missingApprovals(state)]
}

/** A restriction can come after the summary was written: then who it names still needs one of their own. */
function missingSummaries(state: ConferenceState): Missing[] {
  const lacks = ({ id }: FamilyMember) => {
    const summary = summaryFor(state, id)
    if (summary === undefined) return state.summariesMissing[id] === undefined
    return apartFrom(state, summary.forIds).includes(id)
  }
  return Object.values(state.members)
    .filter(lacks)
    .map(({ id, name }) => missing('summary', 'R86', 'summaries', id, name))
}

function missingApprovals(state: ConferenceState): Missing[] {
  return Object.values(state.summaries)
    .filter(({ approvedBy }) => approvedBy === null)
    .map(({ id, forIds }) => {
      const names = forIds.map((member) => state.members[member]?.name ?? '').join(', ')
      return missing('summary_approval', 'R85', 'summaries', id, names)
    })
}
