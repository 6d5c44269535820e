import { COVERING_KINDS } from './actions.ts'
import type { ConferenceState } from './conference-state.ts'
import type { NeedId } from './ids.ts'

/**
 * How far a need is answered (rule R79). `covered`: an accepted action that does something; `proposed`: such
 * an action waits for its doer; `not_covering`: it is only reported, referred or investigated; `none`: nothing.
 */
export const COVERAGES = ['covered', 'proposed', 'not_covering', 'none'] as const
export type Coverage = (typeof COVERAGES)[number]

/** How far the actions that this reader knows answer a need. An open need beside them is told apart. */
export function coverageOf(state: Pick<ConferenceState, 'actions'>, needId: NeedId): Coverage {
  const actions = Object.values(state.actions).filter(
    ({ needIds, status }) => needIds.includes(needId) && status !== 'declined',
  )
  const covering = actions.filter(({ kind }) => COVERING_KINDS.includes(kind))
  if (covering.some(({ status }) => status === 'accepted')) return 'covered'
  if (covering.length > 0) return 'proposed'
  return actions.length > 0 ? 'not_covering' : 'none'
}

/** True when the table has an answer for this need: covered, or open with its reason (rule R80, INV-01). */
export function isAnswered(state: Pick<ConferenceState, 'actions' | 'openNeeds'>, needId: NeedId): boolean {
  return coverageOf(state, needId) === 'covered' || state.openNeeds[needId] !== undefined
}
