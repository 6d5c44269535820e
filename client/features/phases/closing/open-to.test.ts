import type { Action } from '@rondom/shared/domain/actions.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { actionItem, judgementItem, needItem } from '@rondom/shared/domain/derived.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'
import type { FamilyMember, Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { actionsAbout, isApart, openToAll } from './open-to.ts'

const MOTHER = newId('member')
const FATHER = newId('member')
const FATHERS_SEAT = newId('participant')
const WORKER = newId('participant')

function member(id: string, name: string): FamilyMember {
  const rest = { relation: '', birthMonth: null, custody: true, live: false, informed: true, notInformedReason: null }
  return { id, name, kind: 'adult', ...rest }
}

function action(fields: Partial<Action>): Action {
  return {
    id: newId('action'),
    needIds: [],
    what: newId('text'),
    kind: 'do',
    ownerId: WORKER,
    buddyId: null,
    dueOn: '2026-12-01',
    visibleSign: newId('text'),
    proposedBy: WORKER,
    revision: 1,
    status: 'accepted',
    answeredBy: WORKER,
    recorded: false,
    answeredAt: null,
    declineReason: null,
    ...fields,
  }
}

const need: Need = {
  id: newId('need'),
  text: newId('text'),
  forWhom: newId('text'),
  memberIds: [],
  noteIds: [],
  adulthood: null,
  earlierId: null,
  proposedBy: WORKER,
}
const agreed = action({})
const own = action({ ownerId: FATHERS_SEAT })
const proposed = action({ status: 'proposed' })
const judgement = {
  version: 1,
  text: newId('text'),
  dangerStatement: newId('text'),
  safetyGoal: newId('text'),
  explanation: null,
  uncertainties: [],
  meanings: {},
  putAt: '2026-11-22T10:00:00Z',
}

/** A table where a voice is kept from the father, who has a seat. */
function table(restricted: string[], released: ConferenceState['released'] = {}): ConferenceState {
  const seat = { id: FATHERS_SEAT, role: 'familyMember', memberId: FATHER } as Participant
  return {
    ...emptyConference(newId('conference')),
    members: { [MOTHER]: member(MOTHER, 'Anouk'), [FATHER]: member(FATHER, 'Kevin') },
    participants: { [FATHERS_SEAT]: seat },
    timeline: {
      ti: { id: 'ti', kind: 'event', on: '2026', text: newId('text'), source: 'x', notVisibleTo: restricted },
    },
    judgements: [judgement],
    needs: { [need.id]: need },
    actions: { [agreed.id]: agreed, [own.id]: own, [proposed.id]: proposed },
    released,
  }
}

test('[R85] who is named in any restriction, as a member or by the seat, gets a summary apart', () => {
  expect(isApart(table([]), FATHER)).toBe(false)
  expect(isApart(table([FATHER]), FATHER)).toBe(true)
  expect(isApart(table([FATHERS_SEAT]), FATHER)).toBe(true)
  expect(isApart(table([FATHER]), MOTHER)).toBe(false)
})

test('where nothing is restricted a member may know all that was agreed, and nothing that was only proposed', () => {
  const open = openToAll(table([]), [MOTHER, FATHER])
  expect(open.actions).toEqual([agreed, own])
  expect(open.needs).toEqual([need])
  expect(open.judgement).toEqual(judgement)
})

test('who is named may know what was opened to them, by member or seat, and what they do themselves', () => {
  const closed = openToAll(table([FATHER]), [FATHER])
  expect(closed).toEqual({ judgement: null, decisions: [], needs: [], actions: [own] })
  const released = {
    [judgementItem(1)]: [FATHER],
    [needItem(need.id)]: [FATHERS_SEAT],
    [actionItem(agreed.id)]: [MOTHER],
  }
  const opened = openToAll(table([FATHER], released), [FATHER])
  expect(opened).toEqual({ judgement, decisions: [], needs: [need], actions: [own] })
})

test('a text for several holds only what all of them may know', () => {
  expect(openToAll(table([FATHER]), [MOTHER, FATHER]).actions).toEqual([own])
  expect(openToAll(table([FATHER]), [MOTHER]).actions).toEqual([agreed, own])
})

test('an action is about who does it, who stands beside, and whose need it answers', () => {
  const state = table([])
  const beside = action({ buddyId: FATHER })
  const answers = action({ needIds: [need.id] })
  const withNeed = { ...state, needs: { [need.id]: { ...need, memberIds: [MOTHER] } } }
  expect(actionsAbout(state, [agreed, own, beside], [FATHER])).toEqual([own, beside])
  expect(actionsAbout(withNeed, [agreed, own, answers], [MOTHER])).toEqual([answers])
})
