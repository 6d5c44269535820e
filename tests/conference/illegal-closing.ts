import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'

/** What must hold of closing and the record, whatever happened: each breach in words. */
export function illegalClosing(state: ConferenceState): string[] {
  const wrong: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what)
  }
  const { established, phase, summaries, summariesMissing } = state
  const isOver = isFrom(phase, 'inFollowUp')
  must((established !== null) === isOver, `R86: the record in ${phase}`)
  must(established !== null || state.supplements.length === 0, 'R87: beside a record that is not there')
  must(established !== null || Object.keys(state.amendments).length === 0, 'R87: added to no record')
  must(state.closedEarly === null || isFrom(phase, 'closing'), `R88: closed early in ${phase}`)
  const served = Object.values(summaries).flatMap(({ forIds }) => forIds)
  must(new Set(served).size === served.length, 'R85: two summaries for one member')
  must(!served.some((id) => summariesMissing[id] !== undefined), 'R85: a summary and a reason for none')
  const lines = Object.values(state.reflections).map(({ by }) => by)
  must(
    lines.every((by) => lines.filter((other) => other === by).length <= 3),
    'R84: too many lines of one person',
  )
  if (established === null) return wrong
  const approved = Object.values(established.state.summaries).every(({ approvedBy }) => approvedBy !== null)
  must(approved, 'R86: established with a summary that waits')
  for (const id of Object.keys(established.state.members)) {
    must(served.includes(id) || summariesMissing[id] !== undefined, `R86: nothing for ${id}`)
  }
  return wrong
}

/** The record, once it stands (rule R87). */
export function alteredRecord(before: ConferenceState, after: ConferenceState): string[] {
  if (before.established === null) return []
  return JSON.stringify(before.established) === JSON.stringify(after.established) ? [] : ['R87: the record']
}
