import type { Command } from '@rondom/shared/domain/commands.ts'
import { isRevealed, PHASES } from '@rondom/shared/domain/phases.ts'
import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import { approve, closing, ESTABLISH, noSummary, writeReflection, writeSummary } from '../rehearsal/closed.ts'
import { BACK, fillPhase, heldUntil } from '../rehearsal/held-until.ts'
import { NOW } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, police } = CAST
const CLOSE_EARLY: Command = { type: 'closeEarly', reason: 'het brandalarm ging' }

test('[R88] the facilitator closes early from any phase after the reveal, with a reason', () => {
  for (const phase of PHASES.slice(0, 11)) {
    const table = heldUntil(phase)
    const refusal = table.give(facilitator, CLOSE_EARLY)
    if (!isRevealed(phase)) expect(refusal).toEqual({ code: 'early_only_after_reveal', rule: 'R88' })
    else if (phase === 'closing' || phase === 'inFollowUp') expect(refusal?.code).toBe('wrong_phase')
    else {
      expect(refusal).toBeNull()
      expect(table.state).toMatchObject({ phase: 'closing', closedEarly: { from: phase } })
      expect(table.memory.texts.get(table.state.closedEarly?.reason ?? '')).toBe('het brandalarm ging')
    }
  }
  const others = Object.values(CAST).filter((id) => id !== facilitator)
  const table = heldUntil('differing')
  for (const actor of others) expect(table.give(actor, CLOSE_EARLY)?.code).toBe('only_facilitator')
})

test('[R88] not while there may be danger, nor while a silent round is open', () => {
  const table = heldUntil('sharing')
  table.take(facilitator, { type: 'startSilentRound' })
  expect(table.give(facilitator, CLOSE_EARLY)).toEqual({ code: 'silent_round_open', rule: 'R39' })
  table.take(police, { type: 'callDangerCheck' })
  expect(table.give(facilitator, CLOSE_EARLY)).toEqual({ code: 'danger_open', rule: 'R6' })
})

test('[R88] what the skipped phases ask is not asked, and one step back leads to where it came from', () => {
  const table = heldUntil('sharing')
  table.take(facilitator, CLOSE_EARLY)
  table.take(facilitator, BACK)
  expect(table.state).toMatchObject({ phase: 'sharing', closedEarly: null })
  table.take(facilitator, CLOSE_EARLY)
  fillPhase(table)
  table.take(facilitator, ESTABLISH)
  expect(table.state).toMatchObject({ phase: 'inFollowUp', closedEarly: { from: 'sharing' } })
})

test('[R3] out of a closing that was come to in order, one step back is planning', () => {
  const table = closing()
  table.take(facilitator, BACK)
  expect(table.state).toMatchObject({ phase: 'planning', closedEarly: null })
})

test('[R86] the record is established by the facilitator, when nothing is missing and there is no danger', () => {
  const table = closing()
  expect(table.give(facilitator, ESTABLISH)).toEqual({
    code: 'exit_blocked',
    rule: 'R86',
    values: { missing: 'summary' },
  })
  table.take(keyWorker, writeSummary())
  table.take(keyWorker, noSummary())
  expect(table.give(facilitator, ESTABLISH)).toMatchObject({ values: { missing: 'summary_approval' } })
  table.take(keyWorker, approve())
  table.take(police, { type: 'callDangerCheck' })
  expect(table.give(facilitator, ESTABLISH)).toEqual({ code: 'danger_open', rule: 'R6' })
  table.take(facilitator, { type: 'answerDangerCheck', danger: false, whatNow: null, ownerName: null, byTime: null })
  for (const actor of Object.values(CAST).filter((id) => id !== facilitator)) {
    expect(table.give(actor, ESTABLISH)).toEqual({ code: 'only_facilitator', rule: 'R86' })
  }
  const before = table.state
  table.take(facilitator, ESTABLISH)
  expect(table.state).toMatchObject({ phase: 'inFollowUp', supplements: [] })
  const n = before.n + 1
  expect(table.state.established).toEqual({ n, at: NOW, by: facilitator, state: { ...before, n } })
  expect(table.give(facilitator, ESTABLISH)).toEqual({ code: 'record_established', rule: 'R87' })
  expect(heldUntil('planning').give(facilitator, ESTABLISH)).toEqual({ code: 'wrong_phase', rule: 'R5' })
})

test('[R84] [R86] establishing shares nothing that was not shared', () => {
  const table = closing()
  table.take(keyWorker, writeReflection({ text: 'van mij alleen' }))
  fillPhase(table)
  table.take(facilitator, ESTABLISH)
  expect(table.state.markSpread).toBeNull()
  expect(Object.values(CAST).filter((id) => table.seenBy(id).words.includes('van mij alleen'))).toEqual([keyWorker])
})

test('[R86] question and situation stand in the record as they stood last', () => {
  const table = closing()
  fillPhase(table)
  table.frame = { question: 'a'.repeat(201), situation: '' }
  expect(table.give(facilitator, ESTABLISH)).toMatchObject({ code: 'text_too_long', rule: 'R18' })
  table.frame = { question: 'Wat nu?', situation: 'Rustiger' }
  table.take(facilitator, ESTABLISH)
  const question = table.state.established?.state.frame?.question ?? ''
  expect(table.memory.texts.get(question)).toBe('Wat nu?')
})

test('[R38] [R87] who still wrote blind reads the record, and publishes nothing beside it', () => {
  const table = closing()
  table.happen({ type: 'participantAdmitted', participantId: police, blind: true })
  fillPhase(table)
  table.take(facilitator, ESTABLISH)
  expect(table.give(police, { type: 'declareReady' })?.code).toBe('wrong_phase')
  expect(table.give(police, { type: 'skipBlindWriting' })?.code).toBe('already_done')
  expect(table.seenBy(police).state.blind).toEqual([])
})
