import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, type Decision, happens, type Rule } from '../decision.ts'
import { otherBlindWriters } from '../people-at-table.ts'
import { all, onlyWriters, type Permission } from './permission.ts'
import { perspectiveRefusal } from './perspective-check.ts'
import { notesOf, type Publishing, ratingOf } from './publishing.ts'
import { isNamed, nameRatings, ratingsOf } from './ratings.ts'
import { collectWords } from './words.ts'

const isWritingNow: Permission = (state, actor) => {
  if (state.blind.includes(actor.id) || state.silent.open) return null
  return state.phase === 'sharing' ? refuse('no_silent_round', 'R39') : refuse('wrong_phase', 'R5')
}

export const declareReady: Rule<'declareReady'> = {
  may: all(onlyWriters, isWritingNow, (state, actor) =>
    state.ready.includes(actor.id) && !state.blind.includes(actor.id) ? refuse('already_done', 'R30') : null,
  ),
  decide(state, _command, context) {
    const perspective = context.readings.perspectives[context.actor.partyId ?? '']
    const refusal = perspective === undefined ? null : perspectiveRefusal(state, perspective)
    if (refusal !== null) return { refusal }
    if (state.blind.includes(context.actor.id)) return endBlindWriting(state, context)
    return happens({ type: 'readyDeclared', participantId: context.actor.id })
  },
}

export const withdrawReady: Rule<'withdrawReady'> = {
  may: all(onlyWriters, (state, actor) => {
    if (!state.silent.open) return refuse('no_silent_round', 'R5')
    return state.ready.includes(actor.id) ? null : refuse('already_done', 'R30')
  }),
  decide: (_state, _command, { actor }) => happens({ type: 'readyWithdrawn', participantId: actor.id }),
}

/** Goes to the table without writing first. What the party did write is published all the same: nothing is lost. */
export const skipBlindWriting: Rule<'skipBlindWriting'> = {
  may: all(onlyWriters, (state, actor) => (state.blind.includes(actor.id) ? null : refuse('already_done', 'R38'))),
  decide: (state, _command, context) => endBlindWriting(state, context),
}

/** The last of a party who wrote blind publishes its perspective, stamped late (rules R37, R38). */
function endBlindWriting(state: ConferenceState, context: Context): Decision {
  const { actor, now } = context
  const partyId = actor.partyId ?? ''
  const words = collectWords(context)
  const done: ConferenceEvent = { type: 'readyDeclared', participantId: actor.id }
  const perspective = context.readings.perspectives[partyId]
  const isPublished = (state.revealed[partyId] ?? []).includes(1)
  if (perspective === undefined || isPublished || otherBlindWriters(state, actor).length > 0) return happens(done)
  const taken = new Set(Object.keys(state.notes))
  const publishing: Publishing = { state, context, words, round: 1, late: true, taken }
  const notes = notesOf(publishing, partyId, perspective)
  const rating = ratingOf(publishing, partyId, perspective, 1)
  const revealed: ConferenceEvent = { type: 'perspectivesRevealed', round: 1, parties: [partyId], notes, at: now }
  const rated: ConferenceEvent[] = rating === null ? [] : [{ type: 'ratingsTaken', round: 1, ratings: [rating] }]
  // Names that stand already are completed; a spread alone is not, for the one new score would tell whose it is.
  const named =
    rating !== null && isNamed(state, 1)
      ? nameRatings(1, ratingsOf(state, 1, [rating]), state.ratings[1]?.spread ?? [])
      : []
  return { events: [done, revealed, ...rated, ...named], texts: words.texts }
}
