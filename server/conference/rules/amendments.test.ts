import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { AMENDMENT, amendment, closing, established } from '../rehearsal/closed.ts'
import { idOf, NOW } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const view = (memberId: string | null = null, key = 'zienswijze') =>
  amendment({ id: idOf('amendment', key), kind: 'view', memberId, text: 'Zo zie ik het' })

test('[R87] nothing is added before the record is established', () => {
  const table = closing()
  for (const actor of Object.values(CAST)) {
    expect(table.give(actor, amendment())).toEqual({ code: 'record_not_established', rule: 'R87' })
  }
})

test('[R87] professionals add to the record; family, network, deputy and team manager do not', () => {
  const table = established()
  for (const actor of [deputy, manager, mother, granny]) {
    expect(table.give(actor, amendment())).toEqual({ code: 'not_allowed', rule: 'R87' })
  }
  for (const [index, actor] of [facilitator, keyWorker, school, police].entries()) {
    expect(table.give(actor, amendment({ id: idOf('amendment', `a${index}x`) }))).toBeNull()
  }
  table.take(school, amendment())
  expect(table.state.amendments[AMENDMENT]).toMatchObject({ by: school, kind: 'amendment', memberId: null, at: NOW })
  expect(table.state.supplements).toHaveLength(5)
})

test('[R87] an addition is of nobody but who adds it', () => {
  const command = amendment({ memberId: HOUSEHOLD.father })
  expect(established().give(keyWorker, command)).toMatchObject({ code: 'malformed', rule: 'R87' })
})

test('[R87] what was added is never written over, and there is an end to it', () => {
  const table = established()
  table.take(school, amendment())
  for (const actor of [school, facilitator]) {
    expect(table.give(actor, amendment({ text: 'Anders' }))).toEqual({ code: 'id_in_use', rule: 'R87' })
  }
  for (let index = 1; index < 40; index += 1) table.take(school, amendment({ id: idOf('amendment', `a${index}x`) }))
  expect(table.give(school, view())).toEqual({ code: 'too_many', rule: 'R87', values: { limit: 40 } })
  // Whoever fills their own, leaves everyone else theirs.
  expect(table.give(mother, view())).toBeNull()
})

test('[R87] everyone with a seat writes their own view', () => {
  const table = established()
  for (const [index, actor] of Object.values(CAST).entries()) {
    expect(table.give(actor, view(null, `v${index}x`))).toBeNull()
  }
})

test('[R87] a view is written down for a member who is not live, by key worker or facilitator', () => {
  const table = established()
  for (const actor of [deputy, manager, school, granny]) {
    expect(table.give(actor, view(HOUSEHOLD.father))).toEqual({ code: 'only_key_worker', rule: 'R87' })
  }
  expect(table.give(mother, view(HOUSEHOLD.child))).toEqual({ code: 'only_yourself', rule: 'R87' })
  expect(table.give(keyWorker, view(HOUSEHOLD.mother))).toEqual({ code: 'member_is_live', rule: 'R87' })
  expect(table.give(keyWorker, view(idOf('member', 'geen')))).toEqual({ code: 'unknown_person', rule: 'R87' })
  expect(table.give(keyWorker, view(HOUSEHOLD.father, 'vader'))).toBeNull()
  expect(table.give(facilitator, view(HOUSEHOLD.child, 'noor'))).toBeNull()
})

test('[R87] the day after, the view of who was live as a guest is written down for them', () => {
  const table = established()
  table.happen({ type: 'caseDescribed', facts: { ...table.state.facts, conferenceOn: '2026-03-09' } })
  for (const actor of [deputy, manager, school, granny]) {
    expect(table.give(actor, view(HOUSEHOLD.mother))).toEqual({ code: 'only_key_worker', rule: 'R87' })
  }
  table.take(keyWorker, view(HOUSEHOLD.mother))
  const [written] = Object.values(table.state.amendments)
  expect(written).toMatchObject({ kind: 'view', by: keyWorker, memberId: HOUSEHOLD.mother })
})
