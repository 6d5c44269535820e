import { z } from 'zod'
import { CASE_THEMES, MEETING_TYPES, TIMELINE_KINDS } from '../domain/meeting.ts'
import { ORGANISATION_TYPES } from '../domain/organisations.ts'
import { CONFERENCE_ROLES } from '../domain/people.ts'
import { PHASES } from '../domain/phases.ts'
import { atInstant, keptFrom, onDay, written } from './record-values.ts'

/** What the meeting was held on. */
export const caseOfRecord = z.object({
  code: z.string(),
  municipality: z.string(),
  themes: z.array(z.enum(CASE_THEMES)),
  firstConcernOn: onDay.nullable(),
  triggerOn: onDay.nullable(),
  conferenceOn: onDay,
})

/** What kind of meeting it was, and where and when. */
export const meetingOfRecord = z.object({
  type: z.enum(MEETING_TYPES),
  learningQuestion: z.string().nullable(),
  form: z.enum(['standard', 'short', 'first']),
  startsAt: atInstant.nullable(),
  place: z.string(),
})

export const memberOfRecord = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['child', 'adult']),
  relation: z.string(),
  /** `YYYY-MM`. */
  birthMonth: z.string().nullable(),
  custody: z.boolean(),
  /** Took part from an own link; otherwise somebody wrote down what they said. */
  live: z.boolean(),
  informed: z.boolean().nullable(),
  notInformedReason: written.nullable(),
})

/** An organisation or somebody of the network, and why they are here. */
export const partyOfRecord = z.object({
  id: z.string(),
  kind: z.enum(['organisation', 'network']),
  name: z.string(),
  organisationType: z.enum(ORGANISATION_TYPES),
  ground: written.nullable(),
  purpose: written.nullable(),
  necessity: written.nullable(),
  joined: z.enum(['from_start', 'added_during_case']),
})

/** present: checked in; absent: recorded so; expected: neither. */
export const PRESENCES = ['present', 'absent', 'expected'] as const

export const personOfRecord = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  organisation: z.string(),
  role: z.enum(CONFERENCE_ROLES),
  partyId: z.string().nullable(),
  memberId: z.string().nullable(),
  why: written.nullable(),
  attendance: z.enum(PRESENCES),
  checkIn: z.object({ at: atInstant, line: written, informationLimit: written.nullable() }).nullable(),
})

export const historyOfRecord = z.object({
  id: z.string(),
  kind: z.enum(TIMELINE_KINDS),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  on: z.string(),
  text: written,
  source: z.string(),
  notVisibleTo: keptFrom,
})

/** The last answer to the danger check. */
export const dangerOfRecord = z.object({
  status: z.enum(['not_asked', 'called', 'no_danger', 'danger']),
  whatNow: written.nullable(),
  ownerName: z.string().nullable(),
  byTime: atInstant.nullable(),
})

/** When a phase began and how long it was; a phase that was gone back to stands there twice. */
export const phaseOfRecord = z.object({
  phase: z.enum(PHASES),
  startedAt: atInstant,
  /** Whole minutes; null while it lasts. */
  minutes: z.number().int().nullable(),
})
export type PhaseOfRecord = z.infer<typeof phaseOfRecord>
export type PersonOfRecord = z.infer<typeof personOfRecord>
export type MemberOfRecord = z.infer<typeof memberOfRecord>
export type PartyOfRecord = z.infer<typeof partyOfRecord>
export type HistoryOfRecord = z.infer<typeof historyOfRecord>
