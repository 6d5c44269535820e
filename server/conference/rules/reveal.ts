import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { isRevealed } from '@rondom/shared/domain/phases.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, type Decision, no, type Rule } from '../decision.ts'
import { notReady, partiesAtTable, partyIds, partyName, silentWriters, speakingOrder } from '../people-at-table.ts'
import type { SignedPerspective } from '../ports.ts'
import { dangerRefusal } from './danger.ts'
import { all, inPhases, onlyFacilitator, type Permission } from './permission.ts'
import { isWritten, perspectiveRefusal } from './perspective-check.ts'
import { notesOf, type Publishing, ratingOf } from './publishing.ts'
import { ratingsOf, spreadOf } from './ratings.ts'
import { collectWords } from './words.ts'

const silentWritingIsOpen: Permission = (state) => {
  if (state.silent.open) return null
  return isRevealed(state.phase) ? refuse('already_revealed', 'R36') : refuse('no_silent_round', 'R36')
}

export const reveal: Rule<'reveal'> = {
  may: all(onlyFacilitator('R1'), inPhases('writing', 'sharing'), silentWritingIsOpen),
  decide: (state, { reason }, context) => revealPerspectives(state, reason, context),
}

/**
 * Publishes every perspective of the silent writing that is open, in one event (rule R36), and after the
 * first one opens `sharing`. With a reason it goes on without who is not ready: what stands there is
 * published as it stands, so that one person who left cannot hold the table, and nothing typed is lost.
 */
export function revealPerspectives(state: ConferenceState, reason: string | null, context: Context): Decision {
  const danger = dangerRefusal(state)
  if (danger !== null) return { refusal: danger }
  if (reason === null) {
    const refusal = unreadyRefusal(state, context)
    if (refusal !== null) return { refusal }
  }
  const { round } = state.silent
  const words = collectWords(context)
  const publishing: Publishing = { state, context, words, round, late: false, taken: new Set(Object.keys(state.notes)) }
  const perspectives = writtenPerspectives(state, context)
  const revealed: ConferenceEvent = {
    type: 'perspectivesRevealed',
    round,
    parties: perspectives.map(([partyId]) => partyId),
    notes: perspectives.flatMap(([partyId, perspective]) => notesOf(publishing, partyId, perspective)),
    at: context.now,
    ...(round > 1 && { reason: words.putOptional(reason) }),
  }
  const events = round === 1 ? [revealed, ...opensSharing(publishing, perspectives, reason)] : [revealed]
  return { events, texts: words.texts }
}

function unreadyRefusal(state: ConferenceState, context: Context): Refusal | null {
  const waiting = notReady(state)
  if (waiting.length > 0) {
    return refuse('still_writing', 'R36', { names: waiting.map(({ name }) => name).join(', ') })
  }
  for (const [partyId, perspective] of Object.entries(context.readings.perspectives)) {
    const refusal = perspectiveRefusal(state, perspective)
    if (refusal !== null) return { ...refusal, values: { ...refusal.values, party: partyName(state, partyId) } }
  }
  return null
}

/** The perspectives that count: of who sits at the table and writes, or where something was written. */
function writtenPerspectives(state: ConferenceState, context: Context): [PartyId, SignedPerspective][] {
  const writing = new Set(silentWriters(state).map(({ partyId }) => partyId))
  return partyIds(state).flatMap((partyId): [PartyId, SignedPerspective][] => {
    const perspective = context.readings.perspectives[partyId]
    if (perspective === undefined) return []
    const counts = writing.has(partyId) || perspective.cards.some(isWritten) || perspective.rating.score !== null
    return counts ? [[partyId, perspective]] : []
  })
}

/** Ratings are taken and their spread shown, the round gets its order, and the phase changes. */
function opensSharing(
  publishing: Publishing,
  perspectives: [PartyId, SignedPerspective][],
  reason: string | null,
): ConferenceEvent[] {
  const { state, words } = publishing
  const ratings = perspectives.flatMap(([partyId, perspective]) => {
    const rating = ratingOf(publishing, partyId, perspective, 1)
    return rating === null ? [] : [rating]
  })
  const scores = spreadOf(ratingsOf(state, 1, ratings))
  return [
    ...(ratings.length > 0 ? [{ type: 'ratingsTaken', round: 1, ratings } as const] : []),
    { type: 'ratingSpreadRevealed', round: 1, scores },
    { type: 'roundOrdered', order: speakingOrder(state, partiesAtTable(state)) },
    { type: 'phaseChanged', from: 'writing', to: 'sharing', reason: words.putOptional(reason) },
  ]
}

/** Fresh perspectives while the phase stays (rule R39). */
export const startSilentRound: Rule<'startSilentRound'> = {
  may: all(onlyFacilitator('R39'), inPhases('sharing', 'sharing'), (state) =>
    state.silent.open ? refuse('silent_round_open', 'R39') : null,
  ),
  decide(state) {
    const round = state.silent.round + 1
    if (round > LAST_ROUND) return no('too_many', 'R39', { limit: LAST_ROUND })
    return { events: [{ type: 'silentRoundOpened', round }], texts: {} }
  },
}

/** What the name of a document can count to. */
const LAST_ROUND = 99
