import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { partiesAtTable, partyIds, speakingOrder } from '../people-at-table.ts'
import { all, inPhases, onlyFacilitator, type Permission } from './permission.ts'

const sharing = inPhases('sharing', 'sharing')

/** Sets the order; who sits at the table and is not named speaks last, so that nobody is left out (rule R43). */
export const orderRound: Rule<'orderRound'> = {
  may: all(onlyFacilitator('R42'), sharing),
  decide(state, { order }) {
    const known = new Set(partyIds(state))
    if (!order.every((id) => known.has(id))) return no('unknown_party', 'R42')
    if (new Set(order).size < order.length) return no('malformed', 'R42', { field: 'order' })
    const others = speakingOrder(
      state,
      partiesAtTable(state).filter((id) => !order.includes(id)),
    )
    return happens({ type: 'roundOrdered', order: [...order, ...others] })
  },
}

/** Gives a party the turn, with the soft timer; a turn that still ran has been taken. */
export const giveTurn: Rule<'giveTurn'> = {
  may: all(onlyFacilitator('R42'), sharing, (state) =>
    state.round === null ? refuse('round_not_ordered', 'R42') : null,
  ),
  decide(state, { partyId }, { now }) {
    const current = state.round?.current ?? null
    const order = state.round?.order ?? []
    if (!partyIds(state).includes(partyId)) return no('unknown_party', 'R42')
    if (current === partyId) return no('already_done', 'R42')
    const ended: ConferenceEvent[] = current === null ? [] : [{ type: 'turnEnded', partyId: current, passed: false }]
    // Somebody who came back after the order was set speaks all the same.
    const added: ConferenceEvent[] = order.includes(partyId)
      ? []
      : [{ type: 'roundOrdered', order: [...order, partyId] }]
    return happens(
      ...ended,
      ...added,
      { type: 'turnGiven', partyId },
      { type: 'timerStarted', timer: { startedAt: now, seconds: LIMITS.turnSeconds, purpose: 'turn' } },
    )
  },
}

const holdsTurnOrLeads: Permission = (state, actor) => {
  if (state.round === null || state.round.current === null) return refuse('not_your_turn', 'R42')
  const isTheirs = actor.partyId === state.round.current
  return isTheirs || actor.role === 'facilitator' ? null : refuse('not_your_turn', 'R42')
}

/** Ended or passed by the facilitator or by who has it. */
export const endTurn: Rule<'endTurn'> = {
  may: all(sharing, holdsTurnOrLeads),
  decide: (state, { passed }) => happens({ type: 'turnEnded', partyId: state.round?.current ?? '', passed }),
}

/** Parties at the table that had no turn and did not pass (rule R43). */
export function waitingForTurn(state: ConferenceState): string[] {
  const had = new Set([...(state.round?.done ?? []), ...(state.round?.passed ?? [])])
  return partiesAtTable(state).filter((id) => !had.has(id))
}
