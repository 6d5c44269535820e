import type { ActionId, NeedId, ParticipantId, PersonId, TextId } from './ids.ts'

/**
 * What an action is. To report, refer or investigate answers no need by itself (decision M8). `tailored` is
 * help outside contracted products, `small_contribution` what somebody of the network can do.
 */
export const ACTION_KINDS = ['do', 'tailored', 'small_contribution', 'report', 'refer', 'investigate'] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

/** Kinds that answer a need (rule R79). */
export const COVERING_KINDS: readonly ActionKind[] = ['do', 'tailored', 'small_contribution']

export const ACTION_STATUSES = ['proposed', 'accepted', 'declined'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** Who does what, for when, and how the child sees that it happened (rules R76–R78). */
export interface Action {
  id: ActionId
  needIds: NeedId[]
  what: TextId
  kind: ActionKind
  /** A participant, or a family member who is not live (method 2.4, M17). */
  ownerId: PersonId
  /** Stands beside the owner; never the owner. */
  buddyId: PersonId | null
  /** `YYYY-MM-DD`. */
  dueOn: string
  visibleSign: TextId
  proposedBy: ParticipantId
  /** Counts from 1; what is accepted is one revision (rule R77). */
  revision: number
  status: ActionStatus
  /** Who said yes or no: the owner, or who wrote it down for them. */
  answeredBy: ParticipantId | null
  recorded: boolean
  /** ISO instant of the answer. */
  answeredAt: string | null
  /** Why it was declined. */
  declineReason: TextId | null
}
