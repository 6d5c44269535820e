import type { PlanCommandShapes } from './commands-plan.ts'
import type { ConsentScope, ConsentStatus } from './consents.ts'
import type { DifferenceKind, DifferenceResult } from './differences.ts'
import type {
  CommandId,
  DifferenceId,
  MemberId,
  NoteId,
  ParticipantId,
  PartyId,
  PersonId,
  TimelineEntryId,
  VoiceId,
} from './ids.ts'
import type { PositionKind } from './judgement.ts'
import type { CaseFacts, MeetingPlan, TimelineKind } from './meeting.ts'
import type { NoteCertainty, NoteColumn, NoteNature, NoteReaction, SourceType } from './notes.ts'
import type { OrganisationType } from './organisations.ts'
import type { Attendance, ConferenceRole } from './people.ts'
import type { RatingRound } from './ratings.ts'
import type { VoiceMode } from './voices.ts'

/** How a note is known, with the source in words. */
export interface NoteBasisInput {
  nature: NoteNature
  certainty: NoteCertainty
  sourceType: SourceType
  sourceBy: string | null
  sourceOn: string | null
}

/** A position on a version; `dissent` with it exactly when the position is that one does not share it. */
export interface PositionInput {
  version: number
  kind: PositionKind
  motivation: string
  dissent: { verbatim: string; wouldChangeMyMind: string; revisitOn: string } | null
}

/** What each command asks. Texts come in as they were typed; the events keep them in rows of their own. */
export interface CommandShapes extends PlanCommandShapes {
  describeCase: { facts: CaseFacts }
  planMeeting: { plan: MeetingPlan }
  recordMember: {
    member: {
      id: MemberId
      name: string
      kind: 'child' | 'adult'
      relation: string
      birthMonth: string | null
      custody: boolean
      live: boolean
      informed: boolean | null
      notInformedReason: string | null
    }
  }
  removeMember: { memberId: MemberId }
  recordParty: {
    party: {
      id: PartyId
      kind: 'organisation' | 'network'
      name: string
      organisationType: OrganisationType
      ground: string
      purpose: string
      necessity: string
    }
  }
  removeParty: { partyId: PartyId }
  recordParticipant: {
    participant: {
      id: ParticipantId
      partyId: PartyId | null
      name: string
      title: string
      organisationName: string
      role: Exclude<ConferenceRole, 'facilitator'>
      accountId: string | null
      memberId: MemberId | null
      reason: string
      informationLimit: string
      writesPerspective: boolean
    }
  }
  removeParticipant: { participantId: ParticipantId }
  nameInitiator: { participantId: ParticipantId }
  recordConsent: {
    consent: {
      aboutId: MemberId
      byId: MemberId
      status: ConsentStatus
      scope: ConsentScope
      terms: string
      reason: string
      returnOn: string | null
    }
  }
  recordTimelineEntry: {
    entry: {
      id: TimelineEntryId
      kind: TimelineKind
      on: string
      text: string
      source: string
      notVisibleTo: PersonId[]
    }
  }
  removeTimelineEntry: { entryId: TimelineEntryId }
  /** Forward or one step back. `reason` is needed only where the facilitator goes on without everyone. */
  changePhase: { direction: 'forward' | 'back'; reason: string | null }
  admit: { participantId: ParticipantId }
  turnAway: { participantId: ParticipantId }
  recordAttendance: { participantId: ParticipantId; attendance: Attendance }
  handOverFacilitation: { to: ParticipantId }
  /** By a deputy at the table, where who leads has been away for a minute (rule R13). */
  takeOverFacilitation: Record<never, never>
  callDangerCheck: Record<never, never>
  answerDangerCheck: {
    danger: boolean
    whatNow: string | null
    ownerName: string | null
    byTime: string | null
  }
  checkIn: { line: string; informationLimit: string }
  recordVoice: {
    voiceId: VoiceId
    memberId: MemberId
    mode: VoiceMode
    words: string
    notVisibleTo: PersonId[]
  }
  recordVoiceMissing: { memberId: MemberId; reason: string }
  recordRating: {
    memberId: MemberId
    round: RatingRound
    score: number
    reason: string
    whatWouldMakeItOneHigher: string | null
  }
  declareReady: Record<never, never>
  withdrawReady: Record<never, never>
  /** Publishes the perspectives of the silent writing that is open. `reason` when not everyone is ready. */
  reveal: { reason: string | null }
  revealRatingNames: { round: RatingRound }
  startSilentRound: Record<never, never>
  skipBlindWriting: Record<never, never>
  orderRound: { order: PartyId[] }
  giveTurn: { partyId: PartyId }
  endTurn: { passed: boolean }
  raiseHand: Record<never, never>
  lowerHand: { participantId: ParticipantId }
  startTimer: { seconds: number }
  stopTimer: Record<never, never>
  startSilentMinute: Record<never, never>
  showQuestion: { number: number | null }
  markUniquelyKnown: { noteId: NoteId; marked: boolean }
  markKnownToo: { noteId: NoteId; known: boolean }
  reactToNote: { noteId: NoteId; reaction: NoteReaction | null }
  correctNote: { noteId: NoteId; basis: NoteBasisInput }
  /** The facilitator makes or changes a difference; anyone else proposes one, or changes an own proposal. */
  recordDifference: {
    difference: {
      id: DifferenceId
      title: string
      kind: DifferenceKind
      noteIds: NoteId[]
      discussionQuestion: string
    }
  }
  withdrawDifference: { differenceId: DifferenceId }
  concludeDifference: { differenceId: DifferenceId; result: string; resultKind: DifferenceResult }
  /** "Ook voor …": `item` names a DerivedItem. */
  release: { item: string; to: PersonId }
  /** "Leg voor": the server fixes the text of its own copy of the table as the next version. */
  putToPositions: Record<never, never>
  takePosition: PositionInput
  /** The position of a family member who is not live, written down (rule R63). */
  recordPosition: PositionInput & { memberId: MemberId }
  /** Shows all positions of the last version together; `reason` when not everyone has taken one. */
  revealPositions: { reason: string | null }
  revealPositionReasons: Record<never, never>
  /** The rating of one's own party in a later round; round 1 stands in the perspective. */
  giveRating: { round: RatingRound; score: number; reason: string; whatWouldMakeItOneHigher: string | null }
  revealRatingSpread: { round: RatingRound }
  addLateNote: {
    note: {
      id: NoteId
      column: NoteColumn
      text: string
      basis: NoteBasisInput
      withheld: boolean
      scope: PartyId[] | null
      notVisibleTo: PersonId[]
    }
  }
}

export type CommandType = keyof CommandShapes

/** One thing somebody asks the server to do. */
export type Command = { [K in CommandType]: { type: K } & CommandShapes[K] }[CommandType]

export type CommandOf<K extends CommandType> = Extract<Command, { type: K }>

/** A command with the id its client made, by which it takes effect once. */
export type IdentifiedCommand = Command & { id: CommandId }
