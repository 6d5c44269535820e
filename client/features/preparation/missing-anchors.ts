import { isId } from '@rondom/shared/domain/ids.ts'
import type { Missing, MissingCode } from '@rondom/shared/domain/missing.ts'

/** The parts of the page, in their order. */
export const PARTS = [
  'case',
  'question',
  'household',
  'roster',
  'initiator',
  'consents',
  'history',
  'plan',
  'begin',
] as const
export type Part = (typeof PARTS)[number]

/** The anchor of a part of the page. */
export function partAnchor(part: Part): string {
  return `part-${part}`
}

/** The anchor of a field: what it belongs to (an id, or a part) and which field it is. */
export function fieldAnchor(ownerId: string, field: string): string {
  return `${ownerId.replace(':', '-')}-${field}`
}

/** Where each missing item is mended: its part, and the field within what it is about. */
const MENDED: Partial<Record<MissingCode, { part: Part; field: string }>> = {
  case_code: { part: 'case', field: 'code' },
  conference_day: { part: 'case', field: 'conferenceOn' },
  question: { part: 'question', field: 'question' },
  learning_question: { part: 'case', field: 'learningQuestion' },
  no_member: { part: 'household', field: 'add' },
  birth_month: { part: 'household', field: 'birthMonth' },
  member_not_informed: { part: 'household', field: 'informed' },
  no_party: { part: 'roster', field: 'add' },
  no_key_worker: { part: 'initiator', field: 'keyWorker' },
  participant_reason: { part: 'roster', field: 'reason' },
  party_ground: { part: 'roster', field: 'ground' },
  party_purpose: { part: 'roster', field: 'purpose' },
  party_necessity: { part: 'roster', field: 'necessity' },
  party_without_people: { part: 'roster', field: 'addPerson' },
  no_initiator: { part: 'initiator', field: 'participant' },
  consent: { part: 'consents', field: 'status' },
}

/** A family member who takes part live is a party, and is mended in the household (rule R14). */
const SEAT_OF_MEMBER = { part: 'household', field: 'live' } as const

function mendedAt({ code, aboutId }: Missing): { part: Part; field: string } | undefined {
  return code === 'party_without_people' && isId('member', aboutId ?? '') ? SEAT_OF_MEMBER : MENDED[code]
}

/** The part of the page where this is mended; what is not mended by filling in is shown where one begins. */
export function partOf(missing: Missing): Part {
  return mendedAt(missing)?.part ?? 'begin'
}

/** The anchor to lead to: the field where there is one, else its part. */
export function anchorOf(missing: Missing): string {
  const place = mendedAt(missing)
  if (place === undefined) return partAnchor('begin')
  return fieldAnchor(missing.aboutId ?? place.part, place.field)
}

/** The missing items of each part, in the order of the page; parts with nothing missing are left out. */
export function byPart(missing: readonly Missing[]): { part: Part; items: Missing[] }[] {
  return PARTS.map((part) => ({ part, items: missing.filter((item) => partOf(item) === part) })).filter(
    ({ items }) => items.length > 0,
  )
}
