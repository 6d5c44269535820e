import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type DecisionType, OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import type { DecisionTypeId } from '@rondom/shared/domain/ids.ts'

/** The type of this id in the catalogue that the conference was opened with; null where it has none (rule R68). */
export function typeOf(state: ConferenceState, id: DecisionTypeId): DecisionType | null {
  return [...state.decisionTypes, OTHER_DECISION].find((type) => type.id === id) ?? null
}
