import { expect, test } from 'vitest'
import { exitCriteria } from './exit-criteria.ts'
import { CAST } from './rehearsal/cast.ts'
import { ASKED, advice, asked, DECISION, deciding, outcome, recordDecision, TYPES, take } from './rehearsal/decided.ts'
import { FORWARD } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, manager, police } = CAST

function criteria({ state, frame, perspectives, judgement, memory }: Rehearsal) {
  return exitCriteria(state, { frame, perspectives, judgement, texts: memory.texts })
}

/** The warnings about key decisions, as they stand. */
function warnings(table: Rehearsal) {
  return criteria(table).warnings.filter(({ code }) => code === 'consultation_open')
}

test('[R73] without key decisions nothing waits', () => {
  expect(criteria(deciding()).blocking).toEqual([])
})

test('[R73] each decision without an outcome whose decider is at the table is named', () => {
  const table = deciding()
  const second = { id: idOf('decision', 'tweede'), typeId: TYPES.other, deciderId: police, question: 'En de politie?' }
  table.take(facilitator, recordDecision())
  table.take(facilitator, recordDecision(second))
  const item = { code: 'decision_outcome', rule: 'R73', place: 'decisions' }
  const placement = { ...item, aboutId: DECISION, about: 'Blijft Noor thuis?' }
  expect(criteria(table).blocking).toEqual([placement, { ...item, aboutId: second.id, about: 'En de politie?' }])
  table.take(facilitator, { type: 'recordAttendance', participantId: police, attendance: 'absent' })
  expect(criteria(table).blocking).toEqual([placement])
  table.take(manager, outcome())
  expect(criteria(table).blocking).toEqual([])
})

test('[R73] who decides and has not come in is not waited for', () => {
  const table = deciding()
  table.take(facilitator, recordDecision())
  table.happen({ type: 'participantTurnedAway', participantId: manager })
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R90] a decision that is intended while somebody must still be consulted is a sign, and holds nothing up', () => {
  const table = deciding()
  const { consultations } = recordDecision().decision
  const free = asked({ id: ASKED.family, kind: 'family', required: false })
  table.take(facilitator, recordDecision({ consultations: [...consultations, free] }))
  expect(warnings(table)).toEqual([])
  table.take(manager, outcome())
  const sign = { code: 'consultation_open', rule: 'R90', aboutId: DECISION, about: 'Blijft Noor thuis?', quote: null }
  expect(warnings(table)).toEqual([sign])
  table.take(facilitator, advice())
  expect(warnings(table)).toEqual([sign])
  table.take(manager, advice(ASKED.second))
  expect(warnings(table)).toEqual([])
  table.take(manager, take())
  expect(warnings(table)).toEqual([])
})

test('[R90] the sign goes with the phase', () => {
  const table = deciding()
  table.take(facilitator, recordDecision())
  table.take(manager, outcome())
  table.take(facilitator, FORWARD)
  expect(warnings(table)).toEqual([])
})
