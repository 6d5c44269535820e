import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import {
  ASKED,
  advice,
  DECISION,
  decideAll,
  deciding,
  outcome,
  reconsider,
  recordDecision,
  take,
} from '../rehearsal/decided.ts'
import { BACK, FORWARD } from '../rehearsal/held-until.ts'
import { idOf, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, mother } = CAST
const decisionOf = (table: Rehearsal) => table.state.decisions[DECISION]!

function put(): Rehearsal {
  const table = deciding()
  table.take(facilitator, recordDecision())
  return table
}

/** With every advice given, on these days. */
function advised(first = '2026-03-10', second = '2026-03-10'): Rehearsal {
  const table = put()
  table.take(facilitator, advice(ASKED.scientist, { on: first }))
  table.take(manager, advice(ASKED.second, { on: second }))
  table.take(manager, outcome())
  return table
}

test('[R69] the decider writes the outcome, and the decision is then intended', () => {
  const table = put()
  for (const actor of [facilitator, deputy, keyWorker, mother]) {
    for (const command of [outcome(), take(), reconsider()]) {
      expect(table.give(actor, command)).toEqual({ code: 'only_decider', rule: 'R69' })
    }
  }
  table.take(manager, outcome())
  table.take(manager, outcome('Nee'))
  expect(decisionOf(table)).toMatchObject({ status: 'intended', decidedOn: null })
  expect(table.memory.texts.get(decisionOf(table).outcome!)).toBe('Nee')
})

test('[R69] who decides one thing does not write another’s', () => {
  const table = put()
  const other = idOf('decision', 'tweede')
  table.take(facilitator, recordDecision({ id: other, typeId: 'dt_overig0000000000', deciderId: keyWorker }))
  expect(table.give(keyWorker, outcome())).toEqual({ code: 'only_decider', rule: 'R69' })
  const unknown = { ...take(), decisionId: idOf('decision', 'geen') }
  expect(table.give(keyWorker, unknown)).toEqual({ code: 'unknown_decision', rule: 'R69' })
})

test('[R71] a decision is taken when outcome and every required consultation are there', () => {
  const table = put()
  expect(table.give(manager, take())).toEqual({ code: 'outcome_missing', rule: 'R71' })
  table.take(manager, outcome())
  const needed = (who: string) => ({ code: 'advice_needed', rule: 'R71', values: { who } })
  expect(table.give(manager, take())).toEqual(needed('gedragsdeskundige Hester'))
  table.take(facilitator, advice())
  expect(table.give(manager, take())).toEqual(needed('vertrouwensarts'))
  table.take(manager, advice(ASKED.second))
  table.take(manager, take())
  expect(decisionOf(table)).toMatchObject({ status: 'taken', decidedOn: '2026-03-10', deviation: null })
  expect(table.give(manager, take())).toEqual({ code: 'decision_taken', rule: 'R69' })
  expect(table.give(manager, outcome('Anders'))).toEqual({ code: 'decision_taken', rule: 'R69' })
})

test('[R71] no required consultation is dated after the day it is taken, and that day has come', () => {
  const table = advised('2026-03-01', '2026-03-08')
  expect(table.give(manager, take({ on: '2026-03-11' }))).toEqual({ code: 'date_in_future', rule: 'R71' })
  const before = { code: 'date_before', rule: 'R71', values: { day: '2026-03-08' } }
  expect(table.give(manager, take({ on: '2026-03-07' }))).toEqual(before)
  expect(table.give(manager, take({ on: '2026-03-08' }))).toBeNull()
})

test('[R71] a consultation that was not required holds nothing up', () => {
  const table = deciding()
  const [scientist] = recordDecision().decision.consultations
  const consultations = [{ ...scientist!, required: false }]
  table.take(facilitator, recordDecision({ typeId: 'dt_overig0000000000', consultations }))
  table.take(manager, outcome())
  const unfollowed = take({ notFollowed: [ASKED.scientist], deviation: 'zo' })
  expect(table.give(manager, unfollowed)?.code).toBe('advice_needed')
  expect(table.give(manager, take())).toBeNull()
})

test('[R71] an advice that is not followed needs a reason, and stays as it was given', () => {
  const table = advised()
  const unknown = take({ notFollowed: [idOf('consultation', 'geen')], deviation: 'zo' })
  expect(table.give(manager, unknown)).toEqual({ code: 'unknown_consultation', rule: 'R71' })
  const without = take({ notFollowed: [ASKED.second] })
  expect(table.give(manager, without)).toEqual({ code: 'deviation_needed', rule: 'R71' })
  table.take(manager, take({ notFollowed: [ASKED.second, ASKED.second], deviation: 'te veel haast' }))
  const { notFollowed, deviation, consultations } = decisionOf(table)
  expect(notFollowed).toEqual([ASKED.second])
  expect(table.memory.texts.get(deviation!)).toBe('te veel haast')
  expect(table.memory.texts.get(consultations[1]!.advice!)).toBe('Mijn advies')
})

test('[R69] a decision is taken anew by the same decider, beside what it said before', () => {
  const table = put()
  table.take(manager, outcome())
  expect(table.give(manager, reconsider())).toEqual({ code: 'decision_not_taken', rule: 'R69' })
  decideAll(table)
  const before = { code: 'date_before', rule: 'R71', values: { day: '2026-03-10' } }
  expect(table.give(manager, reconsider({ on: '2026-03-09' }))).toEqual(before)
  expect(table.give(manager, reconsider({ on: '2026-03-11' }))).toEqual({ code: 'date_in_future', rule: 'R71' })
  table.take(manager, reconsider())
  expect(decisionOf(table)).toMatchObject({ status: 'intended', decidedOn: null, former: [{ until: '2026-03-10' }] })
  expect(table.give(manager, reconsider())).toEqual({ code: 'decision_not_taken', rule: 'R69' })
  decideAll(table)
  table.take(manager, reconsider({ outcome: 'Nog eens' }))
  const { former, outcome: now } = decisionOf(table)
  expect(former.map((one) => table.memory.texts.get(one.outcome))).toEqual(['Ja, thuis', 'Ja, thuis'])
  expect(table.memory.texts.get(now!)).toBe('Nog eens')
})

test('[R72] what is reconsidered is taken anew only after everyone was consulted again', () => {
  const table = put()
  decideAll(table)
  const asked = decisionOf(table).consultations
  table.take(manager, reconsider({ outcome: 'Toch uit huis' }))
  expect(decisionOf(table).consultations.map(({ advice }) => advice)).toEqual([null, null])
  expect(table.give(manager, take())).toMatchObject({ code: 'advice_needed', rule: 'R71' })
  decideAll(table)
  expect(decisionOf(table)).toMatchObject({ status: 'reconsidered', former: [{ consultations: asked }] })
})

test('[R71] what was not followed was said of the decision as it was, and stays with it', () => {
  const table = advised()
  table.take(manager, take({ notFollowed: [ASKED.second], deviation: 'te veel haast' }))
  table.take(manager, reconsider())
  const { notFollowed, deviation, former } = decisionOf(table)
  expect([notFollowed, deviation]).toEqual([[], null])
  expect(former[0]?.notFollowed).toEqual([ASKED.second])
  expect(table.memory.texts.get(former[0]!.deviation!)).toBe('te veel haast')
})

test('[R5] decisions are written from deciding on, also after the table has closed', () => {
  const table = advised()
  table.take(facilitator, BACK)
  expect(table.give(manager, outcome())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  table.take(facilitator, FORWARD)
  table.happen({ type: 'phaseChanged', from: 'deciding', to: 'inFollowUp', reason: null })
  expect(table.give(manager, take())).toBeNull()
  table.happen({ type: 'phaseChanged', from: 'inFollowUp', to: 'reviewed', reason: null })
  expect(table.give(manager, reconsider())?.code).toBe('wrong_phase')
})
