import * as Y from 'yjs'
import type { NoteId, PartyId, PersonId } from '../domain/ids.ts'
import { isId } from '../domain/ids.ts'
import {
  NOTE_CERTAINTIES,
  NOTE_COLUMNS,
  NOTE_NATURES,
  type NoteCertainty,
  type NoteColumn,
  type NoteNature,
  SOURCE_TYPES,
  type SourceType,
} from '../domain/notes.ts'
import { HIGHEST_SCORE, LOWEST_SCORE } from '../domain/ratings.ts'

/**
 * The document `perspective/<party>`: an array `cards` of maps, each with its text as a nested Y.Text made
 * in the same transaction as the card, a map `rating`, and two texts that belong to the rating.
 */
export const PERSPECTIVE_ROOTS = ['cards', 'rating', 'ratingReason', 'ratingHigher'] as const

/** A card as it stands in the document. `client` is the Yjs client that made it, `clock` when: one that was put back is another. */
export interface DraftCard {
  id: NoteId
  column: NoteColumn
  nature: NoteNature
  certainty: NoteCertainty
  sourceType: SourceType
  sourceBy: string
  sourceOn: string | null
  text: string
  withheld: boolean
  scope: PartyId[] | null
  notVisibleTo: PersonId[]
  client: number
  clock: number
}

/** The rating as it stands in the document. `client` is the Yjs client that set the score last. */
export interface DraftRating {
  score: number | null
  reason: string
  whatWouldMakeItOneHigher: string
  client: number | null
}

export interface PerspectiveContent {
  cards: DraftCard[]
  rating: DraftRating
}

/** Everything of a perspective as plain values, in the order of the cards. Anything malformed is left out. */
export function readPerspective(doc: Y.Doc): PerspectiveContent {
  const seen = new Set<string>()
  const cards = cardMaps(doc).flatMap((map) => {
    const card = readCard(map)
    if (card === null || seen.has(card.id)) return []
    seen.add(card.id)
    return [card]
  })
  return { cards, rating: readRating(doc) }
}

/** The maps of the cards, to bind fields to. */
export function cardMaps(doc: Y.Doc): Y.Map<unknown>[] {
  return doc
    .getArray('cards')
    .toArray()
    .filter((item): item is Y.Map<unknown> => item instanceof Y.Map)
}

/** One card as plain values, or null where it is not one. */
export function readCard(map: Y.Map<unknown>): DraftCard | null {
  const id = map.get('id')
  if (typeof id !== 'string' || !isId('note', id)) return null
  const text = map.get('text')
  const withheld = map.get('withheld') === true
  const on = map.get('sourceOn')
  return {
    id,
    column: oneOf(NOTE_COLUMNS, map.get('column'), 'worry'),
    nature: oneOf(NOTE_NATURES, map.get('nature'), 'interpretation'),
    certainty: oneOf(NOTE_CERTAINTIES, map.get('certainty'), 'likely'),
    sourceType: oneOf(SOURCE_TYPES, map.get('sourceType'), 'own_observation'),
    sourceBy: plainString(map.get('sourceBy')),
    sourceOn: typeof on === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(on) ? on : null,
    text: text instanceof Y.Text ? text.toString() : '',
    withheld,
    scope: idList(map.get('scope')),
    notVisibleTo: idList(map.get('notVisibleTo')) ?? [],
    client: map._item?.id.client ?? 0,
    clock: map._item?.id.clock ?? 0,
  }
}

/** The rating as plain values. */
export function readRating(doc: Y.Doc): DraftRating {
  const rating = doc.getMap('rating')
  const score = rating.get('score')
  const valid = typeof score === 'number' && Number.isInteger(score) && score >= LOWEST_SCORE && score <= HIGHEST_SCORE
  return {
    score: valid ? score : null,
    reason: doc.getText('ratingReason').toString().trim(),
    whatWouldMakeItOneHigher: doc.getText('ratingHigher').toString().trim(),
    client: rating._map.get('score')?.id.client ?? null,
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise
}

function plainString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Lists of ids stand as one comma-separated string: a primitive that two writers cannot half change. */
function idList(value: unknown): string[] | null {
  if (typeof value !== 'string' || value === '') return null
  return value.split(',').filter((id) => /^[a-z]{2}_[a-z0-9]{16}$/.test(id))
}
