import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { apartFrom, summaryFor } from './family-summaries.ts'
import { missing } from './missing-item.ts'
import { missingAnswers } from './planning-criteria.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** What keeps the record from being established: each need answered, a summary for each member or a reason (rule R86). */
export function missingInClosing(state: ConferenceState, texts: Texts): Missing[] {
  // Whoever declines while the table closes leaves a need bare; one step back answers it.
  const bare = state.closedEarly === null ? missingAnswers(state, texts) : []
  return [...bare, ...missingSummaries(state), ...missingApprovals(state)]
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
