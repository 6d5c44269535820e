import {
  addCard,
  cardText,
  changeCard,
  ratingText,
  setScore,
  withholdCard,
} from '@rondom/shared/board/perspective-edits.ts'
import { type NoteId, newId, type PartyId, type PersonId } from '@rondom/shared/domain/ids.ts'
import type { NoteCertainty, NoteColumn, NoteNature, SourceType } from '@rondom/shared/domain/notes.ts'
import type { DocumentClient } from './document-client.ts'

/** A card as somebody writes it. A withheld one has no text. */
export interface WrittenCard {
  column: NoteColumn
  nature: NoteNature
  certainty: NoteCertainty
  sourceType: SourceType
  sourceBy: string
  sourceOn: string | null
  text: string
  withheld: boolean
  /** Parties it is meant for besides its own; null is the whole table. */
  scope: PartyId[] | null
  notVisibleTo: PersonId[]
}

/** Writes one card into a perspective and resolves with its id when it is saved. */
export async function writeCard(perspective: DocumentClient, card: Partial<WrittenCard>): Promise<NoteId> {
  const { text = '', column = 'worry', withheld = false, ...fields } = card
  const id = newId('note')
  await perspective.edit((doc) => {
    addCard(doc, id, column)
    changeCard(doc, id, fields)
    if (withheld) withholdCard(doc, id, true)
    else cardText(doc, id)?.insert(0, text)
  })
  return id
}

/** Writes the party's rating with its reason. */
export async function writeRating(
  perspective: DocumentClient,
  rating: { score: number; reason: string },
): Promise<void> {
  await perspective.edit((doc) => {
    setScore(doc, rating.score)
    ratingText(doc, 'ratingReason').insert(0, rating.reason)
  })
}
