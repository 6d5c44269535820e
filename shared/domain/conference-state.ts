import type { Consent } from './consents.ts'
import type { DerivedItem } from './derived.ts'
import type { Difference } from './differences.ts'
import type {
  ConferenceId,
  DifferenceId,
  MemberId,
  NoteId,
  ParticipantId,
  PartyId,
  PersonId,
  TextId,
  TimelineEntryId,
  VoiceId,
} from './ids.ts'
import type { Dissent, JointJudgement, Position, PositionsOfVersion } from './judgement.ts'
import type {
  CaseFacts,
  CheckIn,
  DangerCheck,
  MeetingPlan,
  Round,
  SilentMinutes,
  SilentWriting,
  TimelineEntry,
  Timer,
} from './meeting.ts'
import type { RevealedNote } from './notes.ts'
import type { FamilyMember, Participant, Party } from './people.ts'
import type { Phase } from './phases.ts'
import type { RatingRound, RatingsOfRound, SafetyRating } from './ratings.ts'
import type { FamilyVoice } from './voices.ts'

/** The version of the method that a conference is held by (decision M15). */
export const METHOD_VERSION = '2026-11'

/**
 * Everything that is decided, revealed or agreed in a conference, folded from its events. Free text is
 * named by its TextId and stands outside. Folding a redacted log gives the same shape with less in it, so
 * everything here can be absent for a reader.
 */
export interface ConferenceState {
  id: ConferenceId
  /** Number of the last event folded; 0 is a conference that does not exist. */
  n: number
  methodVersion: string
  phase: Phase
  phaseStartedAt: string
  facts: CaseFacts
  plan: MeetingPlan
  /** Question and situation as they stood when preparing ended; null before. */
  frame: { question: TextId; situation: TextId } | null
  members: Record<MemberId, FamilyMember>
  parties: Record<PartyId, Party>
  participants: Record<ParticipantId, Participant>
  /** The one who brought the family in (aanbrenger). */
  initiatorId: ParticipantId | null
  consents: Record<string, Consent>
  timeline: Record<TimelineEntryId, TimelineEntry>
  danger: DangerCheck
  checkIns: Record<ParticipantId, CheckIn>
  voices: Record<VoiceId, FamilyVoice>
  /** Why a member has no voice entry. */
  voicesMissing: Record<MemberId, TextId>
  /** Ratings recorded for who is not live (rule R28), by round and member; hidden until named. */
  recordedRatings: Partial<Record<RatingRound, Record<MemberId, SafetyRating>>>
  ratings: Partial<Record<RatingRound, RatingsOfRound>>
  silent: SilentWriting
  /** Who pressed "Ik ben klaar" in the silent writing that is open. */
  ready: ParticipantId[]
  /** Late joiners who first write blind (rule R38). */
  blind: ParticipantId[]
  notes: Record<NoteId, RevealedNote>
  /** Rounds revealed per party. */
  revealed: Record<PartyId, number[]>
  round: Round | null
  hands: ParticipantId[]
  timer: Timer | null
  silentMinutes: SilentMinutes
  differences: Record<DifferenceId, Difference>
  /** Versions of the joint judgement; the last one counts. */
  judgements: JointJudgement[]
  /** Positions as they were taken, by version and party; private until shown. */
  takenPositions: Record<number, Record<PartyId | MemberId, { position: Position; dissent: Dissent | null }>>
  positions: Record<number, PositionsOfVersion>
  /** Persons named in a restriction who may see a derived item all the same. */
  released: Partial<Record<DerivedItem, PersonId[]>>
  /** Number of the question card on the table, 1 to 43. */
  questionCard: number | null
}

/** A conference of which nothing is known yet. */
export function emptyConference(id: ConferenceId): ConferenceState {
  return {
    id,
    n: 0,
    methodVersion: METHOD_VERSION,
    phase: 'preparing',
    phaseStartedAt: '',
    facts: {
      code: '',
      municipality: '',
      themes: [],
      firstConcernOn: null,
      triggerOn: null,
      conferenceOn: '',
    },
    plan: { form: 'standard', startsAt: null, place: '' },
    frame: null,
    members: {},
    parties: {},
    participants: {},
    initiatorId: null,
    consents: {},
    timeline: {},
    danger: { status: 'not_asked', calledBy: null, whatNow: null, ownerName: null, byTime: null },
    checkIns: {},
    voices: {},
    voicesMissing: {},
    recordedRatings: {},
    ratings: {},
    silent: { round: 1, open: false },
    ready: [],
    blind: [],
    notes: {},
    revealed: {},
    round: null,
    hands: [],
    timer: null,
    silentMinutes: {},
    differences: {},
    judgements: [],
    takenPositions: {},
    positions: {},
    released: {},
    questionCard: null,
  }
}
