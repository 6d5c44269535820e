import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import {
  type Consultation,
  type DecisionType,
  isTaken,
  type KeyDecision,
  OTHER_DECISION,
} from '@rondom/shared/domain/decisions.ts'
import type { DecisionTypeId, ParticipantId } from '@rondom/shared/domain/ids.ts'

/** The types a decision of this conference can have: the team's catalogue, and what it does not name. */
export function typesOf(state: Pick<ConferenceState, 'decisionTypes'>): DecisionType[] {
  return [...state.decisionTypes, OTHER_DECISION]
}

/** The type of a decision; undefined for a reader who does not have the catalogue. */
export function typeOf(
  state: Pick<ConferenceState, 'decisionTypes'>,
  typeId: DecisionTypeId | null,
): DecisionType | undefined {
  return typesOf(state).find(({ id }) => id === typeId)
}

/** True once something was written for it: then it is not withdrawn any more. */
export function isWritten({ outcome, consultations }: KeyDecision): boolean {
  return outcome !== null || consultations.some(({ advice }) => advice !== null)
}

/**
 * True where the decider writes an advice down: of somebody without a seat, or of who is of the family or its network
 * and is not at the table; again as long as nobody else wrote it (rule R70). Once the day of the conference is over
 * also of who came by a link, which the server knows and a decider does not: it may say no.
 */
export function isRecordedBy(
  you: ParticipantId,
  decision: KeyDecision,
  { participantId, by }: Consultation,
  participants: ConferenceState['participants'],
  isDayOver = false,
): boolean {
  if (decision.deciderId !== you || (by !== null && by !== you)) return false
  const consulted = participantId === null ? undefined : participants[participantId]
  if (consulted === undefined || isDayOver) return true
  const isOfTheFamily = consulted.role === 'familyMember' || consulted.role === 'network'
  return isOfTheFamily && !(consulted.admission === 'admitted' && consulted.attendance === 'expected')
}

/** Consultations that have to be done before it can be taken (rule R71). */
export function openRequired({ consultations }: KeyDecision): Consultation[] {
  return consultations.filter(({ required, advice }) => required && advice === null)
}

/** Consultations in which this person is asked and has not answered. */
export function askedOf(decision: KeyDecision, you: ParticipantId): Consultation[] {
  if (isTaken(decision)) return []
  return decision.consultations.filter(({ participantId, advice }) => participantId === you && advice === null)
}

/** True where something of a decision is this person's to do: to advise, to write it, or to take it. */
export function waitsFor(decision: KeyDecision, you: ParticipantId): boolean {
  if (askedOf(decision, you).length > 0) return true
  return decision.deciderId === you && !isTaken(decision)
}
