import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import { BACK, FORWARD, fillPhase, heldUntil, NO_DANGER } from '../rehearsal/held-until.ts'

const { facilitator, deputy, keyWorker, school } = CAST

test('[R1] only the facilitator changes the phase or reveals', () => {
  const table = heldUntil('writing')
  for (const actor of Object.values(CAST).filter((id) => id !== facilitator)) {
    expect(table.give(actor, FORWARD)).toEqual({ code: 'only_facilitator', rule: 'R1' })
    expect(table.give(actor, { type: 'reveal', reason: 'nu' })).toEqual({ code: 'only_facilitator', rule: 'R1' })
  }
  expect(table.state.phase).toBe('writing')
})

test('[R2] a phase ends when nothing is missing, one phase at a time, and what is missing is named', () => {
  const table = heldUntil('checkingIn')
  table.take(facilitator, NO_DANGER)
  expect(table.give(facilitator, FORWARD)).toEqual({
    code: 'exit_blocked',
    rule: 'R2',
    values: { missing: 'check_in' },
  })
  fillPhase(table)
  table.take(facilitator, FORWARD)
  expect(table.state.phase).toBe('familyVoice')
})

test('[R3] one step back loses nothing', () => {
  const table = heldUntil('familyVoice')
  const { checkIns, danger } = table.state
  table.take(facilitator, BACK)
  expect(table.state).toMatchObject({ phase: 'checkingIn', checkIns, danger })
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R3] from preparing there is no step back', () => {
  expect(heldUntil('preparing').give(facilitator, BACK)).toEqual({ code: 'wrong_phase', rule: 'R3' })
})

test('[R4] there is no way back from sharing to writing', () => {
  const table = heldUntil('sharing')
  expect(table.give(facilitator, BACK)).toEqual({ code: 'no_way_back', rule: 'R4' })
  fillPhase(table)
  table.take(facilitator, FORWARD)
  table.take(facilitator, BACK)
  expect(table.state.phase).toBe('sharing')
  expect(table.give(facilitator, BACK)).toEqual({ code: 'no_way_back', rule: 'R4' })
})

test('[R5] what does not belong to the phase is refused', () => {
  const table = heldUntil('preparing')
  const refusal = { code: 'wrong_phase', rule: 'R5' }
  expect(table.give(keyWorker, { type: 'checkIn', line: 'hier', informationLimit: '' })).toEqual(refusal)
  expect(table.give(school, { type: 'declareReady' })).toEqual(refusal)
  expect(table.give(facilitator, { type: 'reveal', reason: null })).toEqual(refusal)
  expect(table.give(school, { type: 'markKnownToo', noteId: 'no_0', known: true })).toEqual(refusal)
  expect(table.give(deputy, { type: 'raiseHand' })).toEqual(refusal)
})

test('[R18] the frame is published when preparing ends, and again when it says something else', () => {
  const table = heldUntil('checkingIn')
  const first = table.state.frame
  expect(first && table.memory.texts.get(first.question)).toBe('Wat heeft dit gezin nodig?')
  fillPhase(table)
  table.take(facilitator, FORWARD)
  expect(table.state.frame).toEqual(first)
  table.frame = { question: 'Wat nu?', situation: '' }
  fillPhase(table)
  table.take(facilitator, FORWARD)
  expect(table.memory.texts.get(table.state.frame?.question ?? '')).toBe('Wat nu?')
})

test('[R18] a question that is too long does not leave preparing', () => {
  const table = heldUntil('preparing')
  table.frame = { question: 'a'.repeat(201), situation: '' }
  expect(table.give(facilitator, FORWARD)).toEqual({
    code: 'text_too_long',
    rule: 'R18',
    values: { length: 201, limit: 200 },
  })
})

test('forward in writing is the reveal, with the reason where it is needed', () => {
  const table = heldUntil('writing')
  expect(table.give(facilitator, FORWARD)?.code).toBe('still_writing')
  table.take(facilitator, { ...FORWARD, reason: 'de tijd is om' } as typeof FORWARD)
  expect(table.state.phase).toBe('sharing')
})

test('[R86] nothing goes forward out of closing but establishing the record', () => {
  const table = heldUntil('closing')
  fillPhase(table)
  expect(table.give(facilitator, FORWARD)).toEqual({ code: 'close_by_establishing', rule: 'R86' })
  table.take(facilitator, { type: 'establishRecord' })
  expect(table.give(facilitator, FORWARD)).toEqual({ code: 'wrong_phase', rule: 'R2' })
  expect(table.give(facilitator, BACK)).toEqual({ code: 'wrong_phase', rule: 'R3' })
})
