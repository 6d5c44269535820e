import type { Command } from '@rondom/shared/domain/commands.ts'
import { actionItem, needItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from './rehearsal/cast.ts'
import { BACK, voiceOf } from './rehearsal/held-until.ts'
import {
  ACTION,
  accept,
  decline,
  EARLIER,
  NEED,
  planning,
  recordAction,
  recordNeed,
  recordOpenNeed,
} from './rehearsal/planned.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'
import { NOTES } from './rehearsal/talked-over.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const EVERYONE = Object.values(CAST)
const WORK = [facilitator, deputy, manager, keyWorker, school, police]
const SECOND = idOf('need', 'tweede')
const also = (item: string, to: string): Command => ({ type: 'release', item, to })

/** Who of the cast is sent these words. */
function readersOf(table: Rehearsal, words: string): string[] {
  return EVERYONE.filter((id) => table.seenBy(id).words.includes(words))
}

function sentTo(table: Rehearsal, id: string): string {
  return JSON.stringify(table.seenBy(id))
}

test('[R83] needs and actions reach family while nothing names them, and the network once released', () => {
  const table = planning()
  table.take(facilitator, recordNeed({ text: 'de behoefte' }))
  table.take(facilitator, recordOpenNeed({ reason: 'waarom open' }))
  table.take(school, recordAction({ what: 'de actie' }))
  for (const words of ['de behoefte', 'waarom open', 'de actie']) {
    expect(readersOf(table, words)).toEqual([...WORK, mother])
  }
  for (const id of [NEED, ACTION]) expect(sentTo(table, granny)).not.toContain(id)
  table.take(facilitator, also(needItem(NEED), granny))
  expect(readersOf(table, 'de behoefte')).toEqual([...WORK, mother, granny])
  expect(readersOf(table, 'waarom open')).toEqual([...WORK, mother, granny])
  expect(readersOf(table, 'de actie')).toEqual([...WORK, mother])
  // Of the cards it comes from the network is told only its own.
  expect(table.seenBy(granny).state.needs[NEED]?.noteIds).toEqual([])
  expect(table.seenBy(mother).state.needs[NEED]?.noteIds).toEqual([NOTES.sunday])
})

test('[R83] the plan closes to a person once anything is kept from them, and opens item by item', () => {
  const table = planning()
  table.take(facilitator, recordNeed({ text: 'eerste' }))
  table.take(facilitator, recordNeed({ id: SECOND, text: 'tweede' }))
  table.take(facilitator, recordAction({ what: 'voor allebei', needIds: [NEED, SECOND] }))
  table.take(school, accept())
  expect(readersOf(table, 'eerste')).toContain(mother)
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor2', 'niet voor mama', [HOUSEHOLD.mother]))
  for (const words of ['eerste', 'tweede', 'voor allebei']) expect(readersOf(table, words)).toEqual(WORK)
  for (const id of [NEED, SECOND, ACTION]) expect(sentTo(table, mother)).not.toContain(id)
  table.take(facilitator, also(needItem(SECOND), HOUSEHOLD.mother))
  table.take(facilitator, also(actionItem(ACTION), HOUSEHOLD.mother))
  const { needs, actions } = table.seenBy(mother).state
  expect(Object.keys(needs)).toEqual([SECOND])
  expect(actions[ACTION]).toMatchObject({ needIds: [SECOND], status: 'accepted', answeredBy: school })
  expect(sentTo(table, mother)).not.toContain(NEED)
})

test('[R83] a need that comes from a card kept from somebody is never told to them, nor that it went', () => {
  const table = planning({ kept: true })
  table.take(facilitator, recordNeed({ text: 'uit wat zij niet weet', noteIds: [NOTES.kept] }))
  table.take(facilitator, recordOpenNeed({ reason: 'ook dat niet' }))
  for (const words of ['uit wat zij niet weet', 'ook dat niet']) expect(readersOf(table, words)).toEqual(WORK)
  table.take(facilitator, recordNeed({ text: 'over de zondag' }))
  table.take(facilitator, also(needItem(NEED), mother))
  expect(readersOf(table, 'over de zondag')).toContain(mother)
  for (const words of ['uit wat zij niet weet', 'ook dat niet']) expect(readersOf(table, words)).toEqual(WORK)
  expect(sentTo(table, mother)).not.toContain(NOTES.kept)
  // The one who supports her shares what is kept from her.
  table.take(facilitator, recordNeed({ id: SECOND, noteIds: [NOTES.kept, NOTES.sleep] }))
  expect(table.give(facilitator, also(needItem(SECOND), granny))).toEqual({ code: 'not_allowed', rule: 'R57' })
  table.take(facilitator, { type: 'withdrawNeed', needId: SECOND })
  expect(sentTo(table, mother)).not.toContain(SECOND)
})

test('[R83] who does an action sees it, with the needs they know, whatever else is closed to them', () => {
  const table = planning({ kept: true })
  table.take(facilitator, recordNeed({ noteIds: [NOTES.kept] }))
  for (const owner of [mother, granny, HOUSEHOLD.father]) {
    const id = idOf('action', owner.slice(3, 8))
    table.take(facilitator, recordAction({ id, ownerId: owner, what: `voor ${owner}` }))
  }
  expect(readersOf(table, `voor ${mother}`)).toEqual([...WORK, mother])
  expect(readersOf(table, `voor ${granny}`)).toEqual([...WORK, granny])
  expect(readersOf(table, `voor ${HOUSEHOLD.father}`)).toEqual(WORK)
  for (const reader of [mother, granny]) {
    expect(Object.values(table.seenBy(reader).state.actions).map(({ needIds }) => needIds)).toEqual([[]])
    expect(sentTo(table, reader)).not.toContain(NEED)
  }
})

test('[R83] an action of a member who has a seat is theirs, and not of who supports them', () => {
  const table = planning({ kept: true })
  table.take(facilitator, recordAction({ needIds: [], ownerId: mother, buddyId: null }))
  const action = { ...table.state.actions[ACTION]!, ownerId: HOUSEHOLD.mother }
  table.happen({ type: 'actionRecorded', action })
  expect(Object.keys(table.seenBy(mother).state.actions)).toEqual([ACTION])
  expect(sentTo(table, granny)).not.toContain(ACTION)
  expect(table.give(keyWorker, accept())).toEqual({ code: 'only_doer', rule: 'R77' })
  table.take(mother, accept())
  expect(table.state.actions[ACTION]).toMatchObject({ answeredBy: mother, recorded: false })
})

test('[R83] what is taken back is told to nobody to whom it was closed', () => {
  const table = planning()
  table.take(facilitator, recordNeed())
  table.take(facilitator, recordOpenNeed())
  table.take(facilitator, recordAction())
  table.take(facilitator, { type: 'withdrawOpenNeed', needId: NEED })
  table.take(facilitator, { type: 'withdrawAction', actionId: ACTION })
  table.take(facilitator, { type: 'withdrawNeed', needId: NEED })
  for (const id of [NEED, ACTION]) expect(sentTo(table, granny)).not.toContain(id)
  const { needs, openNeeds, actions } = table.seenBy(mother).state
  expect({ needs, openNeeds, actions }).toEqual({ needs: {}, openNeeds: {}, actions: {} })
})

test("[R83] an action that becomes somebody else's is gone for who does not see it any more", () => {
  const table = planning({ kept: true })
  const own = { ownerId: mother, needIds: [], buddyId: null }
  table.take(facilitator, recordAction(own))
  table.take(mother, accept())
  expect(table.seenBy(mother).state.actions[ACTION]?.status).toBe('accepted')
  table.take(facilitator, recordAction({ ...own, ownerId: school, what: 'nu door school' }))
  table.take(school, accept(ACTION, 2))
  expect(table.seenBy(mother).state.actions).toEqual({})
  expect(readersOf(table, 'nu door school')).toEqual(WORK)
  expect(sentTo(table, mother)).not.toContain('"revision":2')
  table.take(facilitator, recordAction({ ...own, what: 'toch weer zij' }))
  expect(table.seenBy(mother).state.actions[ACTION]).toMatchObject({ revision: 3, status: 'proposed' })
})

test('[R83] why an action was declined is for who works on it and whose it is', () => {
  const table = planning()
  table.take(facilitator, recordAction({ needIds: [], ownerId: granny }))
  table.take(facilitator, also(actionItem(ACTION), granny))
  table.take(granny, decline(ACTION, 'te zwaar voor mij'))
  expect(readersOf(table, 'te zwaar voor mij')).toEqual([...WORK, granny])
  expect(table.seenBy(mother).state.actions[ACTION]).toMatchObject({ status: 'declined', declineReason: null })
  // Also where the action is told again.
  table.take(facilitator, recordAction({ needIds: [], ownerId: granny, buddyId: police }))
  expect(readersOf(table, 'te zwaar voor mij')).toEqual([...WORK, granny])
  expect(table.seenBy(mother).state.actions[ACTION]).toMatchObject({ buddyId: police, declineReason: null })
})

test('[R83] everyone knows the buddy and the day to look back; what was said of the network only who works on it', () => {
  const table = planning({ kept: true })
  table.take(facilitator, { type: 'nameBuddy', participantId: police })
  table.take(facilitator, { type: 'planFollowUp', on: '2026-06-09' })
  table.take(keyWorker, { type: 'answerNetworkAsked', asked: true, words: 'opa wil niet' })
  for (const id of EVERYONE) {
    const { buddyId, followUpOn, networkAsked } = table.seenBy(id).state
    expect({ buddyId, followUpOn, asked: networkAsked?.asked }).toEqual({
      buddyId: police,
      followUpOn: '2026-06-09',
      asked: true,
    })
  }
  expect(readersOf(table, 'opa wil niet')).toEqual(WORK)
})

test('[R91] what stayed open before is for who works on it, also where a need is it again', () => {
  const table = planning({ earlier: true })
  expect(readersOf(table, 'Iemand die met Noor praat.')).toEqual(WORK)
  table.take(facilitator, recordNeed({ earlierId: EARLIER }))
  expect(table.seenBy(school).state.needs[NEED]?.earlierId).toBe(EARLIER)
  for (const reader of [mother, granny]) expect(sentTo(table, reader)).not.toContain(EARLIER)
  expect(table.seenBy(mother).state.needs[NEED]?.earlierId).toBeNull()
})

test('[R83] the team manager reads the plan from the decisions on, and an own action always', () => {
  const table = planning({ earlier: true })
  table.take(facilitator, recordNeed({ text: 'de behoefte' }))
  table.take(facilitator, recordAction({ ownerId: manager, what: 'voor de manager' }))
  table.take(keyWorker, { type: 'answerNetworkAsked', asked: true, words: 'opa wil niet' })
  for (const _ of ['deciding', 'judging']) table.take(facilitator, BACK)
  expect(table.state.phase).toBe('judging')
  for (const words of ['de behoefte', 'opa wil niet', 'Iemand die met Noor praat.']) {
    expect(readersOf(table, words)).not.toContain(manager)
  }
  expect(readersOf(table, 'voor de manager')).toContain(manager)
})

test('[R38] who writes blind is sent no need and no action, not even their own', () => {
  const table = planning()
  table.take(facilitator, recordNeed({ text: 'de behoefte' }))
  table.take(facilitator, recordAction({ ownerId: police, what: 'voor politie' }))
  table.take(facilitator, { type: 'answerNetworkAsked', asked: true, words: 'opa wil niet' })
  table.happen({ type: 'participantAdmitted', participantId: police, blind: true })
  for (const words of ['de behoefte', 'voor politie', 'opa wil niet']) {
    expect(readersOf(table, words)).not.toContain(police)
  }
})
