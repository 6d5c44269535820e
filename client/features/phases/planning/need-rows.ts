import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { coverageOf, isAnswered } from '@rondom/shared/domain/coverage.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'

/** A need with what is done about it: in full where it stands first, by name where it was shown above. */
export interface NeedRow {
  need: Need
  actions: Action[]
  shownAbove: Action[]
}

/** The needs in the order in which they came; an action for several needs stands with the first of them. */
export function needRows({ needs, actions }: Pick<ConferenceState, 'needs' | 'actions'>): NeedRow[] {
  const shown = new Set<string>()
  return Object.values(needs).map((need) => {
    const own = Object.values(actions).filter(({ needIds }) => needIds.includes(need.id))
    const row = {
      need,
      actions: own.filter(({ id }) => !shown.has(id)),
      shownAbove: own.filter(({ id }) => shown.has(id)),
    }
    for (const { id } of own) shown.add(id)
    return row
  })
}

/** Actions that belong to no need this reader knows. */
export function looseActions({ needs, actions }: Pick<ConferenceState, 'needs' | 'actions'>): Action[] {
  return Object.values(actions).filter(({ needIds }) => !needIds.some((id) => needs[id] !== undefined))
}

/** How far the table is, in numbers of needs. */
export interface CoverageCount {
  count: number
  covered: number
  /** Not covered, and recorded as open. */
  open: number
  /** Without any answer yet. */
  left: number
}

/** Counts the needs by their answer (rule R80). */
export function countCoverage(state: Pick<ConferenceState, 'needs' | 'actions' | 'openNeeds'>): CoverageCount {
  const ids = Object.keys(state.needs)
  const covered = ids.filter((id) => coverageOf(state, id) === 'covered').length
  const left = ids.filter((id) => !isAnswered(state, id)).length
  return { count: ids.length, covered, open: ids.length - covered - left, left }
}
