import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { DERIVED_ITEM, type DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId, PersonId } from '@rondom/shared/domain/ids.ts'
import { type Refusal, type RefusalCode, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { isNamedAnywhere, isRestricted, namesMeaning } from '../restrictions.ts'
import { all, inPhases, onlyFacilitator } from './permission.ts'
import { isKeptFrom } from './table-notes.ts'

/** "Ook voor …": opens one derived item to one person to whom it is closed, the record's too (rule R57). */
export const release: Rule<'release'> = {
  may: all(onlyFacilitator('R57'), inPhases('differing', 'inFollowUp')),
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

/** The item exists and can be read by who releases it. */
function itemRefusal(state: ConferenceState, item: DerivedItem, to: PersonId): Refusal | null {
  const [kind, name = '', partyId = ''] = item.split(':')
  switch (kind) {
    case 'difference':
      return restingRefusal(state, state.differences[name], to, 'unknown_difference')
    case 'need':
      return restingRefusal(state, state.needs[name], to, 'unknown_need')
    case 'decision':
      return state.decisions[name] === undefined ? refuse('unknown_decision', 'R57') : null
    case 'action':
      return state.actions[name] === undefined ? refuse('unknown_action', 'R57') : null
    case 'amendment':
      return state.amendments[name] === undefined ? refuse('not_found', 'R57') : null
    default:
      return versionRefusal(state, Number(name), kind === 'dissent' ? partyId : null)
  }
}

/** What comes from cards never opens to who those cards are kept from (rules R57, R83). */
function restingRefusal(
  state: ConferenceState,
  resting: { noteIds: readonly NoteId[] } | undefined,
  to: PersonId,
  unknown: RefusalCode,
): Refusal | null {
  if (resting === undefined) return refuse(unknown, 'R57')
  return isKeptFrom(state, resting.noteIds, to) ? refuse('not_allowed', 'R57') : null
}

/** A judgement opens by version, and a dissent of it only once it is shown. */
function versionRefusal(state: ConferenceState, version: number, dissenting: string | null): Refusal | null {
  if (!state.judgements.some((judgement) => judgement.version === version)) return refuse('no_judgement', 'R57')
  if (dissenting === null) return null
  const dissents = state.positions[version]?.reasons?.dissents
  return dissents?.some(({ partyId }) => partyId === dissenting) === true ? null : refuse('positions_hidden', 'R57')
}
