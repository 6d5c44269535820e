import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { DERIVED_ITEM, type DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { PersonId } from '@rondom/shared/domain/ids.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { restrictedIn } from '../difference-sight.ts'
import { isNamedAnywhere, isRestricted, namesMeaning } from '../restrictions.ts'
import { all, inPhases, onlyFacilitator } from './permission.ts'

/** "Ook voor …": opens one derived item to one person to whom it is closed (rule R57). */
export const release: Rule<'release'> = {
  may: all(onlyFacilitator('R57'), inPhases('differing', 'closing')),
  decide(state, { item, to }) {
    if (!isDerivedItem(item)) return no('malformed', 'R57', { field: 'item' })
    const refusal = itemRefusal(state, item, to) ?? personRefusal(state, to)
    if (refusal !== null) return { refusal }
    if (state.released[item]?.includes(to) === true) return no('already_done', 'R57')
    return happens({ type: 'itemReleased', item, to })
  },
}

function isDerivedItem(item: string): item is DerivedItem {
  return DERIVED_ITEM.test(item)
}

/** Only to whom it is closed: the network, and who is named in a restriction. */
function personRefusal(state: ConferenceState, to: PersonId): Refusal | null {
  const participant = state.participants[to]
  if (participant === undefined && state.members[to] === undefined) return refuse('unknown_person', 'R57')
  const isClosed =
    participant === undefined
      ? namesMeaning(state, to).some((id) => isRestricted(state, id))
      : participant.role === 'network' || isNamedAnywhere(state, participant)
  return isClosed ? null : refuse('not_restricted', 'R57')
}

/** The item exists and can be read by who releases it; a difference never opens to who its notes are kept from. */
function itemRefusal(state: ConferenceState, item: DerivedItem, to: PersonId): Refusal | null {
  const [kind, name = '', partyId = ''] = item.split(':')
  if (kind === 'difference') {
    const difference = state.differences[name]
    if (difference === undefined) return refuse('unknown_difference', 'R57')
    const restricted = restrictedIn(state, difference.noteIds)
    const isKept = namesMeaning(state, to).some((id) => restricted.includes(id))
    return isKept ? refuse('not_allowed', 'R57') : null
  }
  const version = Number(name)
  if (!state.judgements.some((judgement) => judgement.version === version)) return refuse('no_judgement', 'R57')
  if (kind === 'judgement') return null
  const dissents = state.positions[version]?.reasons?.dissents
  return dissents?.some((dissent) => dissent.partyId === partyId) === true ? null : refuse('positions_hidden', 'R57')
}
