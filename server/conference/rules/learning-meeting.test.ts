import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { blockingItems } from '../exit-criteria.ts'
import { CAST, HOUSEHOLD, prepared, recordMember, recordParticipant } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import { type Rehearsal, rehearse } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, granny, mother } = CAST
const { child, father } = HOUSEHOLD

function plan(fields: Partial<CommandOf<'planMeeting'>['plan']> = {}): CommandOf<'planMeeting'> {
  const meeting = { type: 'learning' as const, learningQuestion: 'Wat leren wij?', form: 'standard' as const }
  return { type: 'planMeeting', plan: { ...meeting, startsAt: null, place: '', ...fields } }
}

/** A learning meeting on which nobody of the household stands yet. */
function learning(): Rehearsal {
  const table = rehearse(facilitator)
  table.take(facilitator, plan())
  return table
}

test('[R93] a learning meeting names its household by pseudonyms, and has nobody of it live', () => {
  const table = learning()
  const refusal = { code: 'real_name', rule: 'R93' }
  expect(table.give(facilitator, recordMember({ id: child, name: 'Noor' }))).toEqual(refusal)
  expect(table.give(facilitator, recordMember({ id: child, name: 'Kind Noor' }))).toEqual(refusal)
  expect(table.give(facilitator, recordMember({ id: child, name: 'Kind A', live: true }))).toEqual(refusal)
  table.take(facilitator, recordMember({ id: child, name: 'Kind A' }))
  table.take(facilitator, recordMember({ id: father, name: 'Stiefouder' }))
  expect(table.give(facilitator, recordMember({ id: child, name: 'Noor' }))).toEqual(refusal)
  const seat = recordParticipant({ id: mother, role: 'familyMember', partyId: child, memberId: child })
  expect(table.give(facilitator, seat)?.code).toBe('member_not_live')
})

test('[R93] a meeting becomes one only when its household holds no names and nobody live', () => {
  const table = rehearse(facilitator)
  table.take(facilitator, recordMember({ id: child, name: 'Noor' }))
  expect(table.give(facilitator, plan())).toEqual({ code: 'real_name', rule: 'R93' })
  table.take(facilitator, recordMember({ id: child, name: 'Kind' }))
  table.take(facilitator, recordMember({ id: father, name: 'Vader', live: true }))
  expect(table.give(facilitator, plan())).toEqual({ code: 'real_name', rule: 'R93' })
  table.take(facilitator, recordMember({ id: father, name: 'Vader' }))
  expect(table.give(facilitator, plan())).toBeNull()
  expect(table.give(facilitator, plan({ type: 'joint_talk', learningQuestion: '' }))).toBeNull()
  expect(table.give(facilitator, recordMember({ id: child, name: 'Noor' }))).toBeNull()
})

test('[R93] it has a learning question before it begins; other meetings need none', () => {
  const table = learning()
  const asked = () =>
    blockingItems(table.state, { frame: null, judgement: null, texts: new Map() }).some(
      ({ code, place }) => code === 'learning_question' && place === 'plan',
    )
  expect(asked()).toBe(false)
  table.take(facilitator, plan({ learningQuestion: '' }))
  expect(asked()).toBe(true)
  table.take(facilitator, plan({ type: 'conference', learningQuestion: '' }))
  expect(asked()).toBe(false)
})

test('[R93] the kind of meeting is fixed while it prepares', () => {
  expect(heldUntil('checkingIn').give(facilitator, plan())).toEqual({ code: 'wrong_phase', rule: 'R5' })
})

test('[R93] what a meeting wants to learn is not for the network', () => {
  const table = prepared()
  table.take(facilitator, plan({ type: 'conference', place: 'wijkhuis' }))
  const planned = (id: string) => table.seenBy(id).state.plan
  expect(planned(keyWorker)).toMatchObject({ learningQuestion: 'Wat leren wij?', place: 'wijkhuis' })
  expect(planned(granny)).toMatchObject({ learningQuestion: '', place: 'wijkhuis' })
})
