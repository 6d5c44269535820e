import { decisionItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD } from './rehearsal/cast.ts'
import {
  ASKED,
  advice,
  DECISION,
  decideAll,
  deciding,
  outcome,
  reconsider,
  recordDecision,
  recordKeyWorkerDecision,
  take,
} from './rehearsal/decided.ts'
import { BACK, voiceOf } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const EVERYONE = Object.values(CAST)
const WORK = [facilitator, deputy, manager, keyWorker, school, police]
const SECOND = idOf('decision', 'tweede')

/** Who of the cast is sent these words. */
function readersOf(table: Rehearsal, words: string): string[] {
  return EVERYONE.filter((id) => table.seenBy(id).words.includes(words))
}

/** A decision that says something everywhere it can. */
function decided({ kept = false } = {}): Rehearsal {
  const table = deciding({ kept })
  table.take(facilitator, recordDecision())
  table.take(facilitator, advice(ASKED.scientist, { advice: 'Ja, mits' }))
  table.take(manager, advice(ASKED.second, { advice: 'Nee' }))
  table.take(manager, outcome())
  table.take(manager, take({ notFollowed: [ASKED.second], deviation: 'Dit weegt zwaarder' }))
  table.take(manager, reconsider({ outcome: 'Toch niet', reasons: 'Het ging mis' }))
  return table
}

const WORDS = [
  ...['Blijft Noor thuis?', 'Ja, mits', 'Nee', 'Ja, thuis', 'Moeder beschermt'],
  ...['Dit weegt zwaarder', 'Toch niet', 'Het ging mis'],
]

test('[R83] a key decision reaches everyone but the network, while nothing is kept from anyone', () => {
  const table = decided()
  for (const words of WORDS) expect([words, readersOf(table, words)]).toEqual([words, [...WORK, mother]].map(sorted))
})

test('[R83] a key decision with its advice is closed to who is named in a restriction, until it is released', () => {
  const table = decided({ kept: true })
  for (const words of WORDS) expect([words, readersOf(table, words)]).toEqual([words, sorted(WORK)])
  for (const id of [mother, granny]) {
    expect(table.seenBy(id).state.decisions).toEqual({})
    expect(JSON.stringify(table.seenBy(id))).not.toContain(DECISION)
  }
  table.take(facilitator, recordDecision({ id: SECOND, question: 'En Ruben?' }))
  table.take(facilitator, { type: 'release', item: decisionItem(DECISION), to: HOUSEHOLD.mother })
  for (const words of WORDS) expect([words, readersOf(table, words)]).toEqual([words, sorted([...WORK, mother])])
  expect(readersOf(table, 'En Ruben?')).toEqual(sorted(WORK))
  expect(table.seenBy(mother).state.decisions[DECISION]).toEqual(table.seenBy(school).state.decisions[DECISION])
  table.take(facilitator, { type: 'release', item: decisionItem(DECISION), to: granny })
  expect(readersOf(table, 'Toch niet')).toContain(granny)
})

test('[R83] a decision closes to a member the moment something is kept from them', () => {
  const table = decided()
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor2', 'niet voor mama', [HOUSEHOLD.mother]))
  for (const words of WORDS) expect([words, readersOf(table, words)]).toEqual([words, sorted(WORK)])
})

test('[R83] a decision stays released when it changes', () => {
  const table = deciding({ kept: true })
  table.take(facilitator, recordDecision())
  table.take(facilitator, { type: 'release', item: decisionItem(DECISION), to: mother })
  table.take(facilitator, recordDecision({ question: 'Anders gevraagd?' }))
  expect(readersOf(table, 'Anders gevraagd?')).toContain(mother)
})

test('[R83] who decides sees the decision where the table is closed to them, and only that one', () => {
  const table = deciding()
  table.take(facilitator, recordDecision())
  table.take(manager, outcome())
  const other = { id: SECOND, typeId: 'dt_overig0000000000', deciderId: police, question: 'En Ruben?' }
  table.take(facilitator, recordDecision(other))
  table.take(facilitator, BACK)
  expect(readersOf(table, 'En Ruben?')).not.toContain(manager)
  expect(readersOf(table, 'Blijft Noor thuis?')).toContain(manager)
  expect(readersOf(table, 'Ja, thuis')).toContain(manager)
  // What is somebody else’s to decide from now on is closed again, with all that came before.
  const decision = { ...table.state.decisions[DECISION]!, deciderId: police }
  table.happen({ type: 'decisionRecorded', decision })
  expect(table.seenBy(manager).state.decisions).toEqual({})
})

test('[R38] who writes blind is sent no decision, also not their own', () => {
  const table = deciding()
  table.take(facilitator, recordDecision({ typeId: 'dt_overig0000000000', deciderId: police }))
  table.happen({ type: 'participantAdmitted', participantId: police, blind: true })
  expect(table.seenBy(police).state.decisions).toEqual({})
  expect(table.give(police, outcome())).toEqual({ code: 'writing_blind', rule: 'R38' })
  const closed = deciding({ kept: true })
  closed.take(facilitator, recordDecision())
  closed.happen({ type: 'decisionRecorded', decision: { ...closed.state.decisions[DECISION]!, deciderId: mother } })
  expect(Object.keys(closed.seenBy(mother).state.decisions)).toEqual([DECISION])
  closed.happen({ type: 'participantAdmitted', participantId: mother, blind: true })
  expect(JSON.stringify(closed.seenBy(mother))).not.toContain(DECISION)
})

test('[R69] a decision that is withdrawn is gone for everyone who saw it, and who did not see it is told nothing', () => {
  const table = deciding({ kept: true })
  table.take(facilitator, recordDecision())
  table.take(facilitator, { type: 'withdrawDecision', decisionId: DECISION })
  for (const id of EVERYONE) expect(table.seenBy(id).state.decisions).toEqual({})
  const told = EVERYONE.filter((id) => JSON.stringify(table.seenBy(id)).includes(DECISION))
  expect(told).toEqual(sorted(WORK))
})

test('[R68] the catalogue is for professionals and the team manager', () => {
  const table = deciding()
  const readers = EVERYONE.filter((id) => table.seenBy(id).state.decisionTypes.length > 0)
  expect(readers).toEqual(sorted(WORK))
})

test('[R74] everyone at the table sees who the key worker is now', () => {
  const table = deciding({ kept: true })
  table.take(facilitator, recordKeyWorkerDecision())
  decideAll(table)
  table.take(manager, { type: 'changeKeyWorker', decisionId: DECISION, to: school, overlapUntil: '2026-04-01' })
  for (const id of EVERYONE) expect(table.seenBy(id).state.participants[school]?.role).toBe('keyWorker')
})

/** In the order of the cast. */
function sorted<T>(people: T): T {
  return Array.isArray(people) ? (EVERYONE.filter((id) => people.includes(id)) as T) : people
}
