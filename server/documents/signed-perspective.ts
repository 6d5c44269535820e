import { readPerspective } from '@rondom/shared/board/perspective.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type * as Y from 'yjs'
import type { SignedPerspective } from '../conference/ports.ts'

/** A perspective with who wrote each card and who set the rating, by the owners of the Yjs clients. */
export function readSignedPerspective(doc: Y.Doc, owners: ReadonlyMap<number, ParticipantId>): SignedPerspective {
  const { cards, rating } = readPerspective(doc)
  const ownerOf = (client: number | null) => (client === null ? null : (owners.get(client) ?? null))
  return {
    cards: cards.map((card) => ({ ...card, authorId: ownerOf(card.client) })),
    rating: { ...rating, by: ownerOf(rating.client) },
  }
}
