import type { DifferenceId, MemberId, ParticipantId, PartyId, TextId, UncertaintyId } from './ids.ts'

/** Something the table does not know; with the difference that stayed an open question, where it comes from one. */
export interface Uncertainty {
  id: UncertaintyId
  text: TextId
  differenceId: DifferenceId | null
}

/**
 * One version of the joint judgement, as it was put to positions. A changed text is the next version, to
 * which everyone takes position anew (rule R60); it never changes itself.
 */
export interface JointJudgement {
  /** Counts from 1. */
  version: number
  /** The line that is carried together. */
  text: TextId
  dangerStatement: TextId
  safetyGoal: TextId
  /** What keeps it going; null where nothing was written. */
  explanation: TextId | null
  uncertainties: Uncertainty[]
  /** What it means for each child. */
  meanings: Record<MemberId, TextId>
  putAt: string
}

export const POSITION_KINDS = ['supports', 'supports_with_reservation', 'stands_aside', 'dissents'] as const
export type PositionKind = (typeof POSITION_KINDS)[number]

/** The position of a party on one version, signed by a person. It decides nothing (decision M1). */
export interface Position {
  version: number
  partyId: PartyId | MemberId
  kind: PositionKind
  motivation: TextId | null
  by: ParticipantId
  /** Written down for who is not live (rule R63). */
  recorded: boolean
}

/** A person's own judgement beside the joint one, verbatim, with its own test and date; never altered (rule R62). */
export interface Dissent {
  version: number
  partyId: PartyId | MemberId
  by: ParticipantId
  recorded: boolean
  verbatim: TextId
  wouldChangeMyMind: TextId
  /** `YYYY-MM-DD`. */
  revisitOn: string
}

/** What is known of the positions on one version: first everyone's position, then the reasons (rule R61). */
export interface PositionsOfVersion {
  /** Who has taken one, whatever it is. */
  taken: (PartyId | MemberId)[]
  /** Null until they are shown together. */
  shown: { partyId: PartyId | MemberId; kind: PositionKind }[] | null
  /** Why they were shown without everyone's; null where nobody was left out. */
  reason: TextId | null
  /** Null until the facilitator asks for the reasons. */
  reasons: { positions: Position[]; dissents: Dissent[] } | null
}
