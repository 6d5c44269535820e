import type { DifferenceKind, DifferenceResult } from '@rondom/shared/domain/differences.ts'
import type { PositionKind } from '@rondom/shared/domain/judgement.ts'

/** A difference as a case file has it. */
export interface CaseDifference {
  id: string
  title: string
  kind: DifferenceKind
  noteIds: string[]
  discussionQuestion?: string | null
  result: string
  resultKind: DifferenceResult
  notVisibleTo?: string[]
}

/** The joint judgement as a case file has it. */
export interface CaseJudgement {
  text: string
  dangerStatement: string
  safetyGoal: string
  uncertainties: string[]
  positions: CasePosition[]
  dissents: CaseDissent[]
  /** The version before this one, which everyone took position on; only its line was another. */
  earlier?: Pick<CaseJudgement, 'text' | 'positions' | 'dissents'>
}

export interface CasePosition {
  byId: string
  position: PositionKind
  motivation?: string | null
}

export interface CaseDissent {
  byId: string
  verbatim: string
  wouldChangeMyMind: string
  /** `YYYY-MM-DD`. */
  revisitOn: string
}

/** What a case has that goes no further than the reveal. */
export const UNJUDGED: { differences: CaseDifference[]; judgement: CaseJudgement } = {
  differences: [],
  judgement: { text: '', dangerStatement: '', safetyGoal: '', uncertainties: [], positions: [], dissents: [] },
}
