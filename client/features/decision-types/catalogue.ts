import { type ConsultationKind, type DecisionType, SUBJECT_CONSULTATIONS } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'

/** A type to begin with. */
export function newType(): DecisionType {
  return {
    id: newId('decisionType'),
    name: '',
    subject: 'other',
    decider: 'team_manager',
    authority: '',
    consultations: [],
  }
}

/** The catalogue with a type in the place of what it was, or at its end where it is new. */
export function withType(types: readonly DecisionType[], type: DecisionType): DecisionType[] {
  const trimmed = {
    ...type,
    name: type.name.trim(),
    authority: type.authority.trim(),
    consultations: chosenBeside(type),
  }
  return types.some(({ id }) => id === type.id)
    ? types.map((one) => (one.id === type.id ? trimmed : one))
    : [...types, trimmed]
}

/** The catalogue without a type. */
export function withoutType(types: readonly DecisionType[], { id }: DecisionType): DecisionType[] {
  return types.filter((one) => one.id !== id)
}

/** What the team asks for itself: those of the subject hold anyway, whatever is chosen. */
export function chosenBeside({ subject, consultations }: DecisionType): ConsultationKind[] {
  return consultations.filter((kind) => !SUBJECT_CONSULTATIONS[subject].includes(kind))
}
