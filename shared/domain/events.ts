import type { Consent } from './consents.ts'
import type { DerivedItem } from './derived.ts'
import type { Difference, DifferenceResult } from './differences.ts'
import type {
  DifferenceId,
  MemberId,
  NoteId,
  ParticipantId,
  PartyId,
  PersonId,
  TextId,
  TimelineEntryId,
} from './ids.ts'
import type { Dissent, JointJudgement, Position, PositionKind } from './judgement.ts'
import type { CaseFacts, DangerCheck, MeetingPlan, TimelineEntry, Timer } from './meeting.ts'
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
