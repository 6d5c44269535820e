import type { Command } from '@rondom/shared/domain/commands.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { expect, test } from 'vitest'
import { CAST, card, PARTIES, written } from '../rehearsal/cast.ts'
import { fillPhase, heldUntil } from '../rehearsal/held-until.ts'
import { idOf, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, school, police, mother } = CAST

function reveal(reason: string | null = null): Command {
  return { type: 'reveal', reason }
}

/** A table in writing where each party wrote one card and everyone is ready. */
function allReady(): Rehearsal {
  const table = heldUntil('writing')
  for (const partyId of Object.values(PARTIES)) table.perspectives[partyId] = written([card({ text: partyId })])
  fillPhase(table)
  return table
}

function eventTypes(table: Rehearsal, from: number): string[] {
  return table.memory.events.slice(from).map(({ event }) => event.type)
}

test('[R36] the reveal publishes all perspectives in one event, for everyone at once', () => {
  const table = allReady()
  const before = table.memory.events.length
  for (const actor of [keyWorker, mother]) expect(table.seenBy(actor).state.notes).toEqual({})
  table.take(facilitator, reveal())
  expect(eventTypes(table, before)).toEqual([
    'perspectivesRevealed',
    'ratingSpreadRevealed',
    'roundOrdered',
    'phaseChanged',
  ])
  expect(table.state.phase).toBe('sharing')
  for (const actor of [keyWorker, school, police, mother, facilitator]) {
    expect(Object.keys(table.seenBy(actor).state.notes)).toHaveLength(5)
  }
})

test('[R36] with someone not ready it needs a reason', () => {
  const table = heldUntil('writing')
  expect(table.give(facilitator, reveal())).toMatchObject({ code: 'still_writing', rule: 'R36' })
  table.take(facilitator, reveal('de politie moet weg'))
  expect(table.seenBy(school).words).toContain('de politie moet weg')
  expect(table.seenBy(mother).words).not.toContain('de politie moet weg')
})

test('[R36] nobody waits for who is absent or not in', () => {
  const table = heldUntil('writing')
  for (const id of [keyWorker, school, police, CAST.granny]) table.take(id, { type: 'declareReady' })
  expect(table.give(facilitator, reveal())?.values).toEqual({ names: 'Esther' })
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'absent' })
  expect(table.give(facilitator, reveal())).toBeNull()
  expect(table.state.revealed[PARTIES.mother]).toBeUndefined()
})

test('[R36] it happens once', () => {
  const table = allReady()
  table.take(facilitator, reveal())
  expect(table.give(facilitator, reveal('nog eens'))).toEqual({ code: 'already_revealed', rule: 'R36' })
})

test('[R30] what was made too long after being ready stops the reveal, unless a reason is given', () => {
  const table = allReady()
  const long = 'a'.repeat(LIMITS.noteText + 1)
  table.perspectives[PARTIES.school] = written([card({ text: long })])
  expect(table.give(facilitator, reveal())).toMatchObject({ code: 'card_too_long', values: { party: 'De Wilgenhof' } })
  expect(table.state.phase).toBe('writing')
  table.take(facilitator, reveal('zij is weggeroepen'))
  expect(table.seenBy(police).words).toContain(long)
})

test('[R35] of a withheld note no word is kept, whatever the document holds', () => {
  const table = allReady()
  table.perspectives[PARTIES.school] = written([card({ withheld: true, text: 'geheim', sourceBy: 'ook geheim' })])
  table.take(facilitator, reveal())
  const note = Object.values(table.state.notes).find(({ withheld }) => withheld)
  expect(note).toMatchObject({ partyId: PARTIES.school, authorId: school, text: null, sourceBy: null })
  expect([...table.memory.texts.values()].join()).not.toContain('geheim')
})

test('[R34] a note that is kept from somebody who is gone is kept from everyone who may be meant', () => {
  const table = allReady()
  const gone = card({ text: 'niet voor haar', notVisibleTo: [idOf('participant', 'weg')] })
  table.perspectives[PARTIES.school] = written([gone])
  expect(table.give(facilitator, reveal())?.code).toBe('restricted_person_unknown')
  table.take(facilitator, reveal('de school is weg'))
  for (const id of [mother, CAST.granny]) expect(table.seenBy(id).words).not.toContain('niet voor haar')
  for (const id of [facilitator, police]) expect(table.seenBy(id).words).toContain('niet voor haar')
})

test('[R32] [R33] a note keeps its column, nature, certainty and source', () => {
  const table = allReady()
  const fields = {
    column: 'mandate' as const,
    nature: 'fact' as const,
    certainty: 'certain' as const,
    sourceType: 'instrument' as const,
    sourceOn: '2026-02',
  }
  table.perspectives[PARTIES.school] = written([card({ ...fields, text: ' Wij moeten melden. ', sourceBy: 'ARIJ ' })])
  table.take(facilitator, reveal())
  const note = Object.values(table.state.notes).find(({ partyId }) => partyId === PARTIES.school)!
  expect(note).toMatchObject({ ...fields, round: 1, late: false })
  expect(table.memory.texts.get(note.text ?? '')).toBe('Wij moeten melden.')
  expect(table.memory.texts.get(note.sourceBy ?? '')).toBe('ARIJ')
})

test('cards that say nothing are left out, and two cards with one id stay two notes', () => {
  const table = allReady()
  const same = card({ text: 'van school' })
  table.perspectives[PARTIES.school] = written([same, card({ text: '  ' })])
  table.perspectives[PARTIES.police] = written([{ ...same, text: 'van politie' }])
  table.take(facilitator, reveal())
  const texts = Object.values(table.state.notes).map(({ text }) => table.memory.texts.get(text ?? ''))
  expect(texts).toEqual(expect.arrayContaining(['van school', 'van politie']))
  expect(texts).toHaveLength(5)
})

test('an author who is not of the party signs nothing: its first participant does', () => {
  const table = allReady()
  table.perspectives[PARTIES.school] = written([card({ authorId: police })])
  table.take(facilitator, reveal())
  expect(Object.values(table.state.notes).find(({ partyId }) => partyId === PARTIES.school)?.authorId).toBe(school)
})

test('[R39] a silent round has fresh perspectives, stays in its phase and is revealed like the first', () => {
  const table = allReady()
  table.take(facilitator, reveal())
  expect(table.give(school, { type: 'startSilentRound' })).toEqual({ code: 'only_facilitator', rule: 'R39' })
  table.take(facilitator, { type: 'startSilentRound' })
  expect(table.state).toMatchObject({ phase: 'sharing', silent: { round: 2, open: true }, ready: [] })
  expect(table.give(facilitator, { type: 'startSilentRound' })).toEqual({ code: 'silent_round_open', rule: 'R39' })
  const forward = { type: 'changePhase', direction: 'forward', reason: null } as const
  expect(table.give(facilitator, forward)).toEqual({ code: 'silent_round_open', rule: 'R39' })
  table.perspectives = { [PARTIES.school]: written([card({ text: 'tweede gedachte' })], 8) }
  expect(table.give(facilitator, reveal())?.code).toBe('still_writing')
  table.take(facilitator, reveal('genoeg'))
  expect(table.state).toMatchObject({ phase: 'sharing', silent: { round: 2, open: false } })
  expect(table.state.revealed[PARTIES.school]).toEqual([1, 2])
  expect(table.seenBy(police).words).toEqual(expect.arrayContaining(['tweede gedachte', 'genoeg']))
  expect(table.seenBy(mother).words).not.toContain('genoeg')
})
