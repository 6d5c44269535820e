import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { CONSULTED_ROLE, canBeConsulted } from '@rondom/shared/domain/consultable.ts'
import {
  CONSULTATION_KINDS,
  type ConsultationKind,
  type DecisionType,
  requiredConsultations,
} from '@rondom/shared/domain/decisions.ts'
import { newId, type ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { z } from 'zod'

/** A consultation as it is kept while the form is open. */
export const chosenConsultation = z.object({
  id: z.string(),
  kind: z.enum(CONSULTATION_KINDS),
  who: z.string(),
  participantId: z.string().nullable(),
  required: z.boolean(),
})

/** A consultation as the facilitator puts it. */
export type ChosenConsultation = z.infer<typeof chosenConsultation>

/** Whoever can decide or be consulted. */
export type People = Pick<ConferenceState, 'participants' | 'parties'>

/** What of the form decides who can be consulted. */
interface Asking {
  deciderId: ParticipantId | null
  consultations: readonly ChosenConsultation[]
}

/** A consultation of a kind; with the one person at the table who it can be, where there is one. */
export function newConsultation(people: People, kind: ConsultationKind, required: boolean): ChosenConsultation {
  const person = onlyPersonFor(people, kind)
  return { id: newId('consultation'), kind, who: nameFor(person), participantId: person?.id ?? null, required }
}

/** The consultation as one of another kind; who it was stays where that fits. */
export function withKind(
  before: ChosenConsultation,
  people: People,
  asking: Asking,
  kind: ConsultationKind,
): ChosenConsultation {
  const after = { ...before, kind }
  const fits = consultable(people, asking, after).some(({ id }) => id === before.participantId)
  return fits ? after : { ...after, participantId: null }
}

/** The consultation with this person of the table, who is then named; null for someone without a seat. */
export function withPerson(before: ChosenConsultation, person: Participant | null): ChosenConsultation {
  if (person === null) return { ...before, participantId: null }
  return { ...before, participantId: person.id, who: nameFor(person) }
}

/** True for the first required consultation of a kind that the type asks for: it can only be named, not taken away. */
export function isAlwaysAsked(
  type: DecisionType | undefined,
  consultations: readonly ChosenConsultation[],
  { id, kind, required }: ChosenConsultation,
): boolean {
  if (type === undefined || !required || !requiredConsultations(type).includes(kind)) return false
  return consultations.find((one) => one.required && one.kind === kind)?.id === id
}

/** Who of the table can be consulted so. */
export function consultable({ participants }: People, asking: Asking, { kind }: ChosenConsultation): Participant[] {
  return Object.values(participants).filter((person) => canBeConsulted(person, kind, asking))
}

/** The facilitator is a behavioural scientist, and may advise as one (decision M17). */
function onlyPersonFor({ participants }: People, kind: ConsultationKind): Participant | undefined {
  const role = kind === 'behavioural_scientist' ? 'facilitator' : CONSULTED_ROLE[kind]
  const fitting = Object.values(participants).filter((person) => person.role === role)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** A person by name and what they are, as the record calls them. */
export function nameFor(person: Participant | undefined): string {
  if (person === undefined) return ''
  const { name, title, organisationName } = person
  return [name, title || organisationName].filter((part) => part !== '').join(', ')
}
