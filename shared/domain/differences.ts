import type { DifferenceId, NoteId, ParticipantId, TextId } from './ids.ts'

export const DIFFERENCE_KINDS = ['fact', 'interpretation', 'weighing', 'direction'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export const DIFFERENCE_RESULTS = ['resolved', 'both_stand', 'open_question', 'dissent'] as const
export type DifferenceResult = (typeof DIFFERENCE_RESULTS)[number]

/**
 * Where people look differently, with the notes that show it. Anyone proposes one; the facilitator makes
 * it. Who is named in a restriction of any of its notes does not see it (rule R57).
 */
export interface Difference {
  id: DifferenceId
  title: TextId
  kind: DifferenceKind
  /** At least two. */
  noteIds: NoteId[]
  /** The question to talk about; null while there is none. */
  discussionQuestion: TextId | null
  proposedBy: ParticipantId
  /** False while it is a proposal. */
  made: boolean
  result: TextId | null
  resultKind: DifferenceResult | null
}
