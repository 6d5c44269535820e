import { hasAuthority } from '@rondom/shared/domain/decision-authority.ts'
import {
  type DecisionType,
  type KeyDecision,
  LEGAL_FRAMES,
  type LegalFrame,
  requiredConsultations,
} from '@rondom/shared/domain/decisions.ts'
import type { ConsultationId, DecisionTypeId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { z } from 'zod'
import { type ChosenConsultation, chosenConsultation, newConsultation, type People } from './chosen-consultation.ts'

const choices = z.object({
  typeId: z.string().nullable(),
  deciderId: z.string().nullable(),
  authority: z.string(),
  legalFrame: z.enum(LEGAL_FRAMES),
  consultations: z.array(chosenConsultation),
})

/** Everything of a decision's form beside its question. */
export interface DecisionChoices {
  typeId: DecisionTypeId | null
  deciderId: ParticipantId | null
  authority: string
  legalFrame: LegalFrame
  consultations: ChosenConsultation[]
}

const NOTHING_CHOSEN: DecisionChoices = {
  typeId: null,
  deciderId: null,
  authority: '',
  legalFrame: 'voluntary',
  consultations: [],
}

/** Where the form begins: with what stands, or with nothing. */
export function choicesOf(decision: KeyDecision | undefined): DecisionChoices {
  if (decision === undefined) return NOTHING_CHOSEN
  const { typeId, deciderId, authority, legalFrame, consultations } = decision
  const asPut = consultations.map(({ id, kind, who, participantId, required }) => {
    return { id, kind, who, participantId, required }
  })
  return { typeId, deciderId, authority, legalFrame, consultations: asPut }
}

/** The choices that were kept as words, or null where there are none that can be read. */
export function readChoices(words: string): DecisionChoices | null {
  try {
    return choices.parse(JSON.parse(words))
  } catch {
    return null
  }
}

/** Who may decide what this type is about, of those who are expected (rule R68). */
export function decidersFor({ participants, parties }: People, type: DecisionType): Participant[] {
  return Object.values(participants).filter(
    (person) => person.attendance === 'expected' && hasAuthority(type, person, parties),
  )
}

/** The choices after a type was chosen: whose it is, its authority, and who has to be consulted. */
export function withType(
  before: DecisionChoices,
  people: People,
  type: DecisionType,
  settled: readonly ConsultationId[],
): DecisionChoices {
  const deciders = decidersFor(people, type)
  const stays = deciders.some(({ id }) => id === before.deciderId)
  const deciderId = stays ? before.deciderId : deciders.length === 1 ? (deciders[0]?.id ?? null) : null
  const chosen = requiredConsultations(type).map((kind) => {
    const stood = before.consultations.find((one) => one.required && one.kind === kind)
    return stood ?? newConsultation(people, kind, true)
  })
  const others = before.consultations.filter(
    (one) => !chosen.includes(one) && (!one.required || settled.includes(one.id)),
  )
  const choices = { ...before, typeId: type.id, authority: type.authority, consultations: [...chosen, ...others] }
  return withDecider(choices, deciderId)
}

/** The choices after a decider was chosen, who is then consulted by nobody. */
export function withDecider(before: DecisionChoices, deciderId: ParticipantId | null): DecisionChoices {
  const consultations = before.consultations.map((one) => {
    return deciderId !== null && one.participantId === deciderId ? { ...one, participantId: null, who: '' } : one
  })
  return { ...before, deciderId, consultations }
}

/** Why the form cannot be sent yet, or null. */
export function problemOf(
  question: string,
  { typeId, deciderId, authority, consultations }: DecisionChoices,
): 'type' | 'question' | 'decider' | 'authority' | 'who' | 'tooLong' | null {
  if (typeId === null) return 'type'
  if (question === '') return 'question'
  if (deciderId === null) return 'decider'
  if (authority.trim() === '') return 'authority'
  if (consultations.some(({ who }) => who.trim() === '')) return 'who'
  const isTooLong =
    question.length > LIMITS.decisionQuestion ||
    authority.length > LIMITS.authority ||
    consultations.some(({ who }) => who.length > LIMITS.consultedWho)
  return isTooLong ? 'tooLong' : null
}
