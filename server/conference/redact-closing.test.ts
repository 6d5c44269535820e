import type { Command } from '@rondom/shared/domain/commands.ts'
import { amendmentItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from './rehearsal/cast.ts'
import {
  AMENDMENT,
  amendment,
  approve,
  closing,
  ESTABLISH,
  established,
  noSummary,
  SUMMARY,
  writeReflection,
  writeSummary,
} from './rehearsal/closed.ts'
import { fillPhase, heldUntil, voiceOf } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const EVERYONE = Object.values(CAST)
const WORK = [facilitator, deputy, keyWorker, school, police]
const WITHDRAW: Command = { type: 'withdrawSummary', summaryId: SUMMARY }

/** Who of the cast is sent these words, in the order of the cast. */
function readersOf(table: Rehearsal, words: string): string[] {
  return EVERYONE.filter((id) => table.seenBy(id).words.includes(words))
}

/** Who of the cast is sent an event of this kind. */
function receiversOf(table: Rehearsal, type: string): string[] {
  return EVERYONE.filter((id) => table.seenBy(id).events.some(({ event }) => event?.type === type))
}

function keepFromMother(table: Rehearsal): void {
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'geheim', 'niet voor mama', [HOUSEHOLD.mother]))
}

test('[R84] a line and a mark are their author’s alone until they are shared, also for who leads', () => {
  const table = closing()
  for (const [index, actor] of EVERYONE.entries()) {
    table.take(actor, writeReflection({ id: idOf('reflection', `r${index}x`), text: `lijn van ${actor}` }))
    table.take(actor, { type: 'giveMark', mark: 1 + (index % 5) })
  }
  for (const actor of EVERYONE) {
    expect(readersOf(table, `lijn van ${actor}`)).toEqual([actor])
    const { marks, reflections } = table.seenBy(actor).state
    expect([Object.keys(marks), Object.keys(reflections)]).toEqual([[actor], [expect.any(String)]])
  }
})

test('[R84] shared, professionals read every line and the marks; the others only their own lines', () => {
  const table = closing()
  for (const [actor, text] of [
    [school, 'van school'],
    [mother, 'van moeder'],
    [granny, 'van oma'],
    [manager, 'van wouter'],
  ] as const) {
    table.take(actor, writeReflection({ id: idOf('reflection', text.replace('van ', '')), text }))
    table.take(actor, { type: 'giveMark', mark: actor === mother ? 2 : 4 })
  }
  table.take(facilitator, { type: 'shareReflections' })
  expect(readersOf(table, 'van school')).toEqual(WORK)
  expect(new Set(readersOf(table, 'van moeder'))).toEqual(new Set([...WORK, mother]))
  expect(new Set(readersOf(table, 'van oma'))).toEqual(new Set([...WORK, granny]))
  expect(new Set(readersOf(table, 'van wouter'))).toEqual(new Set([...WORK, manager]))
  for (const id of WORK) expect(table.seenBy(id).state.markSpread).toEqual([2, 4, 4, 4])
  for (const id of [manager, mother, granny]) expect(table.seenBy(id).state.markSpread).toEqual([])
})

test('[R85] a summary is read by its members once it is approved; the network never', () => {
  const table = closing()
  table.take(facilitator, writeSummary({ text: 'concept' }))
  expect(readersOf(table, 'concept')).toEqual(WORK)
  table.take(keyWorker, approve())
  expect(readersOf(table, 'concept')).toEqual([facilitator, deputy, manager, keyWorker, school, police, mother])
  table.take(keyWorker, writeSummary({ text: 'verbeterd' }))
  expect(readersOf(table, 'verbeterd')).toEqual(WORK)
  // Until the change is approved the family keeps what was approved.
  expect(table.seenBy(mother).state.summaries[SUMMARY]).toMatchObject({ revision: 1, approvedBy: keyWorker })
  table.take(keyWorker, approve(2))
  expect(readersOf(table, 'verbeterd')).toContain(mother)
})

test('[R85] a summary for other members is not sent, nor why somebody gets none', () => {
  const table = closing()
  table.take(keyWorker, writeSummary({ forIds: [HOUSEHOLD.child], text: 'voor Noor' }))
  table.take(keyWorker, approve())
  table.take(keyWorker, noSummary())
  const readers = [facilitator, deputy, manager, keyWorker, school, police]
  expect(readersOf(table, 'voor Noor')).toEqual(readers)
  expect(readersOf(table, 'wil er geen')).toEqual(readers)
  expect(receiversOf(table, 'summaryMissing')).toEqual(readers)
})

test('[R85] who never read a summary does not learn by its going that it was there', () => {
  const table = closing()
  table.take(keyWorker, writeSummary())
  table.take(keyWorker, WITHDRAW)
  expect(receiversOf(table, 'summaryWithdrawn')).toEqual(WORK)
  table.take(keyWorker, writeSummary())
  table.take(keyWorker, approve())
  table.take(keyWorker, writeSummary({ text: 'verbeterd' }))
  table.take(keyWorker, WITHDRAW)
  expect(new Set(receiversOf(table, 'summaryWithdrawn'))).toEqual(new Set([...WORK, manager, mother]))
  expect(table.seenBy(mother).state.summaries).toEqual({})
})

test('[R85] what was written anew after it was taken back is nobody’s yet', () => {
  const table = closing()
  table.take(keyWorker, writeSummary())
  table.take(keyWorker, approve())
  table.take(keyWorker, WITHDRAW)
  table.take(keyWorker, writeSummary({ text: 'nog eens' }))
  table.take(keyWorker, WITHDRAW)
  const told = table.seenBy(mother).events.filter(({ event }) => event?.type === 'summaryWithdrawn')
  expect(told).toHaveLength(1)
})

test('[R38] who writes blind is sent no line of others and no summary', () => {
  const table = closing()
  table.happen({ type: 'participantAdmitted', participantId: police, blind: true })
  table.take(police, writeReflection({ id: idOf('reflection', 'bram'), text: 'van bram' }))
  table.take(school, writeReflection({ text: 'van petra' }))
  table.take(facilitator, { type: 'shareReflections' })
  table.take(keyWorker, writeSummary({ text: 'aan het gezin' }))
  table.take(keyWorker, approve())
  expect(readersOf(table, 'van bram')).toContain(police)
  expect(readersOf(table, 'van petra')).not.toContain(police)
  expect(readersOf(table, 'aan het gezin')).not.toContain(police)
})

test('[R85] who a summary is no longer for does not keep reading it', () => {
  const table = closing()
  table.take(keyWorker, writeSummary())
  table.take(keyWorker, approve())
  table.take(keyWorker, writeSummary({ forIds: [HOUSEHOLD.child], text: 'alleen Noor' }))
  expect(table.seenBy(mother).state.summaries).toEqual({})
  expect(table.state.summaries[SUMMARY]?.revision).toBe(2)
})

test('[R85] [R34] who is named later no longer reads a summary that is shared with others', () => {
  const table = closing()
  table.take(keyWorker, writeSummary({ text: 'voor allebei' }))
  table.take(keyWorker, approve())
  keepFromMother(table)
  expect(readersOf(table, 'voor allebei')).not.toContain(mother)
  table.take(keyWorker, writeSummary({ forIds: [HOUSEHOLD.child], text: 'voor Noor' }))
  expect(receiversOf(table, 'summaryWithdrawn')).not.toContain(mother)
  const own = idOf('summary', 'moeder')
  table.take(keyWorker, writeSummary({ id: own, forIds: [HOUSEHOLD.mother], text: 'voor Esther' }))
  table.take(keyWorker, approve(1, own))
  expect(readersOf(table, 'voor Esther')).toContain(mother)
  expect(Object.keys(table.seenBy(mother).state.summaries)).toEqual([own])
})

test('[R88] that it was closed early is for everyone, and why for who works with it', () => {
  const table = heldUntil('differing')
  table.take(facilitator, { type: 'closeEarly', reason: 'vader dreigde' })
  expect(readersOf(table, 'vader dreigde')).toEqual([facilitator, deputy, manager, keyWorker, school, police])
  for (const id of EVERYONE) expect(table.seenBy(id).state.closedEarly?.from).toBe('differing')
})

test('[R86] that the record was established is for everyone inside, and each has the record as they may see it', () => {
  const table = closing()
  table.take(keyWorker, writeSummary({ forIds: [HOUSEHOLD.child], text: 'voor Noor' }))
  table.take(keyWorker, approve())
  fillPhase(table)
  table.happen({ type: 'participantTurnedAway', participantId: police })
  table.take(facilitator, ESTABLISH)
  expect(receiversOf(table, 'recordEstablished')).toEqual(EVERYONE.filter((id) => id !== police))
  expect(table.seenBy(school).state.established?.state.summaries).toHaveProperty(SUMMARY)
  expect(table.seenBy(mother).state.established?.state.summaries).toEqual({})
})

test('[R87] what is added opens like what derives from the table', () => {
  const table = established()
  table.take(school, amendment({ text: 'later gehoord' }))
  expect(readersOf(table, 'later gehoord')).toEqual([facilitator, deputy, manager, keyWorker, school, police, mother])
})

test('[R87] [R57] what is added is closed to who is named and to the network until it is released', () => {
  const table = closing()
  keepFromMother(table)
  fillPhase(table)
  table.take(facilitator, ESTABLISH)
  table.take(school, amendment({ text: 'later gehoord' }))
  const readers = [facilitator, deputy, manager, keyWorker, school, police]
  expect(readersOf(table, 'later gehoord')).toEqual(readers)
  for (const to of [HOUSEHOLD.mother, granny]) {
    table.take(facilitator, { type: 'release', item: amendmentItem(AMENDMENT), to })
  }
  expect(readersOf(table, 'later gehoord')).toEqual([...readers, mother, granny])
})

test('[R87] one’s own view is never closed, also where it was written down', () => {
  const table = closing()
  keepFromMother(table)
  fillPhase(table)
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'absent' })
  table.take(facilitator, ESTABLISH)
  const view = (key: string, text: string, memberId: string | null = null) =>
    amendment({ id: idOf('amendment', key), kind: 'view', memberId, text })
  table.take(granny, view('oma', 'van oma'))
  table.take(mother, view('zelf', 'van haar'))
  table.take(keyWorker, view('opgetekend', 'opgetekend', HOUSEHOLD.mother))
  const readers = [facilitator, deputy, manager, keyWorker, school, police]
  expect(readersOf(table, 'van oma')).toEqual([...readers, granny])
  expect(readersOf(table, 'van haar')).toEqual([...readers, mother])
  expect(readersOf(table, 'opgetekend')).toEqual([...readers, mother])
})
