import type { Command } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { CAST, card, HOUSEHOLD, PARTIES, prepared, recordParticipant, written } from '../rehearsal/cast.ts'
import { closing, writeReflection, writeSummary } from '../rehearsal/closed.ts'
import { BACK, heldUntil } from '../rehearsal/held-until.ts'
import { planning, recordAction, recordNeed, recordOpenNeed } from '../rehearsal/planned.ts'
import { idOf, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, school, police } = CAST
const newcomer = { id: idOf('participant', 'anna'), name: 'Anna' }

test('[R8] there is one key worker, who stays once the conference has begun', () => {
  const second = recordParticipant({ ...newcomer, role: 'keyWorker', partyId: PARTIES.team })
  const table = prepared()
  expect(table.give(facilitator, second)).toEqual({ code: 'one_key_worker', rule: 'R8', values: { name: 'Femke' } })
  table.take(facilitator, { type: 'removeParticipant', participantId: keyWorker })
  table.take(facilitator, second)

  const begun = heldUntil('familyVoice')
  const demoted = recordParticipant({ id: keyWorker, role: 'professional', partyId: PARTIES.team })
  expect(begun.give(facilitator, demoted)?.rule).toBe('R17')
  expect(begun.give(facilitator, { type: 'removeParticipant', participantId: keyWorker })?.rule).toBe('R8')
})

test('[R9] the initiator is on the roster', () => {
  const table = prepared()
  expect(table.give(facilitator, { type: 'nameInitiator', participantId: newcomer.id })).toEqual({
    code: 'unknown_person',
    rule: 'R9',
  })
  table.take(facilitator, { type: 'nameInitiator', participantId: school })
  expect(table.state.initiatorId).toBe(school)
})

test('[R13] only who leads says who the deputies are', () => {
  const deputy = recordParticipant({ ...newcomer, role: 'deputy' })
  const other = recordParticipant({ id: CAST.deputy, role: 'deputy', name: 'Ilse', accountId: 'ac_anders000000000' })
  for (const table of [prepared(), heldUntil('planning')]) {
    for (const command of [deputy, other]) {
      expect(table.give(keyWorker, command)).toEqual({ code: 'only_facilitator', rule: 'R13' })
    }
    expect(table.give(facilitator, deputy)).toBeNull()
  }
})

test('[R11] facilitator, deputy and team manager belong to no party, everyone else to one', () => {
  const table = prepared()
  for (const role of ['deputy', 'teamManager'] as const) {
    expect(table.give(facilitator, recordParticipant({ ...newcomer, role, partyId: PARTIES.team }))).toEqual({
      code: 'role_without_party',
      rule: 'R11',
    })
  }
  for (const role of ['professional', 'network', 'familyMember'] as const) {
    expect(table.give(facilitator, recordParticipant({ ...newcomer, role }))?.code).toBe('role_needs_party')
  }
  const inNetwork = recordParticipant({ ...newcomer, role: 'professional', partyId: PARTIES.granny })
  expect(table.give(facilitator, inNetwork)?.code).toBe('role_needs_party')
})

test('[R11] one account has one seat, so who leads never sits in a party too', () => {
  const table = prepared()
  const accountId = idOf('account', 'a')
  table.take(facilitator, recordParticipant({ ...newcomer, role: 'deputy', accountId }))
  const again = recordParticipant({
    id: idOf('participant', 'twee'),
    role: 'professional',
    partyId: PARTIES.school,
    accountId,
  })
  expect(table.give(facilitator, again)).toEqual({ code: 'in_use', rule: 'R11', values: { what: 'Anna' } })
})

test('[R14] a live member has one seat, as a party by themselves; one who is not live has none', () => {
  const table = prepared()
  const seat = (memberId: string, partyId = memberId) =>
    table.give(facilitator, recordParticipant({ ...newcomer, role: 'familyMember', memberId, partyId }))
  expect(seat(HOUSEHOLD.mother)).toEqual({ code: 'in_use', rule: 'R14', values: { what: 'Esther' } })
  expect(seat(HOUSEHOLD.father)).toEqual({ code: 'member_not_live', rule: 'R14' })
  expect(seat(HOUSEHOLD.mother, PARTIES.team)?.rule).toBe('R11')
})

test('[R16] somebody is added while the conference runs, with a reason', () => {
  const table = heldUntil('sharing')
  const added = (reason: string) =>
    recordParticipant({ ...newcomer, role: 'professional', partyId: PARTIES.school, reason })
  expect(table.give(facilitator, added(''))).toEqual({
    code: 'text_missing',
    rule: 'R16',
    values: { field: 'reason' },
  })
  expect(table.give(keyWorker, added('kent Noor'))).toBeNull()
  expect(table.give(school, added('kent Noor'))).toEqual({ code: 'only_key_worker', rule: 'R16' })
})

test('changing what the roster says of somebody keeps how they are here', () => {
  const table = heldUntil('familyVoice')
  table.take(facilitator, { type: 'recordAttendance', participantId: police, attendance: 'absent' })
  table.take(facilitator, recordParticipant({ id: police, role: 'professional', partyId: PARTIES.police, name: 'B.' }))
  expect(table.state.participants[police]).toMatchObject({ name: 'B.', admission: 'admitted', attendance: 'absent' })
})

test('[R29] a seat that somebody took is never given to another account, in no phase and by nobody', () => {
  const seat = (accountId: string | null) =>
    recordParticipant({ id: police, role: 'professional', partyId: PARTIES.police, name: 'Bram', accountId })
  const refusal = { code: 'in_use', rule: 'R29' }
  for (const table of [prepared(), heldUntil('writing'), heldUntil('sharing')]) {
    for (const actor of [keyWorker, facilitator]) {
      expect(table.give(actor, seat(idOf('account', 'ander')))).toMatchObject(refusal)
    }
    expect(table.give(facilitator, seat(null))).toBeNull()
    table.happen({ type: 'participantArrived', participantId: police })
    expect(table.give(facilitator, seat(idOf('account', 'ander')))).toMatchObject(refusal)
  }
  const table = prepared()
  const invited = (accountId: string | null) =>
    recordParticipant({ ...newcomer, role: 'professional', partyId: PARTIES.police, accountId })
  table.take(facilitator, invited(idOf('account', 'anna')))
  table.take(facilitator, invited(null))
})

test('[R17] once begun nobody is moved to another party, also after steps back to preparing', () => {
  const table = heldUntil('writing')
  const moved = recordParticipant({ id: school, role: 'professional', partyId: PARTIES.police })
  for (const phase of ['writing', 'familyVoice', 'checkingIn', 'preparing']) {
    expect([table.state.phase, table.give(keyWorker, moved)?.rule]).toEqual([phase, 'R17'])
    if (phase !== 'preparing') table.take(facilitator, BACK)
  }
  expect(prepared().give(keyWorker, moved)).toBeNull()
})

test('[R36] once begun nobody is taken off those whom the reveal waits for', () => {
  const listens = recordParticipant({
    id: police,
    role: 'professional',
    partyId: PARTIES.police,
    writesPerspective: false,
  })
  expect(heldUntil('writing').give(keyWorker, listens)?.rule).toBe('R17')
  expect(prepared().give(keyWorker, listens)).toBeNull()
})

test('[R17] nobody who said or wrote anything is removed, also after a step back', () => {
  const table = heldUntil('familyVoice')
  const remove = { type: 'removeParticipant', participantId: school } as const
  expect(table.give(facilitator, remove)).toEqual({ code: 'in_use', rule: 'R17', values: { what: 'Petra' } })
  table.take(facilitator, BACK)
  table.take(facilitator, BACK)
  expect(table.state.phase).toBe('preparing')
  expect(table.give(facilitator, remove)?.rule).toBe('R17')
})

test('[R17] who put a need, does something, keeps watch or stands beside somebody is not removed', () => {
  const anna = newcomer.id
  const parts: ((table: Rehearsal) => void)[] = [
    (table) => table.take(anna, recordNeed()),
    (table) => table.take(facilitator, recordOpenNeed({ ownerId: anna })),
    (table) => table.take(facilitator, recordAction({ ownerId: anna })),
    (table) => table.take(facilitator, recordAction({ buddyId: anna })),
    (table) => table.take(anna, recordAction()),
    (table) => table.take(facilitator, { type: 'nameBuddy', participantId: anna }),
  ]
  for (const [index, part] of parts.entries()) {
    const table = planning()
    table.take(facilitator, recordParticipant({ ...newcomer, role: 'professional', partyId: PARTIES.school }))
    table.comeIn(anna)
    if (index > 0) table.take(facilitator, recordNeed())
    const remove = { type: 'removeParticipant', participantId: anna } as const
    part(table)
    expect([index, table.give(facilitator, remove)?.rule]).toEqual([index, 'R17'])
  }
})

test('[R17] who looked back on the day, or wrote to the family, stays on the roster', () => {
  const lead = (to: string): Command => ({ type: 'handOverFacilitation', to })
  const parts: ((table: Rehearsal) => void)[] = [
    (table) => table.take(newcomer.id, { type: 'giveMark', mark: 3 }),
    (table) => table.take(newcomer.id, writeReflection()),
    (table) => {
      table.take(facilitator, lead(newcomer.id))
      table.take(newcomer.id, writeSummary())
      table.take(newcomer.id, lead(facilitator))
    },
  ]
  for (const [index, part] of parts.entries()) {
    const table = closing()
    table.take(facilitator, recordParticipant({ ...newcomer, role: 'deputy', partyId: null }))
    table.comeIn(newcomer.id)
    part(table)
    const remove: Command = { type: 'removeParticipant', participantId: newcomer.id }
    expect([index, table.give(facilitator, remove)?.rule]).toEqual([index, 'R17'])
  }
})

test('[R17] a card in a draft counts as written', () => {
  const table = heldUntil('familyVoice')
  table.take(facilitator, recordParticipant({ ...newcomer, role: 'professional', partyId: PARTIES.school }))
  table.perspectives = { [PARTIES.school]: written([card({ authorId: newcomer.id })]) }
  const remove = { type: 'removeParticipant', participantId: newcomer.id } as const
  expect(table.give(facilitator, remove)?.rule).toBe('R17')
  table.perspectives = {}
  expect(table.give(facilitator, remove)).toBeNull()
})

test('[R17] nobody moves to another party once the conference has begun, and nobody moves themselves', () => {
  const moved = (id: string) => recordParticipant({ id, role: 'professional', partyId: PARTIES.police })
  expect(heldUntil('checkingIn').give(facilitator, moved(school))?.rule).toBe('R17')
  expect(prepared().give(facilitator, moved(school))).toBeNull()
  expect(prepared().give(keyWorker, moved(keyWorker))).toEqual({ code: 'not_allowed', rule: 'R29' })
})

test('[R13] the facilitator is not rewritten or removed by the roster', () => {
  const table = prepared()
  expect(table.give(facilitator, recordParticipant({ id: facilitator, role: 'deputy' }))?.rule).toBe('R13')
  expect(table.give(keyWorker, { type: 'removeParticipant', participantId: facilitator })?.rule).toBe('R13')
})
