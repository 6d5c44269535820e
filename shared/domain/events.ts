import type { Action } from './actions.ts'
import type { Amendment, FamilySummary, Reflection } from './closing.ts'
import type { Consent } from './consents.ts'
import type { DecisionType, KeyDecision, KeyWorkerChange } from './decisions.ts'
import type { DerivedItem } from './derived.ts'
import type { Difference, DifferenceResult } from './differences.ts'
import type {
  ActionId,
  CaseId,
  ConsultationId,
  DecisionId,
  DifferenceId,
  MemberId,
  NeedId,
  NoteId,
  ParticipantId,
  PartyId,
  PersonId,
  SummaryId,
  TextId,
  TimelineEntryId,
} from './ids.ts'
import type { Dissent, JointJudgement, Position, PositionKind } from './judgement.ts'
import type { CaseFacts, DangerCheck, MeetingPlan, TimelineEntry, Timer } from './meeting.ts'
import type { EarlierNeed, Need, OpenNeed } from './needs.ts'
import type { Note, NoteBasis, NoteReaction } from './notes.ts'
import type { Attendance, FamilyMember, Participant, Party } from './people.ts'
import type { Phase } from './phases.ts'
import type { RatingRound, SafetyRating } from './ratings.ts'
import type { FamilyVoice } from './voices.ts'

/** What each kind of event holds. Free text stands apart, under the TextIds in here. */
export interface EventShapes {
  conferenceOpened: { methodVersion: string; facts: CaseFacts; facilitator: Participant }
  caseDescribed: { facts: CaseFacts }
  meetingPlanned: { plan: MeetingPlan }
  memberRecorded: { member: FamilyMember }
  memberRemoved: { memberId: MemberId }
  partyRecorded: { party: Party }
  partyRemoved: { partyId: PartyId }
  participantRecorded: { participant: Participant }
  participantRemoved: { participantId: ParticipantId }
  initiatorNamed: { participantId: ParticipantId }
  consentRecorded: { consent: Consent }
  timelineRecorded: { entry: TimelineEntry }
  timelineRemoved: { entryId: TimelineEntryId }
  framePublished: { question: TextId; situation: TextId }
  phaseChanged: { from: Phase; to: Phase; reason: TextId | null }

  participantArrived: { participantId: ParticipantId }
  participantAdmitted: { participantId: ParticipantId; blind: boolean }
  participantTurnedAway: { participantId: ParticipantId }
  attendanceRecorded: { participantId: ParticipantId; attendance: Attendance }
  facilitationHandedOver: { from: ParticipantId; to: ParticipantId }

  /** `by` is null for who is not told: with violence at home it can be dangerous to have asked. */
  dangerCheckCalled: { by: ParticipantId | null }
  dangerCheckAnswered: { danger: DangerCheck }
  checkedIn: {
    participantId: ParticipantId
    line: TextId
    informationLimit: TextId | null
    at: string
  }

  voiceRecorded: { voice: FamilyVoice }
  voiceMissing: { memberId: MemberId; reason: TextId }
  ratingRecorded: { rating: SafetyRating }

  readyDeclared: { participantId: ParticipantId }
  readyWithdrawn: { participantId: ParticipantId }
  /** The reveal: every perspective of one silent round at once, and nothing of it ever before. */
  perspectivesRevealed: {
    round: number
    parties: PartyId[]
    notes: Note[]
    at: string
    /** Why a later silent round was revealed with someone not ready; the first one's stands with its phase. */
    reason?: TextId | null
  }
  /** The ratings that stood in the perspectives, signed; private until named. */
  ratingsTaken: { round: RatingRound; ratings: SafetyRating[] }
  ratingSpreadRevealed: { round: RatingRound; scores: number[] }
  ratingNamesRevealed: { round: RatingRound; ratings: SafetyRating[] }
  silentRoundOpened: { round: number }

  roundOrdered: { order: PartyId[] }
  turnGiven: { partyId: PartyId }
  turnEnded: { partyId: PartyId; passed: boolean }
  handRaised: { participantId: ParticipantId }
  handLowered: { participantId: ParticipantId }
  timerStarted: { timer: Timer }
  timerStopped: Record<never, never>
  silentMinuteStarted: { participantId: ParticipantId; phase: Phase; timer: Timer }
  questionShown: { number: number | null }

  noteMarkedUnique: { noteId: NoteId; marked: boolean }
  noteKnownToo: { noteId: NoteId; participantId: ParticipantId; known: boolean }
  noteReacted: { noteId: NoteId; participantId: ParticipantId; reaction: NoteReaction | null }
  noteCorrected: { noteId: NoteId; by: ParticipantId; at: string; basis: NoteBasis; previous: NoteBasis }
  noteAddedLate: { note: Note; at: string }

  differenceRecorded: { difference: Difference }
  differenceWithdrawn: { differenceId: DifferenceId }
  differenceConcluded: { differenceId: DifferenceId; result: TextId; resultKind: DifferenceResult }
  /** "Ook voor …": what derives from the table opens to somebody named in a restriction (rule R57). */
  itemReleased: { item: DerivedItem; to: PersonId }

  /** "Leg voor": the text as it stood on the table becomes a version. */
  judgementPut: { judgement: JointJudgement }
  /** Private until the positions are shown together. */
  positionTaken: { position: Position; dissent: Dissent | null }
  positionsRevealed: {
    version: number
    positions: { partyId: PartyId | MemberId; kind: PositionKind }[]
    reason: TextId | null
  }
  positionReasonsRevealed: { version: number; positions: Position[]; dissents: Dissent[] }

  /** The team's catalogue as it was when the conference was opened (decision M15). */
  catalogueAdopted: { types: DecisionType[] }
  /**
   * The conference is the next one of a case: what stayed open before (rule R91), and whom a restriction named
   * there, who stays named here (rule R57).
   */
  caseContinued: { caseId: CaseId; needs: EarlierNeed[]; restricted?: PersonId[] }
  /** A key decision is put, or its question, decider or consultations change; what was written stays. */
  decisionRecorded: { decision: KeyDecision }
  decisionWithdrawn: { decisionId: DecisionId }
  adviceGiven: { decisionId: DecisionId; consultationId: ConsultationId; advice: TextId; on: string; by: ParticipantId }
  outcomeWritten: { decisionId: DecisionId; outcome: TextId; reasons: TextId; reconsiderOn: string | null }
  decisionTaken: { decisionId: DecisionId; on: string; notFollowed: ConsultationId[]; deviation: TextId | null }
  decisionReconsidered: {
    decisionId: DecisionId
    on: string
    outcome: TextId
    reasons: TextId
    reconsiderOn: string | null
  }
  keyWorkerChanged: KeyWorkerChange

  needRecorded: { need: Need }
  needWithdrawn: { needId: NeedId }
  /** An action is proposed, or changed: then it waits for its doer again, unless only its needs or buddy changed. */
  actionRecorded: { action: Action }
  actionWithdrawn: { actionId: ActionId }
  actionAccepted: { actionId: ActionId; revision: number; by: ParticipantId; recorded: boolean; at: string }
  /** The reason is null for who is told that it was declined, and not why. */
  actionDeclined: { actionId: ActionId; by: ParticipantId; recorded: boolean; reason: TextId | null; at: string }
  openNeedRecorded: { openNeed: OpenNeed }
  openNeedWithdrawn: { needId: NeedId }
  buddyNamed: { participantId: ParticipantId | null }
  /** "Is het netwerk gevraagd?" */
  networkAsked: { asked: boolean; words: TextId | null }
  followUpPlanned: { on: string }

  /** Private until shared together. */
  reflectionWritten: { reflection: Reflection }
  /** Private until shared together: how far everyone's voice was heard, 1 to 5. */
  markGiven: { by: ParticipantId; mark: number }
  /** Everyone's lines at once, and the marks from low to high without names. */
  reflectionsShared: { reflections: Reflection[]; marks: number[] }
  /** A draft or a change: it waits for the key worker's approval (anew). */
  summaryWritten: { summary: FamilySummary }
  summaryWithdrawn: { summaryId: SummaryId }
  /** Whole again, for the members it is for have not seen it before. */
  summaryApproved: { summary: FamilySummary }
  summaryMissing: { memberId: MemberId; reason: TextId }
  /** Closed after perspectives, before all phases were held; comes with its change of phase. */
  conferenceClosedEarly: { from: Phase; reason: TextId | null }
  /** "Vaststellen": from here on what happens is beside the record, not in it. */
  recordEstablished: { by: ParticipantId; at: string }
  amendmentAdded: { amendment: Amendment }
}

export type EventType = keyof EventShapes

/** One thing that happened: its type and what it holds. */
export type ConferenceEvent = {
  [K in EventType]: { type: K } & EventShapes[K]
}[EventType]

export type EventOf<K extends EventType> = Extract<ConferenceEvent, { type: K }>

/** An event with its place in the log. `by` is null where the server itself acted. */
export interface NumberedEvent {
  n: number
  at: string
  by: ParticipantId | null
  /** Null where this reader may not see it: only the number travels (rule R10). */
  event: ConferenceEvent | null
}
