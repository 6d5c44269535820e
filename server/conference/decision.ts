import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { Command, CommandType } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { IdKind, ParticipantId, PartyId, TextId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { SignedPerspective } from './ports.ts'

/** What the shared texts say at the moment of deciding, as far as this command needs them. */
export interface Readings {
  frame: FrameContent | null
  judgement: JudgementContent | null
  /** Perspectives of the silent writing that is open, by party. */
  perspectives: Record<PartyId, SignedPerspective>
}

/** Everything a decision may look at besides state and command; makes deciding a pure function. */
export interface Context {
  actor: Participant
  /** ISO instant. */
  now: string
  newId(kind: IdKind): string
  /** Milliseconds since this person had the conference open; 0 while they have. */
  awayFor(participantId: ParticipantId): number
  readings: Readings
  /** Words of the texts of this conference, for the cues. */
  texts: ReadonlyMap<TextId, string | null>
}

/** What happens, with the words the events refer to; or why not. */
export type Decision = { events: ConferenceEvent[]; texts: Record<TextId, string> } | { refusal: Refusal }

/** One command's rule: whether this person may give it at all now, and what it does. */
export interface Rule<K extends CommandType> {
  /** Null when allowed as far as role and phase go; also answers the client's abilities. */
  may(state: ConferenceState, actor: Participant): Refusal | null
  decide(state: ConferenceState, command: Extract<Command, { type: K }>, context: Context): Decision
}

/** Says no. */
export function no(...reason: Parameters<typeof refuse>): Decision {
  return { refusal: refuse(...reason) }
}

/** Says what happens, without words. */
export function happens(...events: ConferenceEvent[]): Decision {
  return { events, texts: {} }
}
