import type { Command } from '@rondom/shared/domain/commands.ts'
import { PHASES } from '@rondom/shared/domain/phases.ts'
import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import { CHECK_IN, FORWARD, fillPhase, heldUntil, NO_DANGER } from '../rehearsal/held-until.ts'

const { facilitator, granny, manager, mother, school } = CAST
const CALL: Command = { type: 'callDangerCheck' }
const plan = { whatNow: 'Bel 112', ownerName: 'Bram', byTime: '2026-03-10T10:00:00Z' }

test('[R6] the danger check is answered before check-in ends', () => {
  const table = heldUntil('checkingIn')
  for (const id of Object.values(CAST)) table.take(id, CHECK_IN)
  expect(table.give(facilitator, FORWARD)).toEqual({ code: 'danger_open', rule: 'R6' })
  expect(table.give(school, NO_DANGER)).toEqual({ code: 'only_facilitator', rule: 'R6' })
  table.take(facilitator, NO_DANGER)
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test.each(PHASES.slice(0, 11))(
  '[R6] anyone calls the danger check in %s, and nothing moves forward until it is answered',
  (phase) => {
    const table = heldUntil(phase)
    const onward: Command = phase === 'closing' ? { type: 'establishRecord' } : FORWARD
    for (const actor of [mother, granny, manager, school]) {
      table.take(actor, CALL)
      expect(table.give(actor, CALL)).toEqual({ code: 'already_done', rule: 'R6' })
      expect(table.give(facilitator, onward)).toEqual({ code: 'danger_open', rule: 'R6' })
      if (phase === 'writing') {
        expect(table.give(facilitator, { type: 'reveal', reason: 'nu' })).toEqual({ code: 'danger_open', rule: 'R6' })
      }
      table.take(facilitator, NO_DANGER)
    }
    fillPhase(table)
    // Out of follow-up nothing goes forward, danger or not.
    expect(table.give(facilitator, onward)?.code ?? null).toBe(phase === 'inFollowUp' ? 'wrong_phase' : null)
  },
)

test('[R7] with danger nothing moves on until words, owner and time are there', () => {
  const table = heldUntil('familyVoice')
  fillPhase(table)
  const yes = { type: 'answerDangerCheck', danger: true } as const
  for (const missing of ['whatNow', 'ownerName', 'byTime'] as const) {
    table.take(facilitator, { ...yes, ...plan, [missing]: null })
    expect(table.give(facilitator, FORWARD)).toEqual({ code: 'danger_plan_missing', rule: 'R7' })
  }
  table.take(facilitator, { ...yes, ...plan })
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R7] without danger no plan is kept', () => {
  const table = heldUntil('checkingIn')
  table.take(facilitator, { type: 'answerDangerCheck', danger: false, ...plan })
  expect(table.state.danger).toMatchObject({ status: 'no_danger', whatNow: null, ownerName: null, byTime: null })
})
