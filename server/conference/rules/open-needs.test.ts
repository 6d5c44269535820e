import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { NEED, planning, recordNeed, recordOpenNeed } from '../rehearsal/planned.ts'
import { idOf } from '../rehearsal/rehearse.ts'

const { facilitator, manager, keyWorker, school, police, mother, granny } = CAST
const withdraw = { type: 'withdrawOpenNeed', needId: NEED } as const

test('[R80] a need stands open with its reason, what happens meanwhile and who keeps watch, once', () => {
  const table = planning()
  expect(table.give(school, recordOpenNeed())).toEqual({ code: 'unknown_need', rule: 'R80' })
  table.take(school, recordNeed())
  for (const actor of [manager, granny]) expect(table.give(actor, recordOpenNeed())?.code).toBe('not_allowed')
  const nobody = recordOpenNeed({ ownerId: idOf('participant', 'niemand') })
  expect(table.give(school, nobody)).toEqual({ code: 'unknown_person', rule: 'R80' })
  table.take(mother, recordOpenNeed({ ownerId: HOUSEHOLD.father }))
  table.take(facilitator, recordOpenNeed({ bottleneck: 'housing' }))
  expect(Object.values(table.state.openNeeds)).toMatchObject([{ needId: NEED, bottleneck: 'housing' }])
})

test('[R80] what stands open is changed by who leads, stays, put the need or keeps watch', () => {
  const table = planning()
  table.take(school, recordNeed())
  table.take(police, recordOpenNeed({ ownerId: HOUSEHOLD.mother }))
  for (const command of [recordOpenNeed(), withdraw]) {
    expect(table.give(police, command)).toEqual({ code: 'only_yourself', rule: 'R80' })
  }
  for (const actor of [facilitator, keyWorker, school, mother]) {
    table.take(actor, recordOpenNeed({ ownerId: HOUSEHOLD.mother, reason: `van ${actor}` }))
  }
  table.take(mother, withdraw)
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'unknown_need', rule: 'R80' })
  expect(table.state.openNeeds).toEqual({})
})
