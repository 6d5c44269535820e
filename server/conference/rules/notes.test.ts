import type { Command, NoteBasisInput } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { CAST, card, HOUSEHOLD, PARTIES, recordParticipant, written } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import { idOf, NOW, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, school, police, mother, granny, keyWorker } = CAST
const open = idOf('note', 'open')
const closed = idOf('note', 'gesloten')
const withheld = idOf('note', 'verzwegen')

/** A table in sharing with three notes of school: for all, not for the mother, and withheld. */
function sharing(): Rehearsal {
  const perspectives = {
    [PARTIES.school]: written([
      card({ id: open, text: 'voor iedereen' }),
      card({ id: closed, text: 'niet voor moeder', notVisibleTo: [HOUSEHOLD.mother] }),
      card({ id: withheld, withheld: true }),
    ]),
  }
  return heldUntil('sharing', (table) => {
    table.perspectives = perspectives
  })
}

const basis: NoteBasisInput = {
  nature: 'fact',
  certainty: 'certain',
  sourceType: 'file',
  sourceBy: 'dossier',
  sourceOn: '2026-01-05',
}
const correct = (noteId: string, fields: Partial<NoteBasisInput> = {}): Command => ({
  type: 'correctNote',
  noteId,
  basis: { ...basis, ...fields },
})

test('[R31] the author corrects nature, certainty and source; text and old value stay', () => {
  const table = sharing()
  const before = table.state.notes[open]!
  for (const other of [police, keyWorker, mother]) {
    expect(table.give(other, correct(open))).toEqual({ code: 'only_yourself', rule: 'R31' })
  }
  table.take(school, correct(open))
  const after = table.state.notes[open]!
  expect(after).toMatchObject({ nature: 'fact', certainty: 'certain', sourceType: 'file', text: before.text })
  expect(after.corrections).toEqual([
    {
      by: school,
      at: NOW,
      previous: {
        nature: 'interpretation',
        certainty: 'likely',
        sourceType: 'own_observation',
        sourceBy: null,
        sourceOn: null,
      },
    },
  ])
  expect(table.give(school, correct(open))).toEqual({ code: 'already_done', rule: 'R31' })
})

test('[R31] a colleague of the same party is not the author', () => {
  const table = sharing()
  const colleague = idOf('participant', 'collega')
  table.take(facilitator, recordParticipant({ id: colleague, role: 'professional', partyId: PARTIES.school }))
  table.comeIn(colleague)
  expect(table.give(colleague, correct(open))?.code).toBe('only_yourself')
})

test('[R33] an instrument keeps its name in a correction', () => {
  const nameless = correct(open, { sourceType: 'instrument', sourceBy: null })
  expect(sharing().give(school, nameless)).toEqual({ code: 'source_name_missing', rule: 'R33' })
})

test('[R35] a correction puts no words into what is withheld', () => {
  expect(sharing().give(school, correct(withheld))).toEqual({ code: 'withheld_has_text', rule: 'R35' })
  expect(sharing().give(school, correct(withheld, { sourceBy: null }))).toBeNull()
})

test('[R44] only known to one is marked by the own party, and others answer that they knew', () => {
  const table = sharing()
  const mark = (marked: boolean): Command => ({ type: 'markUniquelyKnown', noteId: open, marked })
  const knew = (known: boolean): Command => ({ type: 'markKnownToo', noteId: open, known })
  expect(table.give(police, mark(true))).toEqual({ code: 'only_own_party', rule: 'R44' })
  table.take(school, mark(true))
  expect(table.give(school, mark(true))?.code).toBe('already_done')
  expect(table.give(school, knew(true))).toEqual({ code: 'not_allowed', rule: 'R44' })
  table.take(police, knew(true))
  table.take(mother, knew(true))
  table.take(police, knew(false))
  expect(table.state.notes[open]).toMatchObject({ uniquelyKnown: true, knownToo: [mother] })
})

test('[R34] a note one cannot see does not exist for them', () => {
  const table = sharing()
  for (const noteId of [closed, idOf('note', 'nergens')]) {
    expect(table.give(mother, { type: 'markKnownToo', noteId, known: true })?.code).toBe('unknown_note')
    expect(table.give(mother, { type: 'reactToNote', noteId, reaction: 'recognise' })?.code).toBe('unknown_note')
    expect(table.give(mother, correct(noteId))?.code).toBe('unknown_note')
  }
  expect(table.give(granny, { type: 'markKnownToo', noteId: open, known: true })?.code).toBe('unknown_note')
})

test('[R12] [R11] who leads and who has no party marks and answers nothing', () => {
  const table = sharing()
  const react: Command = { type: 'reactToNote', noteId: open, reaction: 'new_to_me' }
  expect(table.give(facilitator, react)).toEqual({ code: 'facilitator_is_neutral', rule: 'R12' })
  for (const actor of [deputy, manager]) expect(table.give(actor, react)?.code).toBe('not_allowed')
  table.take(police, react)
  expect(table.state.notes[open]?.reactions).toEqual({ [police]: 'new_to_me' })
  table.take(police, { ...react, reaction: null } as Command)
  expect(table.state.notes[open]?.reactions).toEqual({})
})

type LateNote = Extract<Command, { type: 'addLateNote' }>['note']
const late = (fields: Partial<LateNote> = {}): Command => ({
  type: 'addLateNote',
  note: {
    id: idOf('note', 'later'),
    column: 'strength',
    text: 'later bedacht',
    basis,
    withheld: false,
    scope: null,
    notVisibleTo: [],
    ...fields,
  },
})

test('[R37] a note after the reveal is whole, of the own party, and stamped late', () => {
  const table = sharing()
  expect(heldUntil('writing').give(school, late())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  expect(table.give(school, late({ text: '' }))).toEqual({
    code: 'text_missing',
    rule: 'R37',
    values: { field: 'text' },
  })
  expect(table.give(school, late({ id: open }))).toEqual({ code: 'id_in_use', rule: 'R37' })
  table.take(police, late())
  expect(table.state.notes[idOf('note', 'later')]).toMatchObject({
    partyId: PARTIES.police,
    authorId: police,
    late: true,
    column: 'strength',
  })
  expect(table.give(facilitator, late())?.rule).toBe('R12')
})

test('[R33] [R34] [R35] what holds for cards holds for a late note', () => {
  const table = sharing()
  const instrument = { ...basis, sourceType: 'instrument' as const, sourceBy: null }
  expect(table.give(school, late({ basis: instrument }))?.rule).toBe('R33')
  expect(table.give(school, late({ notVisibleTo: [police] }))?.rule).toBe('R34')
  expect(table.give(school, late({ scope: [idOf('party', 'geen')] }))?.code).toBe('unknown_party')
  expect(table.give(school, late({ withheld: true }))?.rule).toBe('R35')
  expect(table.give(school, late({ withheld: true, text: '' }))?.rule).toBe('R35')
  table.take(school, late({ withheld: true, text: '', basis: { ...basis, sourceBy: null } }))
  expect(table.state.notes[idOf('note', 'later')]).toMatchObject({ text: null, withheld: true })
})

test('[R39] while a silent round is open a thought belongs there', () => {
  const table = sharing()
  table.take(facilitator, { type: 'startSilentRound' })
  expect(table.give(school, late())).toEqual({ code: 'silent_round_open', rule: 'R39' })
})
