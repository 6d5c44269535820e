import * as Y from 'yjs'
import type { NoteId } from '../domain/ids.ts'
import type { NoteColumn } from '../domain/notes.ts'
import { cardMaps, type DraftCard } from './perspective.ts'

/** Adds an empty card at the end of a column, in one transaction, with the defaults of that column. */
export function addCard(doc: Y.Doc, id: NoteId, column: NoteColumn, origin?: unknown): void {
  doc.transact(() => {
    const map = new Y.Map<unknown>()
    map.set('id', id)
    map.set('column', column)
    map.set('nature', 'interpretation')
    map.set('certainty', column === 'question' ? 'uncertain' : 'likely')
    map.set('sourceType', 'own_observation')
    map.set('text', new Y.Text())
    doc.getArray('cards').push([map])
  }, origin)
}

/** What can be changed of a card beside its text. */
export type CardFields = Partial<
  Pick<DraftCard, 'column' | 'nature' | 'certainty' | 'sourceType' | 'sourceBy' | 'sourceOn' | 'scope' | 'notVisibleTo'>
>

/** Changes fields of a card; a card that is gone is left alone. */
export function changeCard(doc: Y.Doc, id: NoteId, fields: CardFields, origin?: unknown): void {
  const map = findCard(doc, id)
  if (map === undefined) return
  doc.transact(() => {
    for (const [key, value] of Object.entries(fields)) {
      const plain = Array.isArray(value) ? value.join(',') : value
      if (map.get(key) !== plain) map.set(key, plain ?? null)
    }
  }, origin)
}

/** Marks that something is not shared: the text goes, the mark stays (rule R35). */
export function withholdCard(doc: Y.Doc, id: NoteId, withheld: boolean, origin?: unknown): void {
  const map = findCard(doc, id)
  if (map === undefined) return
  doc.transact(() => {
    const text = map.get('text')
    if (withheld && text instanceof Y.Text && text.length > 0) text.delete(0, text.length)
    map.set('withheld', withheld)
  }, origin)
}

/** Takes a card away. */
export function removeCard(doc: Y.Doc, id: NoteId, origin?: unknown): void {
  doc.transact(() => {
    const cards = doc.getArray('cards')
    const index = cards.toArray().findIndex((item) => item instanceof Y.Map && item.get('id') === id)
    if (index >= 0) cards.delete(index)
  }, origin)
}

/** The shared text of a card, to bind a field to. */
export function cardText(doc: Y.Doc, id: NoteId): Y.Text | null {
  const text = findCard(doc, id)?.get('text')
  return text instanceof Y.Text ? text : null
}

/** Sets or clears the party's safety rating. */
export function setScore(doc: Y.Doc, score: number | null, origin?: unknown): void {
  doc.transact(() => doc.getMap('rating').set('score', score), origin)
}

/** The shared texts that belong to the rating. */
export function ratingText(doc: Y.Doc, part: 'ratingReason' | 'ratingHigher'): Y.Text {
  return doc.getText(part)
}

function findCard(doc: Y.Doc, id: NoteId): Y.Map<unknown> | undefined {
  return cardMaps(doc).find((map) => map.get('id') === id)
}
