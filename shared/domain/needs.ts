import type { EarlierNeedId, MemberId, NeedId, NoteId, ParticipantId, PersonId, TextId } from './ids.ts'

/** Why a need stays open (method 3.4). */
export const BOTTLENECKS = [
  'waiting_list',
  'no_suitable_offer',
  'financing',
  'no_capacity',
  'perspective_unclear',
  'missing_analysis_or_history',
  'unclear_who_decides',
  'information_sharing',
  'law_or_rule',
  'age_limit_18',
  'housing',
  'family_does_not_want',
  'legal_procedure_pending',
  'no_certainty',
  'other',
] as const
export type Bottleneck = (typeof BOTTLENECKS)[number]

/** What a plan for after the eighteenth birthday has to be about (method 3.3, INV-06). */
export const ADULTHOOD_DOMAINS = ['housing', 'income', 'wellbeing', 'school_or_work', 'support'] as const
export type AdulthoodDomain = (typeof ADULTHOOD_DOMAINS)[number]

/** The need goes on after the eighteenth birthday: about what, and who it is then with, in words. */
export interface Adulthood {
  domains: AdulthoodDomain[]
  ownerAfter: string
}

/** What has to change, and for whom. Never a product, never a mandate (rule R75). */
export interface Need {
  id: NeedId
  text: TextId
  /** In words, as the family says it: "Noor en Daan". */
  forWhom: TextId
  /** Those of the household it is for. */
  memberIds: MemberId[]
  /** Cards it comes from; empty for a new one. */
  noteIds: NoteId[]
  /** Null unless it is marked 18+. */
  adulthood: Adulthood | null
  /** The need of an earlier conference that this one is again (rule R91). */
  earlierId: EarlierNeedId | null
  proposedBy: ParticipantId
}

/** A need of an earlier conference of this case that stayed open. */
export interface EarlierNeed {
  id: EarlierNeedId
  text: TextId
  bottleneck: Bottleneck
  /** In how many conferences before this one it was open. */
  times: number
  /** Day of the first of them. */
  firstOn: string
}

/** Why a need has no answer yet, what happens meanwhile, and who keeps watch (INV-01). */
export interface OpenNeed {
  needId: NeedId
  bottleneck: Bottleneck
  reason: TextId
  bridging: TextId
  ownerId: PersonId
}

/** 16½ years: from here on a child has a need for after the eighteenth birthday (rule R81). */
export const ADULTHOOD_FROM_MONTHS = 198
