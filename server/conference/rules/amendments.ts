import type { Amendment } from '@rondom/shared/domain/closing.ts'
import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type Participant, PROFESSIONAL_ROLES } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Context, Rule } from '../decision.ts'
import { hasLinkEnded, seatOfMember } from '../people-at-table.ts'
import { all, inPhases, notBlind, onlyPreparers, type Permission } from './permission.ts'
import { recordingRefusal } from './voices.ts'
import { collectWords } from './words.ts'

type Input = CommandOf<'addAmendment'>['amendment']

const isEstablished: Permission = (state) =>
  state.established === null ? refuse('record_not_established', 'R87') : null

/** Beside the record, never in it: something to add, or a view on it (rule R87). */
export const addAmendment: Rule<'addAmendment'> = {
  may: all(isEstablished, inPhases('inFollowUp', 'inFollowUp'), notBlind),
  decide(state, { amendment: input }, context) {
    const refusal = writerRefusal(state, input, context) ?? placeRefusal(state, input, context.actor)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const amendment: Amendment = { ...input, by: context.actor.id, text: words.put(input.text), at: context.now }
    return { events: [{ type: 'amendmentAdded', amendment }], texts: words.texts }
  },
}

/**
 * Professionals add; a view is anyone's own, or written down for a member who is not live, or was and has no link
 * any more: who reads the record the day after still has a view on it (M17).
 */
function writerRefusal(state: ConferenceState, { kind, memberId }: Input, { actor, now }: Context): Refusal | null {
  if (kind === 'amendment') {
    if (memberId !== null) return refuse('malformed', 'R87', { field: 'memberId' })
    const mayAdd = actor.role === 'facilitator' || PROFESSIONAL_ROLES.includes(actor.role)
    return mayAdd ? null : refuse('not_allowed', 'R87')
  }
  if (memberId === null) return null
  const refusal = actor.role === 'familyMember' ? refuse('only_yourself') : onlyPreparers()(state, actor)
  const seat = seatOfMember(state, memberId)
  const isGone = seat !== undefined && hasLinkEnded(state, seat, now)
  const recording = refusal ?? (isGone ? null : recordingRefusal(state, actor, memberId))
  return recording && { ...recording, rule: 'R87' }
}

/** Counted per person: nothing that is added goes away, and nobody may take the place of somebody else's view. */
function placeRefusal(state: ConferenceState, { id }: Input, actor: Participant): Refusal | null {
  if (state.amendments[id] !== undefined) return refuse('id_in_use', 'R87')
  const isFull = Object.values(state.amendments).filter(({ by }) => by === actor.id).length >= LIMITS.amendments
  return isFull ? refuse('too_many', 'R87', { limit: LIMITS.amendments }) : null
}
