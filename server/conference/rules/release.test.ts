import type { Command } from '@rondom/shared/domain/commands.ts'
import {
  actionItem,
  amendmentItem,
  decisionItem,
  differenceItem,
  dissentItem,
  judgementItem,
  needItem,
} from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD, PARTIES, position } from '../rehearsal/cast.ts'
import { DECISION, decideAll, deciding, recordDecision } from '../rehearsal/decided.ts'
import { FORWARD, fillPhase, heldUntil } from '../rehearsal/held-until.ts'
import { ACTION, NEED, planning, recordAction, recordNeed } from '../rehearsal/planned.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, DISSENT, differing, judging, NOTES, recordDifference } from '../rehearsal/talked-over.ts'

const { facilitator, school, mother, granny } = CAST
const also = (item: string, to: string): Command => ({ type: 'release', item, to })

test('[R57] the facilitator opens a derived item, item by item, to one to whom it is closed', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference())
  const item = differenceItem(DIFFERENCE)
  expect(table.give(school, also(item, mother))).toEqual({ code: 'only_facilitator', rule: 'R57' })
  expect(table.give(facilitator, also(item, school))).toEqual({ code: 'not_restricted', rule: 'R57' })
  expect(table.give(facilitator, also(item, HOUSEHOLD.father))).toEqual({ code: 'not_restricted', rule: 'R57' })
  expect(table.give(facilitator, also(item, idOf('member', 'geen')))).toEqual({ code: 'unknown_person', rule: 'R57' })
  expect(table.give(facilitator, also(differenceItem(idOf('difference', 'geen')), mother))?.code).toBe(
    'unknown_difference',
  )
  table.take(facilitator, also(item, HOUSEHOLD.mother))
  expect(table.give(facilitator, also(item, HOUSEHOLD.mother))).toEqual({ code: 'already_done', rule: 'R57' })
  expect(table.give(facilitator, also(item, granny))).toBeNull()
})

test('[R57] a difference never opens to who is named in a restriction of its own notes', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] }))
  const item = differenceItem(DIFFERENCE)
  // The one who supports her shares what is kept from her.
  for (const to of [mother, HOUSEHOLD.mother, granny]) {
    expect(table.give(facilitator, also(item, to))).toEqual({ code: 'not_allowed', rule: 'R57' })
  }
  table.take(facilitator, recordDifference())
  table.take(facilitator, also(item, mother))
  const back = recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] })
  expect(table.give(facilitator, back)).toEqual({ code: 'not_allowed', rule: 'R57' })
  expect(table.give(facilitator, conclude())).toBeNull()
})

test('[R57] a judgement opens by version, and a dissent only once it is shown', () => {
  const table = judging({ kept: true })
  expect(table.give(facilitator, also(judgementItem(2), mother))).toEqual({ code: 'no_judgement', rule: 'R57' })
  table.take(facilitator, also(judgementItem(1), mother))
  table.take(school, position({ kind: 'dissents', dissent: DISSENT }))
  const item = dissentItem(1, PARTIES.school)
  expect(table.give(facilitator, also(item, mother))).toEqual({ code: 'positions_hidden', rule: 'R57' })
  table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  expect(table.give(facilitator, also(item, mother))).toEqual({ code: 'positions_hidden', rule: 'R57' })
  table.take(facilitator, { type: 'revealPositionReasons' })
  expect(table.give(facilitator, also(dissentItem(1, PARTIES.team), mother))?.code).toBe('positions_hidden')
  expect(table.give(facilitator, also(item, mother))).toBeNull()
})

test('[R83] a need opens to one person, and never to who is named in a restriction of its own cards', () => {
  const table = planning({ kept: true })
  expect(table.give(facilitator, also(needItem(NEED), mother))).toEqual({ code: 'unknown_need', rule: 'R57' })
  table.take(facilitator, recordNeed({ noteIds: [NOTES.kept, NOTES.sleep] }))
  for (const to of [mother, HOUSEHOLD.mother, granny]) {
    expect(table.give(facilitator, also(needItem(NEED), to))).toEqual({ code: 'not_allowed', rule: 'R57' })
  }
  table.take(facilitator, recordNeed())
  expect(table.give(facilitator, also(needItem(NEED), school))).toEqual({ code: 'not_restricted', rule: 'R57' })
  table.take(facilitator, also(needItem(NEED), HOUSEHOLD.mother))
  expect(table.state.released[needItem(NEED)]).toEqual([HOUSEHOLD.mother])
})

test('[R83] an action and a key decision open once they are there', () => {
  const table = deciding({ kept: true })
  const unknown = [
    [decisionItem(DECISION), 'unknown_decision'],
    [actionItem(ACTION), 'unknown_action'],
    [amendmentItem(idOf('amendment', 'geen')), 'not_found'],
  ] as const
  for (const [item, code] of unknown) {
    expect(table.give(facilitator, also(item, mother))).toEqual({ code, rule: 'R57' })
  }
  table.take(facilitator, recordDecision())
  table.take(facilitator, recordAction({ needIds: [] }))
  for (const item of [decisionItem(DECISION), actionItem(ACTION)]) {
    expect(table.give(facilitator, also(item, mother))).toBeNull()
    expect(table.give(facilitator, also(item, granny))).toBeNull()
  }
})

test('[R57] what stands in the record and beside it opens after the record was established too', () => {
  const table = deciding({ kept: true })
  table.take(facilitator, recordDecision())
  decideAll(table)
  for (const _ of ['deciding', 'planning']) {
    fillPhase(table)
    table.take(facilitator, FORWARD)
  }
  fillPhase(table)
  table.take(facilitator, { type: 'establishRecord' })
  const id = idOf('amendment', 'later')
  const amendment = { id, kind: 'amendment', memberId: null, text: 'Dit kwam later' } as const
  table.take(school, { type: 'addAmendment', amendment })
  expect(table.seenBy(mother).words).not.toContain('Dit kwam later')
  table.take(facilitator, also(amendmentItem(id), mother))
  expect(table.seenBy(mother).words).toContain('Dit kwam later')
  expect(table.seenBy(mother).state.decisions).toEqual({})
  table.take(facilitator, also(decisionItem(DECISION), mother))
  expect(table.seenBy(mother).state.decisions[DECISION]?.status).toBe('taken')
})

test('[R57] nothing is opened before the table has talked', () => {
  const table = heldUntil('sharing')
  expect(table.give(facilitator, also(judgementItem(1), granny))).toEqual({ code: 'wrong_phase', rule: 'R5' })
})
