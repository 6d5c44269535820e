import type { Command } from '@rondom/shared/domain/commands.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { expect, test } from 'vitest'
import { CAST, PARTIES } from '../rehearsal/cast.ts'
import { FORWARD, heldUntil } from '../rehearsal/held-until.ts'
import { idOf, NOW } from '../rehearsal/rehearse.ts'

const { facilitator, school, police, mother, manager } = CAST
const turn = (partyId: string): Command => ({ type: 'giveTurn', partyId })
const end = (passed = false): Command => ({ type: 'endTurn', passed })

test('[R42] the reveal sets the order: family, network, school, local team, police', () => {
  const table = heldUntil('sharing')
  const order = [PARTIES.mother, PARTIES.granny, PARTIES.school, PARTIES.team, PARTIES.police]
  expect(table.state.round?.order).toEqual(order)
  for (const reader of [mother, police, CAST.granny]) expect(table.seenBy(reader).state.round?.order).toEqual(order)
})

test('[R42] the facilitator gives the turn, with two minutes on a soft clock', () => {
  const table = heldUntil('sharing')
  expect(table.give(school, turn(PARTIES.school))).toEqual({ code: 'only_facilitator', rule: 'R42' })
  expect(table.give(facilitator, turn(idOf('party', 'geen')))).toEqual({ code: 'unknown_party', rule: 'R42' })
  table.take(facilitator, turn(PARTIES.school))
  expect(table.state.timer).toEqual({ startedAt: NOW, seconds: LIMITS.turnSeconds, purpose: 'turn' })
  expect(table.give(facilitator, turn(PARTIES.school))?.code).toBe('already_done')
  table.take(facilitator, turn(PARTIES.police))
  expect(table.state.round).toMatchObject({ current: PARTIES.police, done: [PARTIES.school] })
})

test('[R43] a party that was away when the order was set gets its turn, as the last in it', () => {
  const table = heldUntil('writing')
  table.take(facilitator, { type: 'recordAttendance', participantId: school, attendance: 'absent' })
  table.take(facilitator, { type: 'reveal', reason: 'school komt later' })
  expect(table.state.round?.order).not.toContain(PARTIES.school)
  table.take(facilitator, { type: 'recordAttendance', participantId: school, attendance: 'expected' })
  table.take(facilitator, turn(PARTIES.school))
  expect(table.state.round).toMatchObject({ current: PARTIES.school })
  expect(table.state.round?.order.at(-1)).toBe(PARTIES.school)
})

test('[R42] a turn is ended or passed by who has it or by the facilitator', () => {
  const table = heldUntil('sharing')
  expect(table.give(facilitator, end())).toEqual({ code: 'not_your_turn', rule: 'R42' })
  table.take(facilitator, turn(PARTIES.school))
  expect(table.give(police, end())).toEqual({ code: 'not_your_turn', rule: 'R42' })
  table.take(school, end(true))
  expect(table.state.round).toMatchObject({ current: null, passed: [PARTIES.school], done: [] })
  expect(table.state.timer).toBeNull()
  table.take(facilitator, turn(PARTIES.school))
  table.take(facilitator, end())
  expect(table.state.round).toMatchObject({ passed: [], done: [PARTIES.school] })
})

test('[R42] another order keeps the turns taken, and leaves nobody at the table out', () => {
  const table = heldUntil('sharing')
  table.take(facilitator, turn(PARTIES.school))
  table.take(facilitator, end())
  const order = (...order: string[]): Command => ({ type: 'orderRound', order })
  expect(table.give(facilitator, order(PARTIES.team, PARTIES.team))?.code).toBe('malformed')
  expect(table.give(facilitator, order(idOf('party', 'geen')))?.code).toBe('unknown_party')
  table.take(facilitator, order(PARTIES.police, PARTIES.team))
  expect(table.state.round).toMatchObject({
    order: [PARTIES.police, PARTIES.team, PARTIES.mother, PARTIES.granny, PARTIES.school],
    done: [PARTIES.school],
  })
})

test('[R43] every party has had a turn or passed before sharing ends', () => {
  const table = heldUntil('sharing')
  for (const partyId of Object.values(PARTIES)) {
    expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'turn' })
    table.take(facilitator, turn(partyId))
    table.take(facilitator, end(partyId === PARTIES.mother))
  }
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R45] a silent minute can be asked once per person and phase', () => {
  const table = heldUntil('checkingIn')
  const minute: Command = { type: 'startSilentMinute' }
  for (const actor of [mother, school, manager]) {
    table.take(actor, minute)
    expect(table.give(actor, minute)).toEqual({ code: 'silent_minute_used', rule: 'R45' })
  }
  expect(table.state.timer).toEqual({ startedAt: NOW, seconds: 60, purpose: 'silent_minute' })
  expect(heldUntil('familyVoice').give(mother, minute)).toBeNull()
})

test('a hand is lowered by its owner or the facilitator', () => {
  const table = heldUntil('checkingIn')
  table.take(mother, { type: 'raiseHand' })
  table.take(school, { type: 'raiseHand' })
  expect(table.state.hands).toEqual([mother, school])
  expect(table.give(school, { type: 'lowerHand', participantId: mother })).toEqual({ code: 'only_yourself' })
  table.take(facilitator, { type: 'lowerHand', participantId: mother })
  table.take(school, { type: 'lowerHand', participantId: school })
  expect(table.give(school, { type: 'lowerHand', participantId: school })?.code).toBe('already_done')
})

test('clock and question card are the facilitator’s', () => {
  const table = heldUntil('checkingIn')
  for (const command of [
    { type: 'startTimer', seconds: 60 },
    { type: 'stopTimer' },
    { type: 'showQuestion', number: 3 },
  ] as const) {
    expect(table.give(school, command)).toEqual({ code: 'only_facilitator' })
    expect(table.give(facilitator, command)).toBeNull()
  }
  expect(table.state).toMatchObject({ timer: null, questionCard: 3 })
})
