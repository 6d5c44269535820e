import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Note } from '@rondom/shared/domain/notes.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Rule } from '../decision.ts'
import { partyIds } from '../people-at-table.ts'
import { areKnown } from '../restrictions.ts'
import { basisOf, basisRefusal, onTheTable } from './notes.ts'
import { all, onlyWriters } from './permission.ts'
import { collectWords } from './words.ts'

type Input = CommandOf<'addLateNote'>['note']

/** A whole note of one's own party, stamped late (rule R37); while a silent round is open it belongs there. */
export const addLateNote: Rule<'addLateNote'> = {
  may: all(onlyWriters, onTheTable, (state) => (state.silent.open ? refuse('silent_round_open', 'R39') : null)),
  decide(state, { note: input }, context) {
    const { actor, now } = context
    const partyId = actor.partyId ?? ''
    const refusal = lateNoteRefusal(state, input, partyId)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const { basis, text, ...rest } = input
    const note: Note = {
      ...rest,
      ...basisOf(basis, words),
      partyId,
      authorId: actor.id,
      round: state.silent.round,
      text: input.withheld ? null : words.put(text),
      late: true,
    }
    return { events: [{ type: 'noteAddedLate', note, at: now }], texts: words.texts }
  },
}

function lateNoteRefusal(state: ConferenceState, input: Input, partyId: string): Refusal | null {
  if (state.notes[input.id] !== undefined) return refuse('id_in_use', 'R37')
  const late = Object.values(state.notes).filter((note) => note.late && note.partyId === partyId)
  if (late.length >= LIMITS.cardsPerPerspective) return refuse('too_many', 'R37', { limit: LIMITS.cardsPerPerspective })
  if (input.withheld && input.text !== '') return refuse('withheld_has_text', 'R35')
  if (!input.withheld && input.text === '') return refuse('text_missing', 'R37', { field: 'text' })
  const known = new Set(partyIds(state))
  if (input.scope?.some((id) => !known.has(id))) return refuse('unknown_party', 'R34')
  if (!areKnown(state, input.notVisibleTo)) return refuse('restricted_person_unknown', 'R34')
  return basisRefusal(input.basis, input.withheld)
}
