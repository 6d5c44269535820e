import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { amendment } from '@rondom/server/conference/rehearsal/closed.ts'
import { DECISION } from '@rondom/server/conference/rehearsal/decided.ts'
import { ACTION, NEED } from '@rondom/server/conference/rehearsal/planned.ts'
import { decisionItem, judgementItem, needItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { recordFor } from './record-for.ts'
import { establishedConference, OPEN_NEED, wholeConference } from './whole-conference.ts'

const { facilitator, mother, granny, police, school } = CAST

/** What is kept from the mother, and what was made out of the table after somebody was named in a restriction. */
const CLOSED = [
  'Buiten moeder om',
  'Is de zondag het probleem?',
  'Het is thuis rustiger',
  'Ik zie het anders',
  'Blijft Noor thuis?',
  'Blijf erbij',
  'Rust rond de wissel',
  'De wissel gaat via school',
  'Voor Noor geschreven',
  'wil er geen',
]

test('[R34] [R57] [R83] who is named in a restriction finds nothing of it in the record, and their own summary', () => {
  const table = establishedConference({ kept: true })
  const record = recordFor(table, mother)
  const text = JSON.stringify(record)
  for (const words of CLOSED) expect(text).not.toContain(words)
  // The facilitator has all of it: the sentences above are the ones that are there.
  const whole = JSON.stringify(recordFor(table, facilitator))
  for (const words of CLOSED) expect(whole).toContain(words)
  expect(record).toMatchObject({
    differences: [],
    judgement: null,
    decisions: [],
    needs: [],
    actions: [],
    summaries: [{ text: 'Voor Esther geschreven' }],
    summariesMissing: [],
    markSpread: null,
  })
  // Nor that anything is kept from anybody.
  expect(text).not.toMatch(/"notVisibleTo":\[\{/)
})

test('[R83] [R79] of a need that was opened to them the record does not say that nothing is done about it', () => {
  const table = establishedConference({ kept: true })
  for (const to of [HOUSEHOLD.mother, granny]) {
    table.take(facilitator, { type: 'release', item: needItem(OPEN_NEED), to })
  }
  for (const reader of [mother, granny]) {
    expect(recordFor(table, reader).needs).toMatchObject([{ id: OPEN_NEED, coverage: null, actionIds: [] }])
  }
  expect(recordFor(table, police).needs).toMatchObject([{ coverage: 'covered' }, { coverage: 'none' }])
})

test('[R57] what was released to them is in their record, a dissent that was not is only known to be there', () => {
  const table = wholeConference({ kept: true })
  const to = HOUSEHOLD.mother
  for (const item of [judgementItem(2), decisionItem(DECISION), needItem(NEED)]) {
    table.take(facilitator, { type: 'release', item, to })
  }
  table.take(facilitator, { type: 'establishRecord' })
  const record = recordFor(table, mother)
  expect(record).toMatchObject({
    judgement: { version: 2, notShared: true, dissents: [] },
    earlierJudgements: [],
    decisions: [{ id: DECISION }],
    // The action under it was not released: the need stands alone, and leads to nothing that is closed.
    needs: [{ id: NEED, actionIds: [] }],
    actions: [],
  })
  expect(record.judgement?.positions?.find(({ kind }) => kind === 'dissents')?.motivation).toBeNull()
  expect(JSON.stringify(record)).not.toContain('Ik zie het anders')
})

test('[R57] released after it was established it comes into the record as it was, not as an addition', () => {
  const table = establishedConference({ kept: true })
  table.take(facilitator, { type: 'release', item: decisionItem(DECISION), to: HOUSEHOLD.mother })
  const record = recordFor(table, mother)
  expect(record).toMatchObject({ decisions: [{ id: DECISION, status: 'intended' }], supplements: [] })
})

test('[R34] the network finds what is open to it, and one who does an action finds that action', () => {
  const record = recordFor(establishedConference(), granny)
  expect(record).toMatchObject({ differences: [], judgement: null, decisions: [], summaries: [], reflections: [] })
  // The words of whom they support, and of nobody else.
  expect(record.words).toMatchObject([{ member: { id: HOUSEHOLD.mother } }])
  const doer = recordFor(establishedConference({ kept: true }), school)
  expect(doer.actions.map(({ id }) => id)).toEqual([ACTION])
})

test('[R35] [R34] a card for some parties is in their record and says so, and in no other', () => {
  const table = establishedConference()
  const scoped = (reader: string) =>
    recordFor(table, reader)
      .perspectives.flatMap(({ notes }) => notes)
      .filter(({ text }) => text === 'Voor politie')
  expect(scoped(police)).toMatchObject([{ scope: [{ name: 'Politie' }] }])
  expect(scoped(school)).toEqual([])
})

test('[R83] what is added later stays closed to who is named in a restriction until it is released', () => {
  const table = establishedConference({ kept: true })
  table.take(school, amendment())
  expect(recordFor(table, mother).supplements).toEqual([])
  expect(recordFor(table, police).supplements).toHaveLength(1)
})

test('[R89] every reader has a record in its shape', () => {
  for (const kept of [false, true]) {
    const table = establishedConference({ kept })
    for (const reader of Object.values(CAST)) {
      expect(recordFor(table, reader)).toMatchObject({ reader: { id: reader }, preview: false })
    }
  }
})
