import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Party } from '@rondom/shared/domain/people.ts'
import { happens, no, type Rule } from '../decision.ts'
import { peopleOf } from '../people-at-table.ts'
import { all, inPhases, onlyPreparers } from './permission.ts'
import { hasBegun } from './said.ts'
import { collectWords } from './words.ts'

/** An organisation is added in any phase, with its reasons; it never takes the place of another (rule R16). */
export const recordParty: Rule<'recordParty'> = {
  may: all(onlyPreparers('R16'), inPhases('preparing', 'closing')),
  decide(state, { party }, context) {
    const existing = state.parties[party.id]
    if (existing === undefined && Object.keys(state.parties).length >= LIMITS.parties) {
      return no('too_many', undefined, { limit: LIMITS.parties })
    }
    const isRunning = state.phase !== 'preparing'
    if (isRunning) {
      const empty = (['ground', 'purpose', 'necessity'] as const).find((field) => party[field] === '')
      if (empty !== undefined) return no('text_missing', 'R16', { field: empty })
    }
    if (existing !== undefined && !staysItself(existing, party, isRunning, peopleOf(state, party.id).length)) {
      return no('in_use', 'R16', { what: existing.name })
    }
    const words = collectWords(context)
    const recorded: Party = {
      ...party,
      ground: words.putOptional(party.ground),
      purpose: words.putOptional(party.purpose),
      necessity: words.putOptional(party.necessity),
      joined: existing?.joined ?? (isRunning ? 'added_during_case' : 'from_start'),
    }
    return { events: [{ type: 'partyRecorded', party: recorded }], texts: words.texts }
  },
}

/** A party with people keeps its kind; once the conference has begun it stays the same body. */
function staysItself(
  existing: Party,
  party: Pick<Party, 'kind' | 'organisationType'>,
  isRunning: boolean,
  people: number,
): boolean {
  if (existing.kind !== party.kind) return !isRunning && people === 0
  return !isRunning || existing.organisationType === party.organisationType
}

export const removeParty: Rule<'removeParty'> = {
  may: all(onlyPreparers(), inPhases('preparing', 'closing')),
  decide(state, { partyId }, context) {
    const party = state.parties[partyId]
    if (party === undefined) return no('unknown_party')
    const person = peopleOf(state, partyId)[0]
    if (person !== undefined) return no('in_use', 'R17', { what: person.name })
    const drafts = context.readings.perspectives[partyId]?.cards.length ?? 0
    if (hasBegun(state) && (drafts > 0 || hasPublished(state, partyId))) {
      return no('in_use', 'R17', { what: party.name })
    }
    return happens({ type: 'partyRemoved', partyId })
  },
}

function hasPublished(state: ConferenceState, partyId: PartyId): boolean {
  return (
    state.revealed[partyId] !== undefined ||
    state.round?.order.includes(partyId) === true ||
    Object.values(state.notes).some((note) => note.partyId === partyId || note.scope?.includes(partyId)) ||
    Object.values(state.recordedRatings).some((round) => round?.[partyId] !== undefined) ||
    Object.values(state.takenPositions).some((version) => version[partyId] !== undefined)
  )
}
