import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { SignedCard, SignedPerspective } from '../ports.ts'
import { areKnown } from '../restrictions.ts'

/** Why a perspective cannot be called ready, or null (rules R30, R33, R34). */
export function perspectiveRefusal(state: ConferenceState, perspective: SignedPerspective): Refusal | null {
  const cards = perspective.cards.filter(isWritten)
  if (cards.length > LIMITS.cardsPerPerspective) {
    return refuse('too_many', 'R30', { limit: LIMITS.cardsPerPerspective })
  }
  for (const card of cards) {
    const refusal = cardRefusal(state, card)
    if (refusal !== null) return refusal
  }
  return ratingRefusal(perspective)
}

/** A card that says something, if only that something is not shared. */
export function isWritten(card: SignedCard): boolean {
  return card.withheld || card.text.trim() !== ''
}

function cardRefusal(state: ConferenceState, card: SignedCard): Refusal | null {
  const { length } = card.text.trim()
  if (!card.withheld && length > LIMITS.noteText) {
    return refuse('card_too_long', 'R30', { length, limit: LIMITS.noteText })
  }
  if (card.sourceBy.length > LIMITS.sourceBy) {
    return refuse('text_too_long', 'R30', { length: card.sourceBy.length, limit: LIMITS.sourceBy })
  }
  if (!card.withheld && card.sourceType === 'instrument' && card.sourceBy.trim() === '') {
    return refuse('source_name_missing', 'R33')
  }
  return areKnown(state, card.notVisibleTo) ? null : refuse('restricted_person_unknown', 'R34')
}

function ratingRefusal({ rating }: SignedPerspective): Refusal | null {
  if (rating.score === null) return null
  if (rating.reason === '') return refuse('rating_incomplete', 'R30')
  const length = Math.max(rating.reason.length, rating.whatWouldMakeItOneHigher.length)
  return length > LIMITS.ratingReason ? refuse('text_too_long', 'R30', { length, limit: LIMITS.ratingReason }) : null
}
