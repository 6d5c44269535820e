import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { MemberId, SummaryId } from '@rondom/shared/domain/ids.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { apartFrom, summaryFor } from '../family-summaries.ts'
import { isAtTable } from '../people-at-table.ts'
import { all, inPhases, notBlind, onlyPreparers, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

const mayWrite = all(onlyPreparers('R85'), inPhases('closing', 'closing'), notBlind)

/** The key worker; where there is none at the table the facilitator does, for the family waits for it. */
const onlyApprover: Permission = (state, actor) => {
  if (actor.role === 'keyWorker') return null
  const isThere = Object.values(state.participants).some((one) => one.role === 'keyWorker' && isAtTable(one))
  return actor.role === 'facilitator' && !isThere ? null : refuse('approval_by_key_worker', 'R85')
}

/** A summary for these members, or a change to it, which waits for approval anew (rule R85). */
export const writeSummary: Rule<'writeSummary'> = {
  may: mayWrite,
  decide(state, { summary: { id, forIds: named, text } }, context) {
    const forIds = [...new Set(named)]
    const refusal = membersRefusal(state, id, forIds) ?? apartRefusal(state, forIds)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const existing = state.summaries[id]
    const summary: FamilySummary = {
      id,
      forIds,
      text: words.put(text),
      writtenBy: context.actor.id,
      revision: (existing?.revision ?? 0) + 1,
      approvedBy: null,
    }
    // Who it is no longer for does not keep reading what was approved before.
    const losesReader = state.summariesShown[id]?.some((member) => !forIds.includes(member)) === true
    const withdrawn: ConferenceEvent[] = losesReader ? [{ type: 'summaryWithdrawn', summaryId: id }] : []
    return { events: [...withdrawn, { type: 'summaryWritten', summary }], texts: words.texts }
  },
}

function membersRefusal(state: ConferenceState, id: SummaryId, forIds: readonly MemberId[]): Refusal | null {
  for (const memberId of forIds) {
    const member = state.members[memberId]
    if (member === undefined) return refuse('unknown_person', 'R85')
    const other = summaryFor(state, memberId)
    if (other !== undefined && other.id !== id) return refuse('summary_exists', 'R85', { name: member.name })
  }
  return null
}

function apartRefusal(state: ConferenceState, forIds: readonly MemberId[]): Refusal | null {
  const [apart] = apartFrom(state, forIds)
  return apart === undefined ? null : refuse('summary_apart', 'R85', { name: state.members[apart]?.name ?? '' })
}

/** Before the record is established; whoever it was for needs another one, or a reason. */
export const withdrawSummary: Rule<'withdrawSummary'> = {
  may: mayWrite,
  decide: (state, { summaryId }) =>
    state.summaries[summaryId] === undefined
      ? no('unknown_summary', 'R85')
      : happens({ type: 'summaryWithdrawn', summaryId }),
}

/** Of the revision that was read, and no other (rule R85). */
export const approveSummary: Rule<'approveSummary'> = {
  may: all(onlyApprover, inPhases('closing', 'closing'), notBlind),
  decide(state, { summaryId, revision }, { actor }) {
    const summary = state.summaries[summaryId]
    if (summary === undefined) return no('unknown_summary', 'R85')
    if (summary.revision !== revision) return no('summary_changed', 'R85')
    if (summary.approvedBy !== null) return no('already_done', 'R85')
    const refusal = apartRefusal(state, summary.forIds)
    if (refusal !== null) return { refusal }
    return happens({ type: 'summaryApproved', summary: { ...summary, approvedBy: actor.id } })
  },
}

/** Why a member gets no summary (rule R85). */
export const recordSummaryMissing: Rule<'recordSummaryMissing'> = {
  may: mayWrite,
  decide(state, { memberId, reason }, context) {
    const member = state.members[memberId]
    if (member === undefined) return no('unknown_person', 'R85')
    if (summaryFor(state, memberId) !== undefined) return no('summary_exists', 'R85', { name: member.name })
    const words = collectWords(context)
    return { events: [{ type: 'summaryMissing', memberId, reason: words.put(reason) }], texts: words.texts }
  },
}
