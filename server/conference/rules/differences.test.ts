import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import { FORWARD, heldUntil } from '../rehearsal/held-until.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, differing, NOTES, recordDifference } from '../rehearsal/talked-over.ts'

const { facilitator, deputy, manager, school, police, mother, granny } = CAST
const withdraw = { type: 'withdrawDifference', differenceId: DIFFERENCE } as const

test('[R56] anyone with a party proposes, and only the facilitator makes a difference', () => {
  const table = differing()
  for (const actor of [deputy, manager, granny]) {
    expect(table.give(actor, recordDifference())).toEqual({ code: 'not_allowed', rule: 'R56' })
  }
  table.take(mother, recordDifference())
  expect(table.state.differences[DIFFERENCE]).toMatchObject({ made: false, proposedBy: mother, result: null })
  expect(table.give(school, recordDifference())).toEqual({ code: 'only_yourself', rule: 'R56' })
  table.take(mother, recordDifference({ title: 'Anders gezegd' }))
  table.take(facilitator, recordDifference({ title: 'Samen gezegd' }))
  expect(table.state.differences[DIFFERENCE]).toMatchObject({ made: true, proposedBy: mother })
  expect(table.give(mother, recordDifference())).toEqual({ code: 'only_facilitator', rule: 'R56' })
  expect(table.give(mother, withdraw)).toEqual({ code: 'only_facilitator', rule: 'R56' })
})

test('[R56] a difference links at least two notes that lie on the table for everyone', () => {
  const table = differing()
  const linking = (...noteIds: string[]) => table.give(facilitator, recordDifference({ noteIds }))
  expect(linking(NOTES.sunday, NOTES.sunday)).toMatchObject({ code: 'malformed' })
  expect(linking(NOTES.sunday, idOf('note', 'onbekend'))).toEqual({ code: 'unknown_note', rule: 'R56' })
  expect(linking(NOTES.sunday, NOTES.scoped)).toEqual({ code: 'note_not_for_table', rule: 'R56' })
  expect(linking(NOTES.sunday, NOTES.withheld)).toEqual({ code: 'note_not_for_table', rule: 'R56' })
  // What one cannot see one cannot link, nor learn that it is there.
  const proposal = recordDifference({ noteIds: [NOTES.sunday, NOTES.scoped] })
  expect(table.give(school, proposal)).toEqual({ code: 'unknown_note', rule: 'R56' })
  expect(table.give(police, proposal)).toEqual({ code: 'note_not_for_table', rule: 'R56' })
  expect(linking(NOTES.sunday, NOTES.sleep)).toBeNull()
})

test('[R57] who is named in a restriction proposes nothing', () => {
  const table = differing({ kept: true })
  expect(table.give(mother, recordDifference())).toEqual({ code: 'not_allowed', rule: 'R56' })
  expect(table.give(school, recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] }))).toBeNull()
})

test('[R5] proposals belong to differing; the facilitator also makes one while judging', () => {
  expect(heldUntil('sharing').give(facilitator, recordDifference())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  const table = differing()
  table.take(facilitator, FORWARD)
  expect(table.give(school, recordDifference())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  expect(table.give(facilitator, recordDifference())).toBeNull()
})

test('[R56] a difference with a result is not withdrawn; a proposal by its proposer is', () => {
  const table = differing()
  table.take(school, recordDifference())
  expect(table.give(police, withdraw)).toEqual({ code: 'only_yourself', rule: 'R56' })
  table.take(school, withdraw)
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'unknown_difference', rule: 'R56' })
  table.take(facilitator, recordDifference())
  table.take(facilitator, conclude())
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'already_done', rule: 'R58' })
})

test('[R58] each difference that was made has a result before differing ends; a proposal needs none', () => {
  const table = differing()
  table.take(school, recordDifference({ id: idOf('difference', 'voorstel') }))
  expect(table.give(facilitator, conclude('resolved', idOf('difference', 'voorstel')))).toEqual({
    code: 'unknown_difference',
    rule: 'R58',
  })
  table.take(facilitator, recordDifference())
  expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'difference_result' })
  expect(table.give(school, conclude())).toEqual({ code: 'only_facilitator', rule: 'R56' })
  table.take(facilitator, conclude())
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R57] a result stays with a change of words, and goes with a restricted note', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] }))
  table.take(facilitator, conclude())
  table.take(facilitator, recordDifference({ noteIds: [NOTES.kept, NOTES.sleep], title: 'Anders' }))
  expect(table.state.differences[DIFFERENCE]?.resultKind).toBe('both_stand')
  table.take(facilitator, recordDifference())
  expect(table.state.differences[DIFFERENCE]).toMatchObject({ result: null, resultKind: null })
})
