import { type NoteBasis, SECOND_HAND, type SourceType } from '../domain/notes.ts'
import type { BasisOfRecord } from '../wire/record-table.ts'
import { type Reading, wordsOf } from './reading.ts'

/** Whose words a note passes on where it names nobody. */
const ACCORDING_TO: Partial<Record<SourceType, string>> = {
  family_member: 'volgens een gezinslid',
  file: 'volgens het dossier',
  other_organisation: 'volgens een andere organisatie',
}

/** How a note is known. Its nature goes with it wherever it goes; second hand says according to whom (INV-10). */
export function basisOf(reading: Reading, basis: NoteBasis): BasisOfRecord {
  const { nature, certainty, sourceType, sourceBy, sourceOn } = basis
  const by = wordsOf(reading, sourceBy)
  return { nature, certainty, source: { type: sourceType, by, on: sourceOn, according: according(sourceType, by) } }
}

function according(sourceType: SourceType, by: string | null): string | null {
  if (!SECOND_HAND.includes(sourceType)) return null
  return by === null ? (ACCORDING_TO[sourceType] ?? null) : `volgens ${by}`
}
