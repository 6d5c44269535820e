import { cardMaps, type DraftCard } from '@rondom/shared/board/perspective.ts'
import { addCard, cardText, changeCard, withholdCard } from '@rondom/shared/board/perspective-edits.ts'
import type * as Y from 'yjs'
import { STRUCTURE_ORIGIN } from '../sync/documents.ts'

/** Puts a card back as it was, with its words: one that was taken away, or one whose words were withheld. */
export function restoreCard(doc: Y.Doc, card: DraftCard): void {
  doc.transact(() => {
    if (!cardMaps(doc).some((map) => map.get('id') === card.id)) addCard(doc, card.id, card.column, STRUCTURE_ORIGIN)
    const { column, nature, certainty, sourceType, sourceBy, sourceOn, scope, notVisibleTo } = card
    changeCard(
      doc,
      card.id,
      { column, nature, certainty, sourceType, sourceBy, sourceOn, scope, notVisibleTo },
      STRUCTURE_ORIGIN,
    )
    withholdCard(doc, card.id, card.withheld, STRUCTURE_ORIGIN)
    const text = cardText(doc, card.id)
    if (text !== null && text.length === 0) text.insert(0, card.text)
  }, STRUCTURE_ORIGIN)
}
