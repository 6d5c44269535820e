import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from '../rehearsal/cast.ts'
import { FORWARD, fillPhase } from '../rehearsal/held-until.ts'
import { ACTION, accept, decline, planning, recordAction, recordNeed, recordOpenNeed } from '../rehearsal/planned.ts'
import { NOW } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const EVERYONE = Object.values(CAST)
const ONLY_DOER = { code: 'only_doer', rule: 'R77' }

/** A table with an action of this owner. */
function owned(ownerId: string) {
  const table = planning()
  table.take(facilitator, recordNeed())
  table.take(facilitator, recordAction({ ownerId, buddyId: null }))
  return table
}

const absent = (participantId: string) => ({ type: 'recordAttendance', participantId, attendance: 'absent' }) as const

test('[R77] an action is accepted by who does it, and by nobody else', () => {
  for (const owner of [school, keyWorker, manager, mother, granny]) {
    const table = owned(owner)
    for (const actor of EVERYONE.filter((id) => id !== owner)) {
      const hidden = actor === granny ? { code: 'unknown_action', rule: 'R77' } : ONLY_DOER
      const refusal = actor === deputy ? { code: 'not_allowed', rule: 'R77' } : hidden
      expect(table.give(actor, accept())).toEqual(refusal)
      expect(table.give(actor, decline())).toEqual(refusal)
    }
    table.take(owner, accept())
    const accepted = { status: 'accepted', answeredBy: owner, recorded: false, answeredAt: NOW, declineReason: null }
    expect(table.state.actions[ACTION]).toMatchObject(accepted)
  }
})

test('[R77] what is accepted is the wording that was read', () => {
  const table = owned(school)
  table.take(facilitator, recordAction({ what: 'Meer dan eerst', buddyId: null }))
  expect(table.give(school, accept())).toEqual({ code: 'action_changed', rule: 'R77' })
  table.take(school, accept(ACTION, 2))
  expect(table.give(school, accept(ACTION, 2))).toEqual({ code: 'already_done', rule: 'R77' })
  expect(table.give(school, accept())).toEqual({ code: 'action_changed', rule: 'R77' })
})

test('[R77] for a member who is not live key worker or facilitator write it down', () => {
  for (const recorder of [keyWorker, facilitator]) {
    const table = owned(HOUSEHOLD.father)
    for (const actor of [school, mother, manager]) expect(table.give(actor, accept())).toEqual(ONLY_DOER)
    table.take(recorder, accept())
    expect(table.state.actions[ACTION]).toMatchObject({ status: 'accepted', answeredBy: recorder, recorded: true })
    table.take(recorder, decline())
    expect(table.state.actions[ACTION]).toMatchObject({ status: 'declined', answeredBy: recorder, recorded: true })
  }
})

test('[R77] of family and network who are not at the table it is written down; of a professional never', () => {
  for (const owner of [mother, granny]) {
    const table = owned(owner)
    expect(table.give(keyWorker, accept())).toEqual(ONLY_DOER)
    table.take(facilitator, absent(owner))
    table.take(keyWorker, accept())
    expect(table.state.actions[ACTION]).toMatchObject({ answeredBy: keyWorker, recorded: true })
    // Whose it is, says it anew for themselves.
    table.take(owner, decline())
    expect(table.state.actions[ACTION]).toMatchObject({ status: 'declined', answeredBy: owner, recorded: false })
    expect(table.give(keyWorker, accept())).toEqual(ONLY_DOER)
  }
  const table = owned(police)
  table.take(facilitator, absent(police))
  for (const actor of [keyWorker, facilitator]) expect(table.give(actor, accept())).toEqual(ONLY_DOER)
})

test('[R38] who still writes blind answers no action', () => {
  const table = owned(school)
  table.happen({ type: 'participantAdmitted', participantId: school, blind: true })
  for (const command of [accept(), decline()]) {
    expect(table.give(school, command)).toEqual({ code: 'writing_blind', rule: 'R38' })
  }
})

test('[R77] an answer to a new wording can be written down again', () => {
  const table = owned(mother)
  table.take(mother, accept())
  table.take(facilitator, recordAction({ ownerId: mother, what: 'Anders', buddyId: null }))
  table.take(facilitator, absent(mother))
  expect(table.give(keyWorker, accept(ACTION, 2))).toBeNull()
})

test('[R78] who does it declines it with a reason, also after accepting it, and can still take it on', () => {
  const table = owned(school)
  table.take(school, accept())
  table.take(school, decline(ACTION, 'te druk'))
  const { declineReason, status } = table.state.actions[ACTION] ?? {}
  expect(status).toBe('declined')
  expect(table.memory.texts.get(declineReason ?? '')).toBe('te druk')
  expect(table.give(school, decline())).toEqual({ code: 'already_done', rule: 'R77' })
  table.take(school, accept())
  expect(table.state.actions[ACTION]).toMatchObject({ status: 'accepted', declineReason: null })
})

test('[R87] an answer after the record was established stands beside it', () => {
  const table = owned(manager)
  table.take(facilitator, absent(manager))
  table.take(facilitator, recordOpenNeed())
  for (const phase of ['planning', 'closing']) {
    expect(table.state.phase).toBe(phase)
    fillPhase(table)
    table.take(facilitator, phase === 'closing' ? { type: 'establishRecord' } : FORWARD)
  }
  expect(table.state.phase).toBe('inFollowUp')
  table.take(manager, accept())
  expect(table.state.established?.state.actions[ACTION]?.status).toBe('proposed')
  expect(table.state.supplements.map(({ event }) => event?.type)).toContain('actionAccepted')
})
