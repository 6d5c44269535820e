/**
 * Every reason to say no. A refusal names one of these; the sentence a person reads stands in
 * refusal-sentences, the HTTP status in wire/problem, and both are exhaustive by type.
 */
export const REFUSALS = [
  'malformed',
  'unknown_message',
  'message_too_large',
  'too_many_requests',
  'wrong_origin',
  'not_signed_in',
  'not_found',
  'not_yet_admitted',
  'turned_away',
  'internal',
  'storage_unavailable',
  'code_wrong',
  'invitation_invalid',
  'link_used',
  'conference_day_over',
  'email_in_use',
  'not_allowed',
  'only_facilitator',
  'only_key_worker',
  'only_yourself',
  'only_own_party',
  'facilitator_is_neutral',
  'wrong_phase',
  'no_way_back',
  'exit_blocked',
  'danger_open',
  'danger_plan_missing',
  'reveal_first',
  'already_revealed',
  'silent_round_open',
  'no_silent_round',
  'still_writing',
  'text_missing',
  'text_too_long',
  'card_too_long',
  'rating_incomplete',
  'score_out_of_range',
  'source_missing',
  'source_name_missing',
  'restricted_person_unknown',
  'withheld_has_text',
  'unknown_person',
  'unknown_party',
  'unknown_note',
  'unknown_card',
  'id_in_use',
  'in_use',
  'too_many',
  'one_key_worker',
  'role_needs_party',
  'role_without_party',
  'role_cannot_receive',
  'member_is_live',
  'member_not_live',
  'voice_is_theirs',
  'birth_month_missing',
  'already_done',
  'round_not_ordered',
  'not_your_turn',
  'not_waiting',
  'writing_blind',
  'silent_minute_used',
  'spread_first',
  'unknown_difference',
  'note_not_for_table',
  'judgement_incomplete',
  'judgement_unchanged',
  'no_judgement',
  'version_passed',
  'positions_shown',
  'positions_hidden',
  'still_taking_position',
  'dissent_needed',
  'dissent_without_dissenting',
  'not_restricted',
  'document_closed',
  'document_root_unknown',
  'document_client_foreign',
  'document_full',
  'update_unreadable',
] as const

export type RefusalCode = (typeof REFUSALS)[number]

/** A reason to say no, with what the sentence needs to name. `rule` is the number in RULES.md, where there is one. */
export interface Refusal {
  code: RefusalCode
  rule?: string
  /** Values the sentence fills in. Never content that the receiver may not see. */
  values?: Record<string, string | number>
}

/** Makes a refusal. */
export function refuse(code: RefusalCode, rule?: string, values?: Record<string, string | number>): Refusal {
  return { code, ...(rule && { rule }), ...(values && { values }) }
}
