import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { NoteId, ParticipantId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { Note } from '@rondom/shared/domain/notes.ts'
import type { RatingRound, SafetyRating } from '@rondom/shared/domain/ratings.ts'
import type { Context } from '../decision.ts'
import { partyIds, peopleOf } from '../people-at-table.ts'
import type { SignedCard, SignedPerspective } from '../ports.ts'
import { keptFrom } from '../restrictions.ts'
import { isWritten } from './perspective-check.ts'
import { signedRating } from './ratings.ts'
import type { Words } from './words.ts'

/** What turns cards into notes: ids are kept apart over parties, words collected. */
export interface Publishing {
  state: ConferenceState
  context: Context
  words: Words
  round: number
  late: boolean
  taken: Set<NoteId>
}

/** The notes of one perspective; cards that say nothing are left out. */
export function notesOf(publishing: Publishing, partyId: PartyId, perspective: SignedPerspective): Note[] {
  return perspective.cards.filter(isWritten).map((card) => noteOf(publishing, partyId, card))
}

function noteOf({ state, context, words, round, late, taken }: Publishing, partyId: PartyId, card: SignedCard): Note {
  // Ids are made by clients: one that is already somebody's note must not overwrite it.
  const id = taken.has(card.id) ? context.newId('note') : card.id
  taken.add(id)
  const known = new Set(partyIds(state))
  return {
    id,
    partyId,
    authorId: signer(state, partyId, card.authorId),
    round,
    column: card.column,
    nature: card.nature,
    certainty: card.certainty,
    sourceType: card.sourceType,
    sourceOn: card.sourceOn,
    // Of what is withheld no word is kept, whatever the document holds (rule R35).
    sourceBy: card.withheld ? null : words.putOptional(card.sourceBy.trim()),
    text: card.withheld ? null : words.put(card.text.trim()),
    withheld: card.withheld,
    scope: card.scope?.filter((party) => known.has(party)) ?? null,
    notVisibleTo: keptFrom(state, card.notVisibleTo),
    late,
  }
}

/** The rating of a perspective, signed; null where there is no score or no reason (rule R41). */
export function ratingOf(
  { state, words }: Publishing,
  partyId: PartyId,
  { rating }: SignedPerspective,
  round: RatingRound,
): SafetyRating | null {
  if (rating.score === null || rating.reason === '') return null
  const given = { ...rating, round, score: rating.score }
  return signedRating(given, words, { partyId, by: signer(state, partyId, rating.by), recorded: false })
}

/** Who signs for a party: the one who wrote, or its first participant where that is unknown. */
function signer(state: ConferenceState, partyId: PartyId, by: ParticipantId | null): ParticipantId {
  const people = peopleOf(state, partyId)
  return people.find(({ id }) => id === by)?.id ?? people[0]?.id ?? ''
}
