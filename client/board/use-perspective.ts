import { type DraftCard, type PerspectiveContent, readPerspective } from '@rondom/shared/board/perspective.ts'
import type * as Y from 'yjs'
import { useSharedValue } from './use-shared-value.ts'

/** The cards and the rating of a perspective, as they change. A card that did not change is the same object. */
export function usePerspective(doc: Y.Doc): PerspectiveContent {
  return useSharedValue(doc, readPerspective, reuseCards)
}

function reuseCards(before: PerspectiveContent, now: PerspectiveContent): PerspectiveContent {
  const known = new Map(before.cards.map((card) => [card.id, card]))
  const cards = now.cards.map((card) => {
    const former = known.get(card.id)
    return former !== undefined && sameCard(former, card) ? former : card
  })
  return { ...now, cards }
}

function sameCard(one: DraftCard, other: DraftCard): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
