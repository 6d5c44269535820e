/** Where on the preparation page or the table a missing item is mended. */
export type MissingPlace =
  | 'case'
  | 'question'
  | 'household'
  | 'roster'
  | 'consents'
  | 'plan'
  | 'danger'
  | 'checkIn'
  | 'voices'
  | 'writing'
  | 'round'
  | 'notes'
  | 'differences'
  | 'judgement'
  | 'positions'
  | 'decisions'
  | 'needs'
  | 'actions'
  | 'followUp'
  | 'summaries'

/** Everything that can keep a phase from ending. Sentences stand with the client's texts. */
export const MISSING_CODES = [
  'case_code',
  'conference_day',
  'question',
  'learning_question',
  'no_member',
  'birth_month',
  'member_not_informed',
  'no_party',
  'no_key_worker',
  'no_initiator',
  'participant_reason',
  'party_ground',
  'party_purpose',
  'party_necessity',
  'party_without_people',
  'consent',
  'danger_check',
  'danger_plan',
  'check_in',
  'voice',
  'not_ready',
  'not_revealed',
  'turn',
  'silent_round',
  'difference_result',
  'judgement_part',
  'judgement_not_put',
  'judgement_changed',
  'child_meaning',
  'position',
  'positions_not_shown',
  'open_question_uncertainty',
  'decision_outcome',
  'need_unanswered',
  'action_without_need',
  'action_unanswered',
  'adult_need',
  'adult_domain',
  'follow_up',
  'summary',
  'summary_approval',
] as const
export type MissingCode = (typeof MISSING_CODES)[number]

/** Signs the facilitator is shown and that block nothing (method 3.3 W, 6.2). */
export const WARNING_CODES = [
  'situation_empty',
  'no_strength',
  'no_question',
  'product_as_need',
  'adult_domain_missing',
  'no_network',
  'handover_words',
  'names_outside',
  'rating_spread',
  'no_rating',
  'blind_writer',
  'dominance',
  'only_one_cause',
  'protocol_thinking',
  'child_out_of_sight',
  'no_difference',
  'spread_without_difference',
  'no_uncertainty',
  'unanimous',
  'consultation_open',
  'no_need',
  'no_buddy',
  'network_not_asked',
  'no_network_action',
  'one_organisation_acts',
  'key_worker_acts_most',
  'need_again',
  'adult_care_missing',
  'no_reflection',
  'mark_missing',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/** One missing item: what, where to mend it, and whom or what it concerns (an id, for the link). */
export interface Missing {
  code: MissingCode
  rule: string
  place: MissingPlace
  aboutId: string | null
  /** Name of whom it concerns, as the roster has it. */
  about: string | null
}

/** One warning for the facilitator. */
export interface Warning {
  code: WarningCode
  rule: string
  aboutId: string | null
  about: string | null
  /** The words that raised it. */
  quote: string | null
}

/** What stands between this phase and the next. */
export interface ExitCriteria {
  blocking: Missing[]
  warnings: Warning[]
}
