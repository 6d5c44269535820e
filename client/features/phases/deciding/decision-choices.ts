import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { hasAuthority } from '@rondom/shared/domain/decision-authority.ts'
import {
  CONSULTATION_KINDS,
  type ConsultationKind,
  type DecisionType,
  type KeyDecision,
  LEGAL_FRAMES,
  type LegalFrame,
  requiredConsultations,
} from '@rondom/shared/domain/decisions.ts'
import { type ConsultationId, type DecisionTypeId, newId, type ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { z } from 'zod'

const consultation = z.object({
  id: z.string(),
  kind: z.enum(CONSULTATION_KINDS),
  who: z.string(),
  participantId: z.string().nullable(),
  required: z.boolean(),
})

const choices = z.object({
  typeId: z.string().nullable(),
  deciderId: z.string().nullable(),
  authority: z.string(),
  legalFrame: z.enum(LEGAL_FRAMES),
  consultations: z.array(consultation),
})

/** A consultation as the facilitator puts it. */
export type ChosenConsultation = z.infer<typeof consultation>

/** Everything of a decision's form beside its question. */
export interface DecisionChoices {
  typeId: DecisionTypeId | null
  deciderId: ParticipantId | null
  authority: string
  legalFrame: LegalFrame
  consultations: ChosenConsultation[]
}

type People = Pick<ConferenceState, 'participants' | 'parties'>

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

/** A consultation of a kind; with the one person at the table who it can be, where there is one. */
export function newConsultation(people: People, kind: ConsultationKind, required: boolean): ChosenConsultation {
  const person = onlyPersonFor(people, kind)
  return { id: newId('consultation'), kind, who: nameFor(person), participantId: person?.id ?? null, required }
}

/** The consultation as one of another kind; who it was stays where that fits. */
export function withKind(
  before: ChosenConsultation,
  people: People,
  choices: DecisionChoices,
  kind: ConsultationKind,
): ChosenConsultation {
  const after = { ...before, kind }
  const fits = consultable(people, choices, after).some(({ id }) => id === before.participantId)
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

/** Whose seat a kind of advice is given from; the other kinds ask for anyone who is not of the family. */
const ROLES: Partial<Record<ConsultationKind, ConferenceRole>> = {
  family: 'familyMember',
  team_manager: 'teamManager',
  key_worker: 'keyWorker',
}

/** Who of the table can be consulted so: never who decides, and a second view is somebody else's (rules R70, R72). */
export function consultable(
  { participants }: People,
  { deciderId, consultations }: DecisionChoices,
  { kind }: ChosenConsultation,
): Participant[] {
  const first = consultations.filter((one) => one.kind === 'behavioural_scientist').map((one) => one.participantId)
  return Object.values(participants).filter(({ id, role }) => {
    const fits = ROLES[kind] === undefined ? role !== 'familyMember' && role !== 'network' : role === ROLES[kind]
    return fits && id !== deciderId && !(kind === 'second_view' && first.includes(id))
  })
}

/** The facilitator is a behavioural scientist, and may advise as one (decision M17). */
function onlyPersonFor({ participants }: People, kind: ConsultationKind): Participant | undefined {
  const role = kind === 'behavioural_scientist' ? 'facilitator' : ROLES[kind]
  const fitting = Object.values(participants).filter((person) => person.role === role)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** A person by name and what they are, as the record calls them. */
export function nameFor(person: Participant | undefined): string {
  if (person === undefined) return ''
  const { name, title, organisationName } = person
  return [name, title || organisationName].filter((part) => part !== '').join(', ')
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
