import type { NoteBasisInput } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { NoteBasis, RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, happens, no, type Rule } from '../decision.ts'
import { readerOf, seesNote } from '../reader.ts'
import { all, inPhases, notBlind, onlyParties } from './permission.ts'
import { collectWords, type Words } from './words.ts'

/** On the table: from the reveal until the conference closes. */
export const onTheTable = all(onlyParties, inPhases('sharing', 'closing'), notBlind)

/** A note this person can see; one they cannot see does not exist for them. */
function visibleNote(state: ConferenceState, noteId: NoteId, actor: Participant): RevealedNote | null {
  const note = state.notes[noteId]
  return note !== undefined && seesNote(readerOf(state, {}, actor), note) ? note : null
}

/** "Alleen bij één bekend", by the note's own party (rule R44). */
export const markUniquelyKnown: Rule<'markUniquelyKnown'> = {
  may: onTheTable,
  decide(state, { noteId, marked }, { actor }) {
    const note = visibleNote(state, noteId, actor)
    if (note === null) return no('unknown_note', 'R44')
    if (note.partyId !== actor.partyId) return no('only_own_party', 'R44')
    if (note.uniquelyKnown === marked) return no('already_done', 'R44')
    return happens({ type: 'noteMarkedUnique', noteId, marked })
  },
}

/** "Wist ik ook", by others than the note's own party (rule R44). */
export const markKnownToo: Rule<'markKnownToo'> = {
  may: onTheTable,
  decide(state, { noteId, known }, { actor }) {
    const note = visibleNote(state, noteId, actor)
    if (note === null) return no('unknown_note', 'R44')
    if (note.partyId === actor.partyId) return no('not_allowed', 'R44')
    if (note.knownToo.includes(actor.id) === known) return no('already_done', 'R44')
    return happens({ type: 'noteKnownToo', noteId, participantId: actor.id, known })
  },
}

export const reactToNote: Rule<'reactToNote'> = {
  may: onTheTable,
  decide(state, { noteId, reaction }, { actor }) {
    const note = visibleNote(state, noteId, actor)
    if (note === null) return no('unknown_note')
    if ((note.reactions[actor.id] ?? null) === reaction) return no('already_done')
    return happens({ type: 'noteReacted', noteId, participantId: actor.id, reaction })
  },
}

/** Nature, certainty and source, by the author; the text never, and the old value is kept (rule R31). */
export const correctNote: Rule<'correctNote'> = {
  may: onTheTable,
  decide(state, { noteId, basis }, context) {
    const note = visibleNote(state, noteId, context.actor)
    if (note === null) return no('unknown_note', 'R31')
    if (note.authorId !== context.actor.id) return no('only_yourself', 'R31')
    const refusal = basisRefusal(basis, note.withheld)
    if (refusal !== null) return { refusal }
    if (isSame(note, basis, context)) return no('already_done', 'R31')
    const words = collectWords(context)
    const { nature, certainty, sourceType, sourceBy, sourceOn } = note
    const previous: NoteBasis = { nature, certainty, sourceType, sourceBy, sourceOn }
    const by = context.actor.id
    return {
      events: [{ type: 'noteCorrected', noteId, by, at: context.now, basis: basisOf(basis, words), previous }],
      texts: words.texts,
    }
  },
}

/** Why a basis cannot stand: an instrument keeps its name, what is withheld keeps no word (rules R33, R35). */
export function basisRefusal({ sourceType, sourceBy }: NoteBasisInput, withheld: boolean): Refusal | null {
  if (withheld) return sourceBy === null ? null : refuse('withheld_has_text', 'R35')
  return sourceType === 'instrument' && sourceBy === null ? refuse('source_name_missing', 'R33') : null
}

/** How a note is known, as an event keeps it. */
export function basisOf(input: NoteBasisInput, words: Words): NoteBasis {
  return { ...input, sourceBy: words.putOptional(input.sourceBy) }
}

function isSame(note: RevealedNote, basis: NoteBasisInput, { texts }: Context): boolean {
  const sourceBy = note.sourceBy === null ? null : texts.get(note.sourceBy)
  return (
    note.nature === basis.nature &&
    note.certainty === basis.certainty &&
    note.sourceType === basis.sourceType &&
    note.sourceOn === basis.sourceOn &&
    sourceBy === basis.sourceBy
  )
}
