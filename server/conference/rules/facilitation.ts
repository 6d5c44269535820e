import type { Participant } from '@rondom/shared/domain/people.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { isAtTable } from '../people-at-table.ts'
import { all, inPhases, onlyFacilitator, type Permission } from './permission.ts'

/** Milliseconds without a connection after which who leads is gone: longer than a page takes to come back. */
const GONE_AFTER = 60_000

/** To a deputy at the table, in any phase; the one who led becomes deputy. */
export const handOverFacilitation: Rule<'handOverFacilitation'> = {
  may: onlyFacilitator('R13'),
  decide(state, { to }, { actor }) {
    const deputy = state.participants[to]
    if (deputy === undefined) return no('unknown_person', 'R13')
    if (!isDeputyAtTable(deputy)) return no('role_cannot_receive', 'R13')
    return happens({ type: 'facilitationHandedOver', from: actor.id, to })
  },
}

const onlyDeputies: Permission = (_, actor) => (isDeputyAtTable(actor) ? null : refuse('not_allowed', 'R13'))

/** Where who leads is gone a deputy goes on, so that nobody waits for a connection that does not come back. */
export const takeOverFacilitation: Rule<'takeOverFacilitation'> = {
  // Once the record stands who led is gone as a matter of course.
  may: all(onlyDeputies, inPhases('preparing', 'closing')),
  decide(state, _command, { actor, awayFor }) {
    const leader = Object.values(state.participants).find(({ role }) => role === 'facilitator')
    if (leader === undefined) return no('unknown_person', 'R13')
    if (awayFor(leader.id) < GONE_AFTER) return no('facilitator_is_here', 'R13')
    return happens({ type: 'facilitationHandedOver', from: leader.id, to: actor.id })
  },
}

function isDeputyAtTable(participant: Participant): boolean {
  return participant.role === 'deputy' && isAtTable(participant)
}
