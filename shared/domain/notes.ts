import type { NoteId, ParticipantId, PartyId, PersonId, TextId } from './ids.ts'

/** Columns of a perspective. `mandate` holds "wij moeten dit omdat…" and is never a need (rule R32). */
export const NOTE_COLUMNS = ['worry', 'strength', 'need', 'question', 'mandate'] as const
export type NoteColumn = (typeof NOTE_COLUMNS)[number]

export const NOTE_NATURES = ['fact', 'interpretation', 'experience'] as const
export type NoteNature = (typeof NOTE_NATURES)[number]

export const NOTE_CERTAINTIES = ['certain', 'likely', 'uncertain'] as const
export type NoteCertainty = (typeof NOTE_CERTAINTIES)[number]

export const SOURCE_TYPES = [
  'own_observation',
  'family_member',
  'file',
  'instrument',
  'other_organisation',
  'informal_network',
] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

/** Sources that speak for someone else; their facts are shown as "volgens …" (rule R33). */
export const SECOND_HAND: readonly SourceType[] = ['file', 'other_organisation', 'family_member']

export const NOTE_REACTIONS = ['new_to_me', 'recognise', 'discuss_later'] as const
export type NoteReaction = (typeof NOTE_REACTIONS)[number]

/** How a note is known: what may be corrected after the reveal, text never (rule R31). */
export interface NoteBasis {
  nature: NoteNature
  certainty: NoteCertainty
  sourceType: SourceType
  /** Who or what the source is, in words; an instrument keeps its name here. */
  sourceBy: TextId | null
  /** `YYYY-MM-DD` of what was seen or heard. */
  sourceOn: string | null
}

/** A note that has been published. A withheld note has no text anywhere (rule R35). */
export interface Note extends NoteBasis {
  id: NoteId
  partyId: PartyId
  authorId: ParticipantId
  /** 1 is the first silent writing; later silent rounds count on. */
  round: number
  column: NoteColumn
  text: TextId | null
  withheld: boolean
  /** Parties it is meant for besides its own; null is the whole table. */
  scope: PartyId[] | null
  notVisibleTo: PersonId[]
  /** Written after its round was revealed: stamped "na onthulling". */
  late: boolean
}

export interface NoteCorrection {
  by: ParticipantId
  at: string
  previous: NoteBasis
}

/** A published note and what happened to it since. */
export interface RevealedNote extends Note {
  revealedAt: string
  uniquelyKnown: boolean
  /** Participants who answered "wist ik ook". */
  knownToo: ParticipantId[]
  reactions: Record<ParticipantId, NoteReaction>
  corrections: NoteCorrection[]
}
