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
}

/** Of these there is one on the page, whatever the item concerns. */
const ONE_OF_A_KIND: readonly PlaceKind[] = ['danger', 'silent', 'judgement', 'positions']

/** Where on the table a missing item is mended; the notes where it has no place of its own. */
export function exitPlace({ code, aboutId }: Pick<Missing, 'code' | 'aboutId'>): string {
  const kind = PLACES[code] ?? 'notes'
  return placeId(kind, ONE_OF_A_KIND.includes(kind) ? null : aboutId)
}
