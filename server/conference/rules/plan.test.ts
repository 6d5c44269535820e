import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import { planning } from '../rehearsal/planned.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { judging } from '../rehearsal/talked-over.ts'

const { facilitator, deputy, manager, keyWorker, school, mother, granny } = CAST
const buddy = (participantId: string | null) => ({ type: 'nameBuddy', participantId }) as const
const followUp = (on: string) => ({ type: 'planFollowUp', on }) as const
const NETWORK = { type: 'answerNetworkAsked', asked: true, words: 'Oma haalt op' } as const

test('[R80] facilitator and key worker plan, from the decisions up to closing', () => {
  const table = planning()
  for (const command of [buddy(school), NETWORK, followUp('2026-06-09')]) {
    for (const actor of [school, manager, mother, granny, deputy]) {
      expect(table.give(actor, command)).toEqual({ code: 'only_key_worker', rule: 'R80' })
    }
    for (const actor of [facilitator, keyWorker]) {
      expect(table.give(actor, command)).toBeNull()
      expect(heldUntil('closing').give(actor, command)).toBeNull()
      expect(judging().give(actor, command)).toEqual({ code: 'wrong_phase', rule: 'R5' })
    }
  }
})

test('[R90] the buddy is a colleague beside the key worker, or nobody any more', () => {
  const table = planning()
  for (const id of [school, manager, deputy]) {
    table.take(keyWorker, buddy(id))
    expect(table.state.buddyId).toBe(id)
  }
  for (const id of [keyWorker, facilitator, mother, granny]) {
    expect(table.give(facilitator, buddy(id))).toEqual({ code: 'not_allowed', rule: 'R90' })
  }
  expect(table.give(facilitator, buddy(idOf('participant', 'niemand')))).toEqual({
    code: 'unknown_person',
    rule: 'R90',
  })
  table.take(facilitator, buddy(null))
  expect(table.state.buddyId).toBeNull()
})

test('[R82] the day to look back lies after the day of the conference', () => {
  const table = planning()
  for (const on of ['2026-03-09', '2026-03-10']) {
    expect(table.give(facilitator, followUp(on))).toEqual({
      code: 'date_before',
      rule: 'R82',
      values: { day: '2026-03-11' },
    })
  }
  table.take(keyWorker, followUp('2026-03-11'))
  expect(table.state.followUpOn).toBe('2026-03-11')
})

test('[R90] whether the network was asked is answered, with or without words', () => {
  const table = planning()
  table.take(facilitator, { ...NETWORK, asked: false, words: '' })
  expect(table.state.networkAsked).toEqual({ asked: false, words: null })
  table.take(facilitator, NETWORK)
  expect(table.memory.texts.get(table.state.networkAsked?.words ?? '')).toBe('Oma haalt op')
})
