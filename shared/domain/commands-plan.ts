import type { ActionKind } from './actions.ts'
import type { AmendmentKind } from './closing.ts'
import type { ConsultationKind, LegalFrame } from './decisions.ts'
import type {
  ActionId,
  AmendmentId,
  ConsultationId,
  DecisionId,
  DecisionTypeId,
  EarlierNeedId,
  MemberId,
  NeedId,
  NoteId,
  ParticipantId,
  PersonId,
  ReflectionId,
  SummaryId,
} from './ids.ts'
import type { Adulthood, Bottleneck } from './needs.ts'

/** What the commands of deciding, planning, closing and the record ask. */
export interface PlanCommandShapes {
  /** The facilitator puts a key decision, or changes its question, decider or consultations (rule R68). */
  recordDecision: {
    decision: {
      id: DecisionId
      typeId: DecisionTypeId
      question: string
      deciderId: ParticipantId
      authority: string
      legalFrame: LegalFrame
      consultations: {
        id: ConsultationId
        kind: ConsultationKind
        who: string
        participantId: ParticipantId | null
        required: boolean
      }[]
    }
  }
  withdrawDecision: { decisionId: DecisionId }
  /** One's own advice; of who has no seat, written down by the decider (rule R70). */
  giveAdvice: { decisionId: DecisionId; consultationId: ConsultationId; advice: string; on: string }
  /** The decider's own words; the decision is then intended (rule R69). */
  writeOutcome: { decisionId: DecisionId; outcome: string; reasons: string; reconsiderOn: string | null }
  takeDecision: { decisionId: DecisionId; on: string; notFollowed: ConsultationId[]; deviation: string | null }
  reconsiderDecision: {
    decisionId: DecisionId
    on: string
    outcome: string
    reasons: string
    reconsiderOn: string | null
  }
  /** Carries out a taken decision about the key worker (rule R74). */
  changeKeyWorker: { decisionId: DecisionId; to: ParticipantId; overlapUntil: string }

  recordNeed: {
    need: {
      id: NeedId
      text: string
      forWhom: string
      memberIds: MemberId[]
      noteIds: NoteId[]
      adulthood: Adulthood | null
      earlierId: EarlierNeedId | null
    }
  }
  withdrawNeed: { needId: NeedId }
  recordAction: {
    action: {
      id: ActionId
      needIds: NeedId[]
      what: string
      kind: ActionKind
      ownerId: PersonId
      buddyId: PersonId | null
      dueOn: string
      visibleSign: string
    }
  }
  withdrawAction: { actionId: ActionId }
  /** "Ik neem deze actie op me", of one revision; for who is not live by key worker or facilitator (rule R77). */
  acceptAction: { actionId: ActionId; revision: number }
  declineAction: { actionId: ActionId; reason: string }
  recordOpenNeed: {
    openNeed: { needId: NeedId; bottleneck: Bottleneck; reason: string; bridging: string; ownerId: PersonId }
  }
  withdrawOpenNeed: { needId: NeedId }
  nameBuddy: { participantId: ParticipantId | null }
  answerNetworkAsked: { asked: boolean; words: string }
  planFollowUp: { on: string }

  writeReflection: { reflection: { id: ReflectionId; question: string; text: string; shareable: boolean } }
  /** "Is ieders stem gehoord?", 1 to 5. */
  giveMark: { mark: number }
  shareReflections: Record<never, never>
  writeSummary: { summary: { id: SummaryId; forIds: MemberId[]; text: string } }
  withdrawSummary: { summaryId: SummaryId }
  approveSummary: { summaryId: SummaryId; revision: number }
  recordSummaryMissing: { memberId: MemberId; reason: string }
  /** Goes to `closing` from any phase after the reveal, with a reason (rule R88). */
  closeEarly: { reason: string }
  /** "Vaststellen". */
  establishRecord: Record<never, never>
  /** Appends to an established record; `memberId` where a view is written down for who is not live (rule R87). */
  addAmendment: { amendment: { id: AmendmentId; kind: AmendmentKind; memberId: MemberId | null; text: string } }
}
