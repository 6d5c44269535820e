import { actionItem, type DerivedItem, decisionItem, differenceItem, needItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from './rehearsal/cast.ts'
import { ESTABLISH } from './rehearsal/closed.ts'
import { ASKED, advice, DECISION, deciding, outcome, recordDecision } from './rehearsal/decided.ts'
import { FORWARD, fillPhase } from './rehearsal/held-until.ts'
import { ACTION, NEED, planning, recordAction, recordNeed, recordOpenNeed } from './rehearsal/planned.ts'
import type { Rehearsal } from './rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, differing, recordDifference } from './rehearsal/talked-over.ts'

const { facilitator, keyWorker, manager, mother, granny, police } = CAST
const SECRET = 'Zij zit bij tante'

function release(table: Rehearsal, item: DerivedItem): void {
  table.take(facilitator, { type: 'release', item, to: HOUSEHOLD.mother })
  table.take(facilitator, { type: 'release', item, to: granny })
}

/** Both to whom it was opened have what stands, as the others do, and nothing of how it was worded before. */
function expectAsItStands(table: Rehearsal, what: (state: Rehearsal['state']) => unknown): void {
  const sent = (reader: string) => table.seenBy(reader)
  expect(sent(police).words.join()).toContain(SECRET)
  for (const reader of [mother, granny]) {
    expect(sent(reader).words.join()).not.toContain(SECRET)
    expect(what(sent(reader).state)).toEqual(what(table.state))
  }
}

test('[R57] [R83] a key decision opens as it stands, without what it said before', () => {
  const table = deciding({ kept: true })
  table.take(facilitator, recordDecision({ question: SECRET }))
  table.take(facilitator, recordDecision())
  table.take(facilitator, advice(ASKED.scientist, { advice: `${SECRET}, zei ik` }))
  table.take(manager, outcome(`${SECRET}, dus nee`))
  table.take(facilitator, advice(ASKED.scientist, { advice: 'Beter niet' }))
  table.take(manager, outcome())
  release(table, decisionItem(DECISION))
  expectAsItStands(table, ({ decisions }) => decisions[DECISION])
})

test('[R57] [R83] a need with why it stays open, and an action, open as they stand', () => {
  const table = planning({ kept: true })
  table.take(facilitator, recordNeed({ text: SECRET, noteIds: [] }))
  table.take(facilitator, recordOpenNeed({ reason: `${SECRET}, daarom` }))
  table.take(keyWorker, recordAction({ what: `${SECRET}, bellen` }))
  table.take(facilitator, recordNeed({ noteIds: [] }))
  table.take(facilitator, recordOpenNeed())
  table.take(keyWorker, recordAction())
  release(table, needItem(NEED))
  release(table, actionItem(ACTION))
  expectAsItStands(table, ({ needs, openNeeds }) => [needs[NEED]?.text, openNeeds[NEED]])
  expectAsItStands(table, ({ actions }) => actions[ACTION]?.what)
})

test('[R57] a difference opens with the result that stands', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference({ title: SECRET }))
  table.take(facilitator, { ...conclude(), result: `${SECRET}, zo bleek` })
  table.take(facilitator, recordDifference())
  table.take(facilitator, conclude())
  release(table, differenceItem(DIFFERENCE))
  expectAsItStands(table, ({ differences }) => {
    const { title, result, resultKind } = differences[DIFFERENCE]!
    return [title, result, resultKind]
  })
})

test('[R57] what is worded anew after it was opened is open too', () => {
  const table = planning({ kept: true })
  table.take(facilitator, recordNeed({ noteIds: [] }))
  release(table, needItem(NEED))
  table.take(facilitator, recordNeed({ text: 'Anders gezegd', noteIds: [] }))
  for (const reader of [mother, granny]) expect(table.seenBy(reader).words).toContain('Anders gezegd')
})

test('[R57] [R87] what the record says opens as the record says it, with what came beside it', () => {
  const table = deciding({ kept: true })
  table.take(facilitator, recordDecision())
  table.take(manager, outcome('Zo stond het'))
  for (let phase = 0; phase < 2; phase += 1) {
    fillPhase(table)
    table.take(facilitator, FORWARD)
  }
  fillPhase(table)
  table.take(facilitator, ESTABLISH)
  table.take(manager, outcome('En zo daarna'))
  release(table, decisionItem(DECISION))
  for (const reader of [mother, granny]) {
    const { state, words } = table.seenBy(reader)
    expect(words).toEqual(expect.arrayContaining(['Zo stond het', 'En zo daarna']))
    expect(state.established?.state.decisions[DECISION]?.status).toBe('intended')
  }
})
