import { needItem } from '@rondom/shared/domain/derived.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import {
  ACTION,
  accept,
  addLateNote,
  decline,
  EARLIER,
  NEED,
  planning,
  recordAction,
  recordNeed,
  recordOpenNeed,
} from '../rehearsal/planned.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { judging, NOTES } from '../rehearsal/talked-over.ts'

const { facilitator, deputy, manager, keyWorker, school, mother, granny } = CAST
const withdraw = { type: 'withdrawNeed', needId: NEED } as const

test('[R75] who has a party and sees the table whole puts a need, and the facilitator', () => {
  const table = planning()
  for (const actor of [deputy, manager, granny]) {
    expect(table.give(actor, recordNeed())).toEqual({ code: 'not_allowed', rule: 'R75' })
  }
  for (const [index, actor] of [facilitator, keyWorker, school, mother].entries()) {
    const id = idOf('need', `n${index}`)
    table.take(actor, recordNeed({ id }))
    expect(table.state.needs[id]?.proposedBy).toBe(actor)
  }
  expect(planning({ kept: true }).give(mother, recordNeed())).toEqual({ code: 'not_allowed', rule: 'R75' })
})

test('[R75] a need is changed and withdrawn by who proposed it, or by the facilitator', () => {
  const table = planning()
  table.take(mother, recordNeed())
  for (const command of [recordNeed({ text: 'anders' }), withdraw]) {
    expect(table.give(school, command)).toEqual({ code: 'only_yourself', rule: 'R75' })
  }
  table.take(facilitator, recordNeed({ text: 'samen gezegd' }))
  expect(table.state.needs[NEED]?.proposedBy).toBe(mother)
  table.take(mother, recordNeed({ noteIds: [] }))
  table.take(mother, withdraw)
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'unknown_need', rule: 'R75' })
})

test('[R38] who still writes blind puts no need', () => {
  const table = planning()
  table.happen({ type: 'participantAdmitted', participantId: school, blind: true })
  for (const command of [recordNeed(), recordOpenNeed(), withdraw]) {
    expect(table.give(school, command)).toEqual({ code: 'writing_blind', rule: 'R38' })
  }
})

test('[R5] needs are put from the decisions on, and not after who does what', () => {
  expect(judging().give(facilitator, recordNeed())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  expect(heldUntil('deciding').give(school, recordNeed({ noteIds: [] }))).toBeNull()
  expect(heldUntil('closing').give(facilitator, recordNeed({ noteIds: [] }))?.code).toBe('wrong_phase')
})

test('[R75] a need comes from cards for everyone, and never from a mandate', () => {
  const mandate = idOf('note', 'mandaat')
  const table = planning()
  table.take(school, addLateNote({ id: mandate, column: 'mandate' }))
  const from = (...noteIds: string[]) => table.give(school, recordNeed({ noteIds }))
  expect(from(mandate)).toEqual({ code: 'mandate_is_no_need', rule: 'R75' })
  expect(from(NOTES.sunday, mandate)).toEqual({ code: 'mandate_is_no_need', rule: 'R75' })
  expect(from(NOTES.withheld)).toEqual({ code: 'note_not_for_table', rule: 'R75' })
  // What one cannot see one cannot link, nor learn that it is there.
  expect(from(NOTES.scoped)).toEqual({ code: 'unknown_note', rule: 'R75' })
  expect(from(idOf('note', 'onbekend'))).toEqual({ code: 'unknown_note', rule: 'R75' })
  expect(from()).toBeNull()
  expect(from(NOTES.sunday, NOTES.sleep, NOTES.sunday)).toBeNull()
  expect(table.state.needs[NEED]?.noteIds).toEqual([NOTES.sunday, NOTES.sleep])
})

test('[R75] a need is for people of the household', () => {
  const table = planning()
  const memberIds = [HOUSEHOLD.child, idOf('member', 'niemand')]
  expect(table.give(facilitator, recordNeed({ memberIds }))).toEqual({ code: 'unknown_person', rule: 'R75' })
  expect(table.give(facilitator, recordNeed({ memberIds: [] }))).toBeNull()
})

test('[R83] a need that was opened to somebody does not come to rest on a card kept from them', () => {
  const table = planning({ kept: true })
  table.take(facilitator, recordNeed())
  table.take(facilitator, { type: 'release', item: needItem(NEED), to: HOUSEHOLD.mother })
  const kept = recordNeed({ noteIds: [NOTES.kept] })
  expect(table.give(facilitator, kept)).toEqual({ code: 'not_allowed', rule: 'R57' })
  expect(table.give(facilitator, recordNeed({ id: idOf('need', 'ander'), noteIds: [NOTES.kept] }))).toBeNull()
})

test('[R80] a need is not withdrawn while an accepted action or an open need serves it', () => {
  const table = planning()
  table.take(facilitator, recordNeed())
  table.take(facilitator, recordAction())
  table.take(school, accept())
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'in_use', rule: 'R80', values: { what: 'Petra' } })
  table.take(school, decline())
  table.take(facilitator, recordOpenNeed())
  expect(table.give(facilitator, withdraw)?.values).toEqual({ what: 'Femke' })
  table.take(facilitator, { type: 'withdrawOpenNeed', needId: NEED })
  table.take(facilitator, withdraw)
  expect(table.state.actions[ACTION]?.needIds).toEqual([])
})

test('[R91] a need can be one that stayed open before; who is not shown those leaves it as it is', () => {
  const table = planning({ earlier: true })
  const unknown = recordNeed({ earlierId: idOf('earlierNeed', 'geen') })
  expect(table.give(facilitator, unknown)).toEqual({ code: 'unknown_earlier_need', rule: 'R91' })
  const again = recordNeed({ earlierId: EARLIER })
  expect(table.give(mother, again)).toEqual({ code: 'unknown_earlier_need', rule: 'R91' })
  table.take(mother, recordNeed())
  table.take(facilitator, again)
  table.take(mother, recordNeed({ text: 'in mijn woorden' }))
  expect(table.state.needs[NEED]?.earlierId).toBe(EARLIER)
  table.take(facilitator, recordNeed())
  expect(table.state.needs[NEED]?.earlierId).toBeNull()
})

test('[R75] there are no more needs than a table can hold', () => {
  const table = planning()
  for (let index = 0; index < LIMITS.needs; index += 1) {
    table.take(facilitator, recordNeed({ id: idOf('need', `x${index}x`) }))
  }
  expect(table.give(facilitator, recordNeed())).toEqual({
    code: 'too_many',
    rule: 'R75',
    values: { limit: LIMITS.needs },
  })
  expect(table.give(facilitator, recordNeed({ id: idOf('need', 'x0x') }))).toBeNull()
})
