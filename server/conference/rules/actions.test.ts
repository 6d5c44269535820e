import { actionItem, needItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import { ACTION, accept, decline, NEED, planning, recordAction, recordNeed } from '../rehearsal/planned.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { judging } from '../rehearsal/talked-over.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const withdraw = { type: 'withdrawAction', actionId: ACTION } as const

/** A table with one need. */
function needing(options: { kept?: boolean } = {}) {
  const table = planning(options)
  table.take(facilitator, recordNeed())
  return table
}

test('[R76] who sees the table whole proposes for anyone, everybody else for themselves', () => {
  const table = needing()
  expect(table.give(deputy, recordAction())).toEqual({ code: 'not_allowed', rule: 'R76' })
  for (const [index, actor] of [facilitator, keyWorker, police, mother].entries()) {
    table.take(actor, recordAction({ id: idOf('action', `a${index}`) }))
  }
  for (const actor of [manager, granny]) {
    expect(table.give(actor, recordAction())).toEqual({ code: 'only_yourself', rule: 'R76' })
    const own = recordAction({ id: idOf('action', actor.slice(3)), ownerId: actor, needIds: [] })
    expect(table.give(actor, own)).toBeNull()
  }
})

test('[R83] who is named in a restriction proposes what they do themselves, for needs they know', () => {
  const table = needing({ kept: true })
  expect(table.give(mother, recordAction())).toEqual({ code: 'only_yourself', rule: 'R76' })
  const own = recordAction({ ownerId: mother })
  expect(table.give(mother, own)).toEqual({ code: 'unknown_need', rule: 'R80' })
  table.take(mother, recordAction({ ownerId: mother, needIds: [] }))
  table.take(facilitator, recordAction({ ownerId: mother }))
  // The need that is closed to her stays with her action when she changes it.
  table.take(mother, recordAction({ ownerId: mother, needIds: [], what: 'in mijn woorden' }))
  expect(table.state.actions[ACTION]?.needIds).toEqual([NEED])
  table.take(facilitator, { type: 'release', item: needItem(NEED), to: mother })
  table.take(mother, own)
  expect(table.state.actions[ACTION]?.needIds).toEqual([NEED])
})

test('[R38] who still writes blind proposes no action', () => {
  const table = needing()
  table.happen({ type: 'participantAdmitted', participantId: school, blind: true })
  for (const command of [recordAction(), withdraw]) {
    expect(table.give(school, command)).toEqual({ code: 'writing_blind', rule: 'R38' })
  }
})

test('[R5] actions are proposed from the decisions on, and not after who does what', () => {
  const action = recordAction({ needIds: [] })
  expect(judging().give(school, action)).toEqual({ code: 'wrong_phase', rule: 'R5' })
  expect(heldUntil('deciding').give(school, action)).toBeNull()
  expect(heldUntil('closing').give(facilitator, action)?.code).toBe('wrong_phase')
})

test('[R76] an action has one owner who can take it on', () => {
  const table = needing()
  const of = (ownerId: string) => table.give(facilitator, recordAction({ ownerId, buddyId: null }))
  expect(of(idOf('participant', 'niemand'))).toEqual({ code: 'unknown_person', rule: 'R76' })
  expect(of(facilitator)).toEqual({ code: 'owner_cannot_accept', rule: 'R76', values: { name: 'hester' } })
  expect(of(deputy)).toEqual({ code: 'owner_cannot_accept', rule: 'R76', values: { name: 'Ilse' } })
  expect(of(HOUSEHOLD.mother)).toEqual({ code: 'member_is_live', rule: 'R76' })
  for (const owner of [manager, keyWorker, school, mother, granny, HOUSEHOLD.father, HOUSEHOLD.child]) {
    expect(of(owner)).toBeNull()
  }
})

test('[R76] the buddy is known and somebody else, under whatever name', () => {
  const table = needing()
  const pair = (ownerId: string, buddyId: string) => table.give(facilitator, recordAction({ ownerId, buddyId }))
  const same = { code: 'owner_is_buddy', rule: 'R76' }
  expect(pair(school, school)).toEqual(same)
  expect(pair(mother, HOUSEHOLD.mother)).toEqual(same)
  expect(pair(HOUSEHOLD.father, HOUSEHOLD.father)).toEqual(same)
  expect(pair(school, idOf('member', 'niemand'))).toEqual({ code: 'unknown_person', rule: 'R76' })
  // Who supports a member is not that member.
  expect(pair(granny, HOUSEHOLD.mother)).toBeNull()
  expect(pair(HOUSEHOLD.father, mother)).toBeNull()
})

test('[R76] an action is due on the day of the conference or later', () => {
  const table = needing()
  expect(table.give(school, recordAction({ dueOn: '2026-03-09' }))).toEqual({
    code: 'date_before',
    rule: 'R76',
    values: { day: '2026-03-10' },
  })
  expect(table.give(school, recordAction({ dueOn: '2026-03-10' }))).toBeNull()
})

test('[R77] changed in what is promised it waits anew; other needs or another buddy leave the yes', () => {
  const table = needing()
  table.take(facilitator, recordAction())
  table.take(school, accept())
  table.take(facilitator, recordAction({ needIds: [], buddyId: police }))
  expect(table.state.actions[ACTION]).toMatchObject({ revision: 1, status: 'accepted', needIds: [], buddyId: police })
  const changes = [
    { what: 'Anders' },
    { kind: 'report' as const },
    { dueOn: '2026-04-01' },
    { visibleSign: 'Anders te zien' },
    { ownerId: police, buddyId: null },
  ]
  let fields = {}
  for (const [index, change] of changes.entries()) {
    fields = { ...fields, ...change }
    table.take(facilitator, recordAction(fields))
    const waiting = { revision: index + 2, status: 'proposed', answeredBy: null, answeredAt: null }
    expect(table.state.actions[ACTION]).toMatchObject(waiting)
    table.take(table.state.actions[ACTION]?.ownerId ?? '', accept(ACTION, index + 2))
  }
})

test('[R77] who proposed it, who does it and the facilitator change an action', () => {
  const table = needing()
  table.take(mother, recordAction())
  expect(table.give(police, recordAction({ what: 'x' }))).toEqual({ code: 'only_yourself', rule: 'R76' })
  for (const actor of [mother, school, facilitator]) table.take(actor, recordAction({ what: `van ${actor}` }))
  expect(table.state.actions[ACTION]).toMatchObject({ proposedBy: mother, revision: 4 })
})

test('[R83] an action that is out of sight is neither changed nor withdrawn', () => {
  const table = needing({ kept: true })
  table.take(facilitator, recordAction())
  const own = recordAction({ ownerId: mother, needIds: [] })
  expect(table.give(mother, own)).toEqual({ code: 'id_in_use', rule: 'R83' })
  expect(table.give(mother, withdraw)).toEqual({ code: 'unknown_action', rule: 'R76' })
  table.take(facilitator, { type: 'release', item: actionItem(ACTION), to: mother })
  expect(table.give(mother, own)).toEqual({ code: 'only_yourself', rule: 'R76' })
  expect(table.give(mother, withdraw)).toEqual({ code: 'only_yourself', rule: 'R76' })
})

test('[R78] an accepted action is declined by who does it, and withdrawn by nobody', () => {
  const table = needing()
  table.take(keyWorker, recordAction())
  expect(table.give(school, withdraw)).toEqual({ code: 'only_yourself', rule: 'R76' })
  table.take(school, accept())
  for (const actor of [keyWorker, facilitator]) {
    expect(table.give(actor, withdraw)).toEqual({ code: 'only_doer', rule: 'R78' })
  }
  table.take(school, decline())
  table.take(keyWorker, withdraw)
  expect(table.state.actions).toEqual({})
})

test('[R76] nobody fills the list of actions for everyone else', () => {
  const table = needing({ kept: true })
  const own = (index: number) =>
    recordAction({ id: idOf('action', `eigen${index}x`), ownerId: mother, buddyId: null, needIds: [] })
  for (let index = 0; index < 20; index += 1) {
    table.take(mother, own(index))
    table.take(mother, accept(own(index).action.id))
  }
  expect(table.give(mother, own(20))).toEqual({ code: 'too_many', rule: 'R76', values: { limit: 20 } })
  expect(table.give(police, recordAction())).toBeNull()
})
