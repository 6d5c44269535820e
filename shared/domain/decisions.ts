import type { ConsultationId, DecisionId, DecisionTypeId, MemberId, ParticipantId, TextId } from './ids.ts'
import { ORGANISATION_TYPES, type OrganisationType } from './organisations.ts'

/** Who can be asked for advice before a decision is taken. */
export const CONSULTATION_KINDS = [
  'behavioural_scientist',
  'second_view',
  'family',
  'team_manager',
  'key_worker',
  'organisation',
] as const
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number]

/** What a key decision is about, as far as the method asks something of its own for it (rules R72, R74). */
export const DECISION_SUBJECTS = [
  'out_of_home_placement',
  'lifting_safety_plan',
  'key_worker',
  'protection_inquiry',
  'other',
] as const
export type DecisionSubject = (typeof DECISION_SUBJECTS)[number]

/** Consultations that a subject always asks for, whatever a team configures (rules R72, R74; INV-05, INV-11). */
export const SUBJECT_CONSULTATIONS: Record<DecisionSubject, readonly ConsultationKind[]> = {
  out_of_home_placement: ['behavioural_scientist', 'second_view'],
  lifting_safety_plan: ['behavioural_scientist', 'second_view'],
  key_worker: ['behavioural_scientist', 'second_view', 'family'],
  protection_inquiry: ['behavioural_scientist'],
  other: [],
}

/** Whose power a type of decision is: the team manager's, the key worker's, an organisation's, or anyone's. */
export const DECIDERS = ['team_manager', 'key_worker', 'anyone', ...ORGANISATION_TYPES] as const
export type Decider = 'team_manager' | 'key_worker' | 'anyone' | OrganisationType

/** A type of key decision of a team's catalogue; the conference keeps the ones it was opened with (M15). */
export interface DecisionType {
  id: DecisionTypeId
  name: string
  subject: DecisionSubject
  decider: Decider
  /** In words, as the record names it: "teammanager lokaal team (kernbeslissing)". */
  authority: string
  /** Consultations the team asks for, besides those of the subject. */
  consultations: ConsultationKind[]
}

/** The type for what the catalogue does not name; every conference knows it. */
export const OTHER_DECISION: DecisionType = {
  id: 'dt_overig0000000000',
  name: 'Overig',
  subject: 'other',
  decider: 'anyone',
  authority: '',
  consultations: [],
}

/** Every consultation that a type asks for. */
export function requiredConsultations({ subject, consultations }: DecisionType): ConsultationKind[] {
  return [...new Set([...SUBJECT_CONSULTATIONS[subject], ...consultations])]
}

/** open: nothing written; intended: outcome written, not (yet again) taken; reconsidered: taken anew. */
export const DECISION_STATUSES = ['open', 'intended', 'taken', 'reconsidered'] as const
export type DecisionStatus = (typeof DECISION_STATUSES)[number]

export const LEGAL_FRAMES = ['voluntary', 'forced'] as const
export type LegalFrame = (typeof LEGAL_FRAMES)[number]

/** One who is asked for advice (rule R70). */
export interface Consultation {
  id: ConsultationId
  kind: ConsultationKind
  /** In words: "gedragsdeskundige Hester", "vertrouwensarts". */
  who: string
  /** Who of the table gives the advice; null for someone without a seat, whose advice the decider records. */
  participantId: ParticipantId | null
  required: boolean
  /** `YYYY-MM-DD` on which it was given; null while it was not. */
  on: string | null
  advice: TextId | null
  /** Who wrote it down; another than `participantId` where it was recorded. */
  by: ParticipantId | null
}

/** What a decision said before it was reconsidered, with the advice it was taken on (rule R70). */
export interface FormerOutcome {
  outcome: TextId
  reasons: TextId
  decidedOn: string
  /** `YYYY-MM-DD` on which it was reconsidered. */
  until: string
  consultations: Consultation[]
  notFollowed: ConsultationId[]
  deviation: TextId | null
}

/** A decision that is one person's to take, beside the joint judgement and never decided by it (decision M1). */
export interface KeyDecision {
  id: DecisionId
  typeId: DecisionTypeId
  question: TextId
  deciderId: ParticipantId
  authority: string
  consultations: Consultation[]
  legalFrame: LegalFrame
  status: DecisionStatus
  outcome: TextId | null
  reasons: TextId | null
  decidedOn: string | null
  /** `YYYY-MM-DD` on which it is looked at again; null for never. */
  reconsiderOn: string | null
  /** Consultations whose advice was not followed, and why. */
  notFollowed: ConsultationId[]
  deviation: TextId | null
  former: FormerOutcome[]
}

/** True once it was taken, also when it was taken anew. */
export function isTaken({ status }: Pick<KeyDecision, 'status'>): boolean {
  return status === 'taken' || status === 'reconsidered'
}

/** The key worker changed, by a decision (rule R74). The former one stays beside the new until a day. */
export interface KeyWorkerChange {
  decisionId: DecisionId
  from: ParticipantId
  to: ParticipantId
  overlapUntil: string
}

/** Whose advice or words a consultation can quote, by id. */
export type ConsultedId = ParticipantId | MemberId
