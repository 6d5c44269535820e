import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { NOTE_CERTAINTIES, NOTE_COLUMNS, NOTE_NATURES, SOURCE_TYPES } from '@rondom/shared/domain/notes.ts'
import { ORGANISATION_TYPES } from '@rondom/shared/domain/organisations.ts'
import { HIGHEST_SCORE, LOWEST_SCORE } from '@rondom/shared/domain/ratings.ts'
import { VOICE_MODES } from '@rondom/shared/domain/voices.ts'
import { z } from 'zod'

const key = z.string().min(1).max(LIMITS.name)
const day = z.iso.date()
const text = (limit: number) => z.string().trim().min(1).max(limit)

const person = z.looseObject({
  id: key,
  name: text(LIMITS.name),
  relation: text(LIMITS.name),
  /** Years; 16.5 is sixteen and a half. */
  age: z.number().min(0).max(120).nullish(),
  participation: z.string().nullish(),
})

const consent = z.looseObject({
  byId: key,
  scope: z.enum(['full', 'partial', 'refused', 'withdrawn']),
  text: z.string().trim().max(LIMITS.consentTerms).nullish(),
})

const participant = z.looseObject({
  id: key,
  name: text(LIMITS.name),
  organisation: text(LIMITS.name),
  organisationType: z.enum(ORGANISATION_TYPES),
  role: text(LIMITS.name),
  isFacilitator: z.boolean(),
  isKeyWorker: z.boolean(),
  writesPerspective: z.boolean(),
  informationLimit: z.string().trim().max(LIMITS.informationLimit).nullish(),
})

const voice = z.looseObject({ byId: key, mode: z.enum(VOICE_MODES), verbatim: text(LIMITS.voiceWords) })

/** A card that says only that something is not shared needs no nature, certainty or source. */
const WITHHELD = { nature: 'interpretation', certainty: 'likely', source: { type: 'own_observation' } }

function fillWithheld(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('withheld' in input) || input.withheld !== true) return input
  const said = Object.entries(input).filter(([, value]) => value !== null && value !== '')
  return { ...WITHHELD, ...Object.fromEntries(said) }
}

const noteShape = z.looseObject({
  id: key,
  participantId: key,
  column: z.enum(NOTE_COLUMNS),
  nature: z.enum(NOTE_NATURES),
  certainty: z.enum(NOTE_CERTAINTIES),
  source: z.looseObject({
    type: z.enum(SOURCE_TYPES),
    /** An id of this file, a name, or free text. */
    by: z.string().trim().max(LIMITS.sourceBy).nullish(),
    on: z.string().nullish(),
  }),
  text: z.string().trim().max(LIMITS.noteText).nullish(),
  withheld: z.boolean().default(false),
  notVisibleTo: z.array(key).default([]),
  differenceIds: z.array(key).default([]),
})

/** A withheld card may have text in the file, for whoever checks that it stands nowhere else (rule R35). */
const note = z.preprocess(fillWithheld, noteShape)

const rating = z.looseObject({
  byId: key,
  round: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  score: z.number().int().min(LOWEST_SCORE).max(HIGHEST_SCORE),
  reason: text(LIMITS.ratingReason),
})

const difference = z.looseObject({
  id: key,
  title: z.string(),
  noteIds: z.array(key).default([]),
  notVisibleTo: z.array(key).default([]),
})

/**
 * A case as a file: what a conference needs until its reveal, by meaning. What a file holds beyond this
 * (judgement, decisions, actions, review) is kept as it is.
 */
export const caseFileSchema = z.looseObject({
  id: key,
  title: text(200),
  theme: z.string().nullish(),
  municipality: z.string().trim().max(LIMITS.name).nullish(),
  firstConcernOn: day.nullish(),
  triggerOn: day.nullish(),
  conferenceOn: day,
  guidingQuestion: text(LIMITS.question),
  narrative: z.string().trim().max(LIMITS.situation).nullish(),
  family: z.array(person).min(1).max(LIMITS.members),
  consents: z.array(consent).default([]),
  participants: z.array(participant).min(2).max(LIMITS.participants),
  familyVoice: z.array(voice).default([]),
  notes: z.array(note).default([]),
  differences: z.array(difference).default([]),
  safetyRatings: z.array(rating).default([]),
})

export type CaseFile = z.infer<typeof caseFileSchema>
export type CasePerson = CaseFile['family'][number]
export type CaseParticipant = CaseFile['participants'][number]
export type CaseNote = CaseFile['notes'][number]
