import type { ParticipantId, PartyId, PersonId, TextId, TimelineEntryId } from './ids.ts'
import type { MeetingForm, Phase } from './phases.ts'

/** What occasioned the conference (method 1, checklist "overige zorgen, scheidingsconflict, eenmalige ruzie"). */
export const CASE_THEMES = [
  'complex_divorce',
  'divorce_conflict',
  'domestic_violence',
  'one_off_quarrel',
  'neglect',
  'parent_mental_health',
  'addiction',
  'school_refusal',
  'infant_safety',
  'debts_and_housing',
  'other_concerns',
] as const
export type CaseTheme = (typeof CASE_THEMES)[number]

/** The facts of the case as they stand on the first page. Days are `YYYY-MM-DD`; no names here. */
export interface CaseFacts {
  code: string
  municipality: string
  themes: CaseTheme[]
  firstConcernOn: string | null
  triggerOn: string | null
  conferenceOn: string
}

/**
 * conference: a case with the people around it. joint_talk: a short talk of a few professionals with the family
 * (gezamenlijk gesprek). learning: a learning meeting on a learning question, under pseudonyms (rule R93).
 */
export const MEETING_TYPES = ['conference', 'joint_talk', 'learning'] as const
export type MeetingType = (typeof MEETING_TYPES)[number]

/** Form and hour of the meeting. `startsAt` is an ISO instant, null while no hour is set. */
export interface MeetingPlan {
  type: MeetingType
  /** What a learning meeting wants to learn; empty for the others. */
  learningQuestion: string
  form: MeetingForm
  startsAt: string | null
  place: string
}

export const TIMELINE_KINDS = ['event', 'help', 'judgement'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** One fact of the history of family and help, entered once with its source and day (checklist "no double work"). */
export interface TimelineEntry {
  id: TimelineEntryId
  kind: TimelineKind
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  on: string
  text: TextId
  /** Who said or judged so. */
  source: string
  notVisibleTo: PersonId[]
}

/** The danger check: asked before anything, and again whenever anyone calls it (rules R6, R7). */
export interface DangerCheck {
  status: 'not_asked' | 'called' | 'no_danger' | 'danger'
  calledBy: ParticipantId | null
  /** Needed when there is danger: what happens now, who does it, by when. */
  whatNow: TextId | null
  ownerName: string | null
  /** ISO instant. */
  byTime: string | null
}

export interface CheckIn {
  line: TextId
  informationLimit: TextId | null
  at: string
}

/** A shared clock: a soft timer, never a gate. Instants are ISO, lengths are seconds. */
export interface Timer {
  startedAt: string
  seconds: number
  purpose: 'phase' | 'turn' | 'silent_minute'
}

/** The round: a fixed order, one party at a time (method 6.3). */
export interface Round {
  order: PartyId[]
  current: PartyId | null
  done: PartyId[]
  passed: PartyId[]
}

/** A silent writing: round 1 is the phase `writing`, later ones are called in `sharing` (rule R36). */
export interface SilentWriting {
  round: number
  open: boolean
}

export type SilentMinutes = Partial<Record<Phase, ParticipantId[]>>
