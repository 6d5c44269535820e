import type { Command } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { approve, closing, noSummary, SUMMARY, writeSummary } from '../rehearsal/closed.ts'
import { heldUntil, voiceOf } from '../rehearsal/held-until.ts'
import { idOf, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, mother, granny } = CAST
const { child, father } = HOUSEHOLD
const OTHER = idOf('summary', 'anders')
const WITHDRAW: Command = { type: 'withdrawSummary', summaryId: SUMMARY }

/** Something is kept from this person from here on. */
function keep(table: Rehearsal, from: string): void {
  table.take(keyWorker, voiceOf(child, 'geheim', 'niet voor iedereen', [from]))
}

test('[R85] facilitator and key worker write, in closing', () => {
  const table = closing()
  for (const actor of [deputy, manager, school, mother, granny]) {
    for (const command of [writeSummary(), WITHDRAW, noSummary()]) {
      expect(table.give(actor, command)).toEqual({ code: 'only_key_worker', rule: 'R85' })
    }
  }
  expect(table.give(facilitator, writeSummary())).toBeNull()
  expect(table.give(keyWorker, writeSummary({ text: 'Duidelijker' }))).toBeNull()
  expect(heldUntil('planning').give(keyWorker, writeSummary())).toEqual({ code: 'wrong_phase', rule: 'R5' })
})

test('[R38] who writes blind writes and approves no summary', () => {
  const table = closing()
  table.take(facilitator, writeSummary())
  table.happen({ type: 'participantAdmitted', participantId: keyWorker, blind: true })
  for (const command of [writeSummary(), WITHDRAW, noSummary(), approve()]) {
    expect(table.give(keyWorker, command)).toEqual({ code: 'writing_blind', rule: 'R38' })
  }
})

test('[R85] it is for members of the household, each of whom has one', () => {
  const table = closing()
  const unknown = writeSummary({ forIds: [child, idOf('member', 'geen')] })
  expect(table.give(keyWorker, unknown)).toEqual({ code: 'unknown_person', rule: 'R85' })
  table.take(keyWorker, writeSummary({ forIds: [child, child] }))
  expect(table.state.summaries[SUMMARY]?.forIds).toEqual([child])
  const again = writeSummary({ id: OTHER, forIds: [father, child] })
  expect(table.give(keyWorker, again)).toEqual({ code: 'summary_exists', rule: 'R85', values: { name: 'Noor' } })
  expect(table.give(keyWorker, noSummary(child))).toMatchObject({ code: 'summary_exists', values: { name: 'Noor' } })
  expect(table.give(keyWorker, noSummary(idOf('member', 'geen')))).toEqual({ code: 'unknown_person', rule: 'R85' })
})

test.each([
  ['under the own name', HOUSEHOLD.mother],
  ['by the seat', mother],
])('[R85] who is named in a restriction %s gets one of their own', (_, named) => {
  const table = closing()
  keep(table, named)
  const apart = { code: 'summary_apart', rule: 'R85', values: { name: 'Esther' } }
  expect(table.give(keyWorker, writeSummary())).toEqual(apart)
  expect(table.give(keyWorker, writeSummary({ forIds: [HOUSEHOLD.mother] }))).toBeNull()
  expect(table.give(keyWorker, writeSummary({ id: OTHER, forIds: [child, father] }))).toBeNull()
})

test('[R85] a supporter who is named puts nobody apart', () => {
  const table = closing()
  keep(table, granny)
  expect(table.give(keyWorker, writeSummary())).toBeNull()
})

test('[R85] a restriction that comes later keeps a shared summary from being approved', () => {
  const table = closing()
  table.take(keyWorker, writeSummary())
  keep(table, HOUSEHOLD.mother)
  expect(table.give(keyWorker, approve())).toMatchObject({ code: 'summary_apart', values: { name: 'Esther' } })
})

test('[R85] the key worker approves what was read; a change waits for approval anew', () => {
  const table = closing()
  table.take(facilitator, writeSummary())
  for (const actor of [facilitator, deputy, manager, school, mother]) {
    expect(table.give(actor, approve())).toEqual({ code: 'approval_by_key_worker', rule: 'R85' })
  }
  table.take(facilitator, writeSummary({ text: 'Duidelijker' }))
  expect(table.give(keyWorker, approve(1))).toEqual({ code: 'summary_changed', rule: 'R85' })
  expect(table.give(keyWorker, approve(2, OTHER))).toEqual({ code: 'unknown_summary', rule: 'R85' })
  table.take(keyWorker, approve(2))
  expect(table.give(keyWorker, approve(2))).toEqual({ code: 'already_done', rule: 'R85' })
  expect(table.state.summaries[SUMMARY]).toMatchObject({ revision: 2, approvedBy: keyWorker })
  table.take(keyWorker, writeSummary({ text: 'Nog duidelijker' }))
  expect(table.state.summaries[SUMMARY]).toMatchObject({ revision: 3, approvedBy: null })
})

test('[R85] without a key worker at the table the facilitator approves, and nobody else', () => {
  const table = closing()
  table.take(facilitator, writeSummary())
  table.take(facilitator, { type: 'recordAttendance', participantId: keyWorker, attendance: 'absent' })
  expect(table.give(deputy, approve())).toEqual({ code: 'approval_by_key_worker', rule: 'R85' })
  expect(table.give(facilitator, approve())).toBeNull()
})

test('[R85] a reason for having none goes when there is one; taken back, the summary leaves nothing', () => {
  const table = closing()
  table.take(keyWorker, noSummary(child))
  table.take(keyWorker, noSummary(father))
  table.take(keyWorker, writeSummary())
  expect(Object.keys(table.state.summariesMissing)).toEqual([father])
  table.take(keyWorker, WITHDRAW)
  expect(table.state.summaries).toEqual({})
  expect(table.give(keyWorker, WITHDRAW)).toEqual({ code: 'unknown_summary', rule: 'R85' })
})
