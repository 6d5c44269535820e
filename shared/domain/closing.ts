import type { AmendmentId, MemberId, ParticipantId, ReflectionId, SummaryId, TextId } from './ids.ts'
import type { Phase } from './phases.ts'

/** What somebody takes along; silent first, then shared (rule R84). */
export interface Reflection {
  id: ReflectionId
  by: ParticipantId
  /** The question it answers, in words. */
  question: string
  text: TextId
  /** May feed what teams learn. */
  shareable: boolean
}

export const LOWEST_MARK = 1
export const HIGHEST_MARK = 5

/** What the family reads, in plain words, for these members only (rule R85). */
export interface FamilySummary {
  id: SummaryId
  forIds: MemberId[]
  text: TextId
  writtenBy: ParticipantId
  /** Counts from 1; what is approved is one revision. */
  revision: number
  /** The key worker who approved this revision; null while nobody has. */
  approvedBy: ParticipantId | null
}

/** amendment: something added to the record; view: a person's own view on it (zienswijze). */
export const AMENDMENT_KINDS = ['amendment', 'view'] as const
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number]

/** Appended to the record and shown beside it; the record itself never changes (rule R87). */
export interface Amendment {
  id: AmendmentId
  kind: AmendmentKind
  by: ParticipantId
  /** Whose view it is where it was written down for a member who is not live (M17). */
  memberId: MemberId | null
  text: TextId
  at: string
}

/** The conference was closed before all phases were held (rule R88). */
export interface EarlyClosing {
  from: Phase
  reason: TextId | null
}
