import type { Action } from './actions.ts'
import type { Amendment, EarlyClosing, FamilySummary, Reflection } from './closing.ts'
import type { Consent } from './consents.ts'
import type { DecisionType, KeyDecision, KeyWorkerChange } from './decisions.ts'
import type { DerivedItem } from './derived.ts'
import type { Difference } from './differences.ts'
import type { NumberedEvent } from './events.ts'
import type {
  ActionId,
  AmendmentId,
  CaseId,
  ConferenceId,
  DecisionId,
  DifferenceId,
  MemberId,
  NeedId,
  NoteId,
  ParticipantId,
  PartyId,
  PersonId,
  ReflectionId,
  SummaryId,
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
import type { EarlierNeed, Need, OpenNeed } from './needs.ts'
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
  /** The team's catalogue, as adopted at opening. */
  decisionTypes: DecisionType[]
  /** Null for the first conference of a case. */
  continues: { caseId: CaseId; needs: EarlierNeed[]; restricted?: PersonId[] } | null
  decisions: Record<DecisionId, KeyDecision>
  keyWorkerChanges: KeyWorkerChange[]
  needs: Record<NeedId, Need>
  actions: Record<ActionId, Action>
  openNeeds: Record<NeedId, OpenNeed>
  /** Who stands beside the key worker. */
  buddyId: ParticipantId | null
  /** The answer to "is het netwerk gevraagd?"; null while nobody answered. */
  networkAsked: { asked: boolean; words: TextId | null } | null
  /** `YYYY-MM-DD` on which the table looks back. */
  followUpOn: string | null
  /** One's own until they are shared; then everyone's, as far as this reader may see them. */
  reflections: Record<ReflectionId, Reflection>
  marks: Record<ParticipantId, number>
  /** From low to high, without names; null until the reflections are shared. */
  markSpread: number[] | null
  summaries: Record<SummaryId, FamilySummary>
  /** For whom a revision of a summary was approved: they have read it, also while a change waits. */
  summariesShown: Record<SummaryId, MemberId[]>
  /** Why a member gets no summary. */
  summariesMissing: Record<MemberId, TextId>
  closedEarly: EarlyClosing | null
  /** When each phase began, in the order in which it happened. */
  phaseTimes: { phase: Phase; at: string }[]
  /** The record: the state as it was when it was established; null before. It never changes (rule R87). */
  established: { n: number; at: string; by: ParticipantId; state: ConferenceState } | null
  amendments: Record<AmendmentId, Amendment>
  /** What happened beside the record after it was established, in order. */
  supplements: NumberedEvent[]
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
    plan: { type: 'conference', learningQuestion: '', form: 'standard', startsAt: null, place: '' },
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
    decisionTypes: [],
    continues: null,
    decisions: {},
    keyWorkerChanges: [],
    needs: {},
    actions: {},
    openNeeds: {},
    buddyId: null,
    networkAsked: null,
    followUpOn: null,
    reflections: {},
    marks: {},
    markSpread: null,
    summaries: {},
    summariesShown: {},
    summariesMissing: {},
    closedEarly: null,
    phaseTimes: [],
    established: null,
    amendments: {},
    supplements: [],
  }
}
