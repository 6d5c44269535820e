import type { Missing, MissingCode } from '@rondom/shared/domain/missing.ts'
import { type PlaceKind, placeId } from '../../board/places.ts'

const PLACES: Partial<Record<MissingCode, PlaceKind>> = {
  danger_check: 'danger',
  danger_plan: 'danger',
  check_in: 'person',
  not_ready: 'person',
  voice: 'voice',
  turn: 'turn',
  silent_round: 'silent',
  difference_result: 'difference',
  judgement_part: 'judgement',
  judgement_not_put: 'judgement',
  judgement_changed: 'judgement',
  child_meaning: 'judgement',
  open_question_uncertainty: 'judgement',
  position: 'position',
  positions_not_shown: 'positions',
  decision_outcome: 'decision',
  need_unanswered: 'need',
  action_without_need: 'action',
  action_unanswered: 'action',
  adult_need: 'needs',
  adult_domain: 'needs',
  follow_up: 'followUp',
  summary: 'summaries',
  summary_approval: 'summaries',
}

/** Of these there is one on the page, whatever the item concerns. */
const ONE_OF_A_KIND: readonly PlaceKind[] = [
  'danger',
  'silent',
  'judgement',
  'positions',
  'needs',
  'followUp',
  'summaries',
]

/** Where on the table a missing item is mended; the notes where it has no place of its own. */
export function exitPlace({ code, aboutId }: Pick<Missing, 'code' | 'aboutId'>): string {
  const kind = PLACES[code] ?? 'notes'
  return placeId(kind, ONE_OF_A_KIND.includes(kind) ? null : aboutId)
}
