import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { canBeConsulted } from '@rondom/shared/domain/consultable.ts'
import { type Consultation, type KeyDecision, requiredConsultations } from '@rondom/shared/domain/decisions.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { typeOf } from './catalogue.ts'

type Input = CommandOf<'recordDecision'>['decision']
type ConsultationInput = Input['consultations'][number]

/** Every consultation that the type requires, each of somebody who can be consulted (rules R68, R72). */
export function consultationRefusal(state: ConferenceState, input: Input): Refusal | null {
  const { consultations, typeId } = input
  if (new Set(consultations.map(({ id }) => id)).size < consultations.length) return refuse('id_in_use', 'R68')
  for (const consultation of consultations) {
    const refusal = consultedRefusal(state, input, consultation)
    if (refusal !== null) return refusal
  }
  const type = typeOf(state, typeId)
  const required = new Set(consultations.filter((one) => one.required).map(({ kind }) => kind))
  const missing = type === null ? undefined : requiredConsultations(type).find((kind) => !required.has(kind))
  return missing === undefined ? null : refuse('consultation_missing', 'R68', { what: missing })
}

function consultedRefusal(state: ConferenceState, input: Input, consultation: ConsultationInput): Refusal | null {
  const { kind, participantId } = consultation
  if (participantId === null) return null
  const consulted = state.participants[participantId]
  if (consulted === undefined) return refuse('unknown_person', 'R70')
  return canBeConsulted(consulted, kind, input) ? null : refuse('cannot_be_consulted', 'R70', { name: consulted.name })
}

/** An advice stays as it was given: its consultation is neither left out nor made another's (rule R70). */
export function lostAdviceRefusal(existing: KeyDecision | undefined, { consultations }: Input): Refusal | null {
  const isLost = existing?.consultations.some(
    (one) => one.advice !== null && !consultations.some((input) => isSame(one, input)),
  )
  return isLost ? refuse('already_written', 'R70') : null
}

/** The consultations as they are put now, each with the advice that was given. */
export function keptConsultations(existing: KeyDecision | undefined, { consultations }: Input): Consultation[] {
  return consultations.map((input) => {
    const { on, advice, by } = existing?.consultations.find((one) => isSame(one, input)) ?? NOT_GIVEN
    return { ...input, on, advice, by }
  })
}

const NOT_GIVEN = { on: null, advice: null, by: null }

function isSame(one: ConsultationInput, other: ConsultationInput): boolean {
  return (
    one.id === other.id && one.kind === other.kind && one.who === other.who && one.participantId === other.participantId
  )
}
