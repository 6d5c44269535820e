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
}

/** Where on the table a missing item is mended; the notes where it has no place of its own. */
export function exitPlace({ code, aboutId }: Pick<Missing, 'code' | 'aboutId'>): string {
  const kind = PLACES[code] ?? 'notes'
  return placeId(kind, kind === 'danger' || kind === 'silent' ? null : aboutId)
}
