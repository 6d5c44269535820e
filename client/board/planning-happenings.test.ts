import type { Action } from '@rondom/shared/domain/actions.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { i18n } from '../text/i18n.ts'
import { planningHappenings } from './planning-happenings.ts'

const you = { id: newId('participant'), name: 'Job', role: 'professional', memberId: null } as Participant
const other = { ...you, id: newId('participant'), name: 'Rik' }

const action: Action = {
  id: newId('action'),
  needIds: [],
  what: newId('text'),
  kind: 'do',
  ownerId: you.id,
  buddyId: null,
  dueOn: '2026-12-01',
  visibleSign: newId('text'),
  proposedBy: other.id,
  revision: 1,
  status: 'proposed',
  answeredBy: null,
  recorded: false,
  answeredAt: null,
  declineReason: null,
}

function stateWith(actions: Action[]): ConferenceState {
  const people = { [you.id]: you, [other.id]: other }
  const byId = Object.fromEntries(actions.map((each) => [each.id, each]))
  return { ...emptyConference(newId('conference')), phase: 'planning', participants: people, actions: byId }
}

function said(before: Action[], now: Action[]): string[] {
  return planningHappenings(stateWith(before), stateWith(now), you, i18n.getFixedT('nl', 'board'))
}

test('[R77] an action for you is told when it comes and when it is put in other words', () => {
  expect(said([], [action])).toEqual(['Er is een actie voor jou. Bovenaan staat wat je kunt antwoorden.'])
  expect(said([action], [{ ...action, revision: 2 }])).toHaveLength(1)
  expect(said([action], [{ ...action, buddyId: other.id }])).toEqual([])
  expect(said([], [{ ...action, proposedBy: you.id }])).toEqual([])
  expect(said([], [{ ...action, ownerId: other.id }])).toEqual([])
})

test('[R78] what somebody else answered is told by name; your own answer is no news to you', () => {
  const theirs = { ...action, ownerId: other.id }
  expect(said([theirs], [{ ...theirs, status: 'accepted', answeredBy: other.id }])).toEqual([
    'Rik neemt een actie op zich.',
  ])
  expect(said([theirs], [{ ...theirs, status: 'declined', answeredBy: other.id }])).toEqual([
    'Rik doet een actie niet.',
  ])
  expect(said([action], [{ ...action, status: 'accepted', answeredBy: you.id }])).toEqual([])
})
