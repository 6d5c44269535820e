import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { decisionItem } from '@rondom/shared/domain/derived.ts'
import type { DecisionId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Reader, readerOf, seesItem } from './reader.ts'

/** True when this reader may see this key decision; who decides always sees it (rule R83). */
export function seesDecision(reader: Reader, id: DecisionId): boolean {
  if (!reader.inside || reader.blind) return false
  return reader.decides.includes(id) || seesItem(reader, decisionItem(id))
}

/** The key decision of this id where this person may see it. */
export function visibleDecision(state: ConferenceState, actor: Participant, id: DecisionId): KeyDecision | null {
  const decision = state.decisions[id]
  return decision !== undefined && seesDecision(readerOf(state, {}, actor), id) ? decision : null
}

/** Every key decision that this person may see. */
export function visibleDecisions(state: ConferenceState, actor: Participant): KeyDecision[] {
  const reader = readerOf(state, {}, actor)
  return Object.values(state.decisions).filter(({ id }) => seesDecision(reader, id))
}
