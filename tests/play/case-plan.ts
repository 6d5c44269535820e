import type { AmendmentKind } from '@rondom/shared/domain/closing.ts'
import type { TimelineKind } from '@rondom/shared/domain/meeting.ts'
import type { Bottleneck } from '@rondom/shared/domain/needs.ts'

/** Advice as a case file has it; `who` in words: "gedragsdeskundige Hester". Days are `YYYY-MM-DD`. */
export interface CaseConsultation {
  who: string
  required: boolean
  on: string
  advice: string
  /** False where the decider goes another way; the decision then has a `deviation`. */
  followed?: boolean
}

/** A key decision as a case file has it. */
export interface CaseDecision {
  id: string
  question: string
  deciderId: string
  authority: string
  outcome: string
  reasons: string
  decidedOn: string
  reconsiderOn: string | null
  consultations: CaseConsultation[]
  deviation?: string
}

export interface CaseNeed {
  id: string
  /** In words: "Noor en Daan". */
  forWhom: string
  text: string
}

export interface CaseAction {
  id: string
  needIds: string[]
  what: string
  ownerId: string
  buddyId: string | null
  dueOn: string
  visibleSign: string
}

export interface CaseOpenNeed {
  needId: string
  bottleneck: Bottleneck
  reason: string
  bridging: string
  ownerId: string
}

export interface CaseSummary {
  forIds: string[]
  text: string
}

export interface CaseReflection {
  byId: string
  question: string
  text: string
}

/**
 * "Ook voor …": what opens to somebody to whom it is closed, by the ids of the case: `decision:kb-1`, `need:n1`,
 * `action:a1`, `difference:diff-1`, `judgement`, `dissent:vt`.
 */
export interface CaseRelease {
  item: string
  toId: string
}

/** Appended to the record; a view is somebody's own, or told by the member `memberId`. */
export interface CaseAmendment {
  byId: string
  kind: AmendmentKind
  memberId?: string
  text: string
}

/** One fact of the history of family and help. */
export interface CaseTimelineEntry {
  kind: TimelineKind
  on: string
  text: string
  source: string
  notVisibleTo?: string[]
}

/** What a case says from the key decisions to its record. */
export interface CasePlan {
  /** `YYYY-MM-DD` on which the table looks back. */
  reviewOn: string
  timeline: CaseTimelineEntry[]
  keyDecisions: CaseDecision[]
  needs: CaseNeed[]
  actions: CaseAction[]
  openNeeds: CaseOpenNeed[]
  familySummaries: CaseSummary[]
  reflection: CaseReflection[]
  releases: CaseRelease[]
  amendments: CaseAmendment[]
}

/** What a case has that goes no further than the joint judgement. */
export const UNPLANNED: CasePlan = {
  reviewOn: '',
  timeline: [],
  keyDecisions: [],
  needs: [],
  actions: [],
  openNeeds: [],
  familySummaries: [],
  reflection: [],
  releases: [],
  amendments: [],
}
