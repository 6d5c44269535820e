import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import {
  type Consultation,
  type DecisionType,
  type KeyDecision,
  OTHER_DECISION,
} from '@rondom/shared/domain/decisions.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'

/** The types a decision of this conference can have: the team's catalogue, and what it does not name. */
export function typesOf(state: Pick<ConferenceState, 'decisionTypes'>): DecisionType[] {
  return [...state.decisionTypes, OTHER_DECISION]
}

/** The type of a decision; the nameless one where this reader does not have it. */
export function typeOf(state: Pick<ConferenceState, 'decisionTypes'>, { typeId }: KeyDecision): DecisionType {
  return typesOf(state).find(({ id }) => id === typeId) ?? OTHER_DECISION
}

/** True once it was taken: what was written is fixed then. */
export function isFixed({ status }: KeyDecision): boolean {
  return status === 'taken' || status === 'reconsidered'
}

/** Consultations that have to be done before it can be taken (rule R71). */
export function openRequired({ consultations }: KeyDecision): Consultation[] {
  return consultations.filter(({ required, advice }) => required && advice === null)
}

/** Consultations in which this person is asked and has not answered. */
export function askedOf({ consultations }: KeyDecision, you: ParticipantId): Consultation[] {
  return consultations.filter(({ participantId, advice }) => participantId === you && advice === null)
}

/** True where something of a decision is this person's to do: to advise, to write it, or to take it. */
export function waitsFor(decision: KeyDecision, you: ParticipantId): boolean {
  if (askedOf(decision, you).length > 0) return true
  return decision.deciderId === you && !isFixed(decision)
}
