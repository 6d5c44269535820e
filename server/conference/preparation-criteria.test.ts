import type { Command } from '@rondom/shared/domain/commands.ts'
import type { MissingCode } from '@rondom/shared/domain/missing.ts'
import { expect, test } from 'vitest'
import { blockingItems } from './exit-criteria.ts'
import { CAST, HOUSEHOLD, PARTIES, prepared, recordMember, recordParticipant, recordParty } from './rehearsal/cast.ts'
import { FORWARD } from './rehearsal/held-until.ts'
import { FACTS, idOf, type Rehearsal, rehearse } from './rehearsal/rehearse.ts'

const { facilitator } = CAST
const child = { id: HOUSEHOLD.child, name: 'Noor', kind: 'child' as const, birthMonth: '2017-01' }

/** What stands in the way after these commands, and that the server holds to it. */
function missingAfter(...commands: Command[]): string[] {
  return missingIn(prepared(), ...commands)
}

function missingIn(table: Rehearsal, ...commands: Command[]): string[] {
  for (const command of commands) table.take(facilitator, command)
  const blocking = blockingItems(table.state, { ...table, texts: table.memory.texts })
  expect(table.give(facilitator, FORWARD)?.code ?? null).toBe(blocking.length > 0 ? 'exit_blocked' : null)
  return blocking.map(({ code, rule, about }) => [code, rule, about].filter(Boolean).join(' '))
}

test('a whole preparation lets the conference begin', () => {
  expect(missingAfter()).toEqual([])
})

test('[R18] a code and a question', () => {
  const table = prepared()
  table.frame = { question: '', situation: 'lang verhaal' }
  expect(missingIn(table, { type: 'describeCase', facts: { ...FACTS, code: '' } })).toEqual([
    'case_code R18',
    'question R18',
  ])
})

test('[R8] [R9] [R18] [R19] [R20] of an empty preparation everything is named', () => {
  const codes = blockingItems(rehearse(facilitator).state, { frame: null, judgement: null, texts: new Map() }).map(
    ({ code }) => code,
  )
  expect(codes).toEqual<MissingCode[]>(['question', 'no_member', 'no_party', 'no_key_worker', 'no_initiator'])
})

test('[R19] each member is informed or a reason is recorded', () => {
  const father = { id: HOUSEHOLD.father, name: 'Ruben', custody: true }
  expect(missingAfter(recordMember({ ...father, informed: false }))).toEqual(['member_not_informed R19 Ruben'])
  expect(missingAfter(recordMember({ ...father, informed: null }))).toEqual(['member_not_informed R19 Ruben'])
  expect(missingAfter(recordMember({ ...father, informed: false, notInformedReason: 'onveilig' }))).toEqual([])
})

test('[R20] reason, ground, purpose, necessity, and somebody to speak for each party', () => {
  const id = idOf('party', 'wmo')
  expect(
    missingAfter(
      recordParty({ id, name: 'Wmo', organisationType: 'social_support', ground: '', purpose: '', necessity: '' }),
      recordParticipant({ id: CAST.school, role: 'professional', partyId: PARTIES.school, name: 'Petra', reason: '' }),
    ),
  ).toEqual([
    'party_ground R20 Wmo',
    'party_purpose R20 Wmo',
    'party_necessity R20 Wmo',
    'party_without_people R20 Wmo',
    'participant_reason R20 Petra',
  ])
})

test('[R14] a live member has a seat', () => {
  expect(missingAfter({ type: 'removeParticipant', participantId: CAST.mother })).toEqual([
    'party_without_people R14 Esther',
  ])
})

test('[R21] a child has a month of birth, before anyone consents', () => {
  const table = prepared()
  expect(missingIn(table, recordMember({ ...child, birthMonth: null }))).toEqual(['birth_month R21 Noor'])
  const consent = { aboutId: child.id, byId: HOUSEHOLD.mother, status: 'given' as const, scope: 'full' as const }
  expect(
    table.give(facilitator, { type: 'recordConsent', consent: { ...consent, terms: '', reason: '', returnOn: null } }),
  ).toEqual({ code: 'birth_month_missing', rule: 'R21' })
})

test('[R22] who consents follows the age on the day of the conference', () => {
  const sibling = { ...child, id: idOf('member', 'daan'), name: 'Daan' }
  expect(missingAfter(recordMember({ ...sibling, birthMonth: '2014-04' }))).toEqual([
    'consent R23 Daan – Esther',
    'consent R23 Daan – Ruben',
  ])
  expect(missingAfter(recordMember({ ...sibling, birthMonth: '2014-03' }))).toEqual([
    'consent R23 Daan',
    'consent R23 Daan – Esther',
    'consent R23 Daan – Ruben',
  ])
  expect(missingAfter(recordMember({ ...sibling, birthMonth: '2010-03' }))).toEqual(['consent R23 Daan'])
})

test('[R23] a consent is given, or has its answer, reason and a day to come back to it', () => {
  const answer = (reason: string, returnOn: string | null): Command => ({
    type: 'recordConsent',
    consent: {
      aboutId: child.id,
      byId: HOUSEHOLD.father,
      status: 'refused',
      scope: 'full',
      terms: '',
      reason,
      returnOn,
    },
  })
  const missing = ['consent R23 Noor – Ruben']
  expect(missingAfter(answer('', '2026-04-01'))).toEqual(missing)
  expect(missingAfter(answer('wil eerst bellen', null))).toEqual(missing)
  expect(missingAfter(answer('wil eerst bellen', '2026-04-01'))).toEqual([])
})
