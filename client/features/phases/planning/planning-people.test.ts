import type { Action } from '@rondom/shared/domain/actions.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { FamilyMember, Participant, Party } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { answersThroughOthers, peopleAround, possibleOwners } from './planning-people.ts'

const SCHOOL = newId('party')
const person = (name: string, fields: Partial<Participant> = {}): Participant => ({
  id: newId('participant'),
  partyId: null,
  name,
  title: '',
  organisationName: '',
  role: 'professional',
  accountId: null,
  memberId: null,
  reason: null,
  informationLimit: null,
  writesPerspective: true,
  attendance: 'expected',
  admission: 'admitted',
  ...fields,
})
const member = (name: string, live: boolean): FamilyMember => ({
  id: newId('member'),
  name,
  kind: 'adult',
  relation: '',
  birthMonth: null,
  custody: true,
  live,
  informed: true,
  notInformedReason: null,
})

const mother = member('Anouk', true)
const father = member('Kevin', false)
const seat = person('Anouk', { role: 'familyMember', memberId: mother.id, partyId: mother.id })
const leader = person('Ilse', { role: 'facilitator' })
const teacher = person('Job', { partyId: SCHOOL })
const ill = person('Yara', { attendance: 'absent' })
const grandmother = person('Ria', { role: 'network', attendance: 'absent' })

const state: ConferenceState = {
  ...emptyConference(newId('conference')),
  members: { [mother.id]: mother, [father.id]: father },
  parties: { [SCHOOL]: { id: SCHOOL, name: 'Basisschool' } as Party },
  participants: Object.fromEntries([leader, teacher, ill, grandmother, seat].map((one) => [one.id, one])),
}

const actionOf = (ownerId: string, fields: Partial<Action> = {}) =>
  ({ ownerId, answeredBy: null, recorded: false, ...fields }) as Action

test('[R76] an owner is anyone expected, family and network also where they are not there; who leads owns nothing', () => {
  expect(possibleOwners(state).map(({ name, of, isTold }) => [name, of, isTold])).toEqual([
    ['Anouk', null, false],
    ['Job', 'Basisschool', false],
    ['Ria', null, false],
    ['Kevin', null, true],
  ])
})

test('[R80] who leads can keep watch', () => {
  expect(peopleAround(state).map(({ name }) => name)).toContain('Ilse')
})

test('[R77] an answer is written down for family and network without a seat at the table only', () => {
  expect(answersThroughOthers(state, actionOf(father.id))).toBe(true)
  expect(answersThroughOthers(state, actionOf(grandmother.id))).toBe(true)
  expect(answersThroughOthers(state, actionOf(seat.id))).toBe(false)
  expect(answersThroughOthers(state, actionOf(mother.id))).toBe(false)
  expect(answersThroughOthers(state, actionOf(ill.id))).toBe(false)
})

test('[R77] what somebody answered themselves is not written over', () => {
  const own = { status: 'accepted' as const, answeredBy: grandmother.id }
  expect(answersThroughOthers(state, actionOf(grandmother.id, { ...own, recorded: false }))).toBe(false)
  expect(answersThroughOthers(state, actionOf(grandmother.id, { ...own, answeredBy: leader.id, recorded: true }))).toBe(
    true,
  )
})
