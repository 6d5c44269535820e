import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { happens, no, type Rule } from '../decision.ts'
import { joinsBlind } from '../people-at-table.ts'
import { all, inPhases, onlyFacilitator } from './permission.ts'

export const admit: Rule<'admit'> = {
  may: onlyFacilitator('R15'),
  decide(state, { participantId }) {
    const participant = state.participants[participantId]
    if (participant === undefined) return no('unknown_person', 'R15')
    if (participant.admission === 'admitted') return no('already_done', 'R15')
    if (participant.admission === 'invited') return no('not_waiting', 'R15')
    return happens(...comesIn(state, participantId))
  },
}

/** What happens when somebody comes to the table; a party new to the round speaks last in it. */
export function comesIn(state: ConferenceState, participantId: ParticipantId): ConferenceEvent[] {
  const blind = joinsBlind(state, participantId)
  const admitted: ConferenceEvent = { type: 'participantAdmitted', participantId, blind }
  const partyId = state.participants[participantId]?.partyId ?? null
  if (state.phase !== 'sharing' || state.round === null || partyId === null) return [admitted]
  if (state.round.order.includes(partyId)) return [admitted]
  return [admitted, { type: 'roundOrdered', order: [...state.round.order, partyId] }]
}

/** Keeps somebody outside who waits, or sends a guest back out; an account's seat goes by the roster. */
export const turnAway: Rule<'turnAway'> = {
  may: onlyFacilitator('R15'),
  decide(state, { participantId }) {
    const participant = state.participants[participantId]
    if (participant === undefined) return no('unknown_person', 'R15')
    if (participant.admission === 'invited') return no('not_waiting', 'R15')
    const staysIn = participant.role === 'facilitator' || participant.accountId !== null
    if (participant.admission === 'admitted' && staysIn) return no('not_allowed', 'R15')
    return happens({ type: 'participantTurnedAway', participantId })
  },
}

export const recordAttendance: Rule<'recordAttendance'> = {
  may: all(onlyFacilitator('R24'), inPhases('preparing', 'closing')),
  decide(state, { participantId, attendance }) {
    const participant = state.participants[participantId]
    if (participant === undefined) return no('unknown_person', 'R24')
    if (participant.role === 'facilitator') return no('not_allowed', 'R24')
    if (participant.attendance === attendance) return no('already_done', 'R24')
    return happens({ type: 'attendanceRecorded', participantId, attendance })
  },
}
