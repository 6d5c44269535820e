import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { differenceItem } from '@rondom/shared/domain/derived.ts'
import type { Difference } from '@rondom/shared/domain/differences.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { restrictedIn } from '../difference-sight.ts'
import { all, inPhases, notBlind, onlyFacilitator, type Permission } from './permission.ts'
import { notesRefusal, onlyWholeSight, openedRefusal } from './table-notes.ts'
import { collectWords } from './words.ts'

/** The facilitator also while the judgement is made, for positions can show a difference late. */
const facilitatorOrProposer: Permission = (state, actor) =>
  actor.role === 'facilitator'
    ? inPhases('differing', 'judging')(state, actor)
    : all(onlyWholeSight('R56'), inPhases('differing', 'differing'), notBlind)(state, actor)

/** The facilitator makes or changes a difference, a proposal too; anyone else proposes (rule R56). */
export const recordDifference: Rule<'recordDifference'> = {
  may: facilitatorOrProposer,
  decide(state, { difference: input }, context) {
    const { actor } = context
    const noteIds = [...new Set(input.noteIds)]
    if (noteIds.length < 2) return no('malformed', 'R56', { field: 'noteIds' })
    const existing = state.differences[input.id]
    const refusal =
      changeRefusal(state, existing, actor) ??
      notesRefusal(state, noteIds, actor, 'R56') ??
      openedRefusal(state, differenceItem(input.id), noteIds)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const difference: Difference = {
      id: input.id,
      title: words.put(input.title),
      kind: input.kind,
      noteIds,
      discussionQuestion: words.putOptional(input.discussionQuestion),
      proposedBy: existing?.proposedBy ?? actor.id,
      made: actor.role === 'facilitator',
      ...resultOf(state, existing, noteIds),
    }
    return { events: [{ type: 'differenceRecorded', difference }], texts: words.texts }
  },
}

/** A proposer changes what they proposed while it is a proposal. */
function changeRefusal(state: ConferenceState, existing: Difference | undefined, actor: Participant): Refusal | null {
  if (existing === undefined) {
    const isFull = Object.keys(state.differences).length >= LIMITS.differences
    return isFull ? refuse('too_many', 'R56', { limit: LIMITS.differences }) : null
  }
  if (actor.role === 'facilitator') return null
  if (existing.proposedBy !== actor.id) return refuse('only_yourself', 'R56')
  return existing.made ? refuse('only_facilitator', 'R56') : null
}

/** A result stays, unless a restricted note goes: what was said about it must not outlive its restriction. */
function resultOf(
  state: ConferenceState,
  existing: Difference | undefined,
  noteIds: readonly NoteId[],
): Pick<Difference, 'result' | 'resultKind'> {
  const losesRestriction = existing?.noteIds.some((id) => !noteIds.includes(id) && restrictedIn(state, [id]).length > 0)
  if (existing === undefined || losesRestriction) return { result: null, resultKind: null }
  return { result: existing.result, resultKind: existing.resultKind }
}

/** The facilitator takes any back that has no result; a proposer their own proposal. */
export const withdrawDifference: Rule<'withdrawDifference'> = {
  may: facilitatorOrProposer,
  decide(state, { differenceId }, { actor }) {
    const difference = state.differences[differenceId]
    if (difference === undefined) return no('unknown_difference', 'R56')
    const refusal = changeRefusal(state, difference, actor)
    if (refusal !== null) return { refusal }
    if (difference.resultKind !== null) return no('already_done', 'R58')
    return happens({ type: 'differenceWithdrawn', differenceId })
  },
}

/** What came of talking about it; it can be said anew while the table talks (rule R58). */
export const concludeDifference: Rule<'concludeDifference'> = {
  may: all(onlyFacilitator('R56'), inPhases('differing', 'judging')),
  decide(state, { differenceId, result, resultKind }, context) {
    if (state.differences[differenceId]?.made !== true) return no('unknown_difference', 'R58')
    const words = collectWords(context)
    return {
      events: [{ type: 'differenceConcluded', differenceId, result: words.put(result), resultKind }],
      texts: words.texts,
    }
  },
}
