import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Need, OpenNeed } from '@rondom/shared/domain/needs.ts'
import type { FamilyMember, Participant, Party } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { isNearlyAdult, nearlyAdults } from './adulthood.ts'

const CHILD = newId('member')
const NEED = newId('need')
const PARTY = newId('party')

function stateWith(birthMonth: string, more: Partial<ConferenceState> = {}): ConferenceState {
  const child = { id: CHILD, name: 'Jesse', kind: 'child', birthMonth } as FamilyMember
  const empty = emptyConference(newId('conference'))
  const facts = { ...empty.facts, conferenceOn: '2025-09-25' }
  return { ...empty, facts, members: { [CHILD]: child }, ...more }
}

const need = { id: NEED, memberIds: [CHILD], adulthood: { domains: ['housing'], ownerAfter: '' } } as unknown as Need
const seen = (state: ConferenceState) =>
  nearlyAdults(state).map(({ turnsOn, asks, isAdult }) => [turnsOn, asks, isAdult])

test('[R81] from sixteen the month is told, from sixteen and a half a need is asked', () => {
  expect(seen(stateWith('2009-10'))).toEqual([])
  expect(seen(stateWith('2009-09'))).toEqual([['2027-09', 'soon', false]])
  expect(seen(stateWith('2009-03'))).toEqual([['2027-03', 'need', false]])
  expect(seen(stateWith('2007-09'))).toEqual([['2025-09', 'need', true]])
  expect(isNearlyAdult(stateWith('2009-04'), stateWith('2009-04').members[CHILD]!)).toBe(false)
})

test('[R81] with that need an organisation for adults is asked, or that the need stands open', () => {
  const needs = { [NEED]: need }
  expect(seen(stateWith('2009-03', { needs }))).toEqual([['2027-03', 'domain', false]])
  const openNeeds = { [NEED]: {} as OpenNeed }
  expect(seen(stateWith('2009-03', { needs, openNeeds }))).toEqual([['2027-03', 'nothing', false]])
  const parties = { [PARTY]: { id: PARTY, organisationType: 'work_and_income' } as Party }
  const there = { id: 'p', partyId: PARTY, attendance: 'expected' } as Participant
  expect(seen(stateWith('2009-03', { needs, parties, participants: { p: there } }))[0]?.[1]).toBe('nothing')
  const away = { ...there, attendance: 'absent' as const }
  expect(seen(stateWith('2009-03', { needs, parties, participants: { p: away } }))[0]?.[1]).toBe('domain')
})
