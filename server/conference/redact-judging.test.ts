import type { Command } from '@rondom/shared/domain/commands.ts'
import { differenceItem, dissentItem, judgementItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD, JUDGEMENT, PARTIES, position } from './rehearsal/cast.ts'
import { FORWARD, voiceOf } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, DISSENT, differing, judging, NOTES, recordDifference } from './rehearsal/talked-over.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const EVERYONE = Object.values(CAST)
const WORK = [facilitator, deputy, keyWorker, school, police]
const also = (item: string, to: string): Command => ({ type: 'release', item, to })

/** Who of the cast is sent these words. */
function readersOf(table: Rehearsal, words: string): string[] {
  return EVERYONE.filter((id) => table.seenBy(id).words.includes(words))
}

function sentTo(table: Rehearsal, id: string): string {
  return JSON.stringify(table.seenBy(id))
}

test('[R57] a difference reaches family while nothing names them, the team manager later, the network never', () => {
  const table = differing()
  table.take(facilitator, recordDifference({ title: 'open verschil' }))
  table.take(facilitator, conclude())
  expect(readersOf(table, 'open verschil')).toEqual([...WORK, mother])
  expect(readersOf(table, 'Allebei blijft staan')).toEqual([...WORK, mother])
  table.take(facilitator, also(differenceItem(DIFFERENCE), granny))
  expect(readersOf(table, 'open verschil')).toEqual([...WORK, mother, granny])
  // Of the notes it links the network is told only its own.
  expect(table.seenBy(granny).state.differences[DIFFERENCE]?.noteIds).toEqual([])
})

test('[R57] what derives closes to a person once anything is kept from them, and opens item by item', () => {
  const table = differing()
  const second = idOf('difference', 'tweede')
  table.take(facilitator, recordDifference({ title: 'eerste' }))
  table.take(facilitator, recordDifference({ id: second, title: 'tweede' }))
  expect(readersOf(table, 'eerste')).toContain(mother)
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor2', 'niet voor mama', [HOUSEHOLD.mother]))
  expect(readersOf(table, 'eerste')).toEqual(WORK)
  table.take(facilitator, also(differenceItem(second), HOUSEHOLD.mother))
  expect(readersOf(table, 'eerste')).toEqual(WORK)
  expect(readersOf(table, 'tweede')).toEqual([...WORK, mother])
  expect(sentTo(table, mother)).not.toContain(DIFFERENCE)
  expect(sentTo(table, mother)).not.toContain('itemReleased')
  expect(sentTo(table, school)).toContain('itemReleased')
})

test('[R57] an earlier telling that rests on a note kept from them stays closed after a release', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference({ title: 'over wat zij niet weet', noteIds: [NOTES.kept, NOTES.sleep] }))
  table.take(facilitator, conclude())
  table.take(facilitator, recordDifference({ title: 'over de zondag' }))
  table.take(facilitator, also(differenceItem(DIFFERENCE), mother))
  expect(readersOf(table, 'over de zondag')).toContain(mother)
  expect(readersOf(table, 'over wat zij niet weet')).toEqual(WORK)
  expect(readersOf(table, 'Allebei blijft staan')).toEqual(WORK)
  expect(sentTo(table, mother)).not.toContain(NOTES.kept)
})

test('[R57] a judgement that is opened names no difference that is closed', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] }))
  table.take(facilitator, conclude('open_question'))
  table.take(facilitator, FORWARD)
  const uncertainties = [{ id: idOf('uncertainty', 'open'), text: 'wat er speelt', differenceId: DIFFERENCE }]
  table.judgement = { ...JUDGEMENT, uncertainties }
  table.take(facilitator, { type: 'putToPositions' })
  expect(readersOf(table, JUDGEMENT.judgement)).toEqual(WORK)
  expect(table.give(mother, position())).toEqual({ code: 'no_judgement', rule: 'R60' })
  table.take(facilitator, also(judgementItem(1), mother))
  expect(readersOf(table, JUDGEMENT.judgement)).toEqual([...WORK, mother])
  expect(readersOf(table, 'wat er speelt')).toEqual([...WORK, mother])
  expect(sentTo(table, mother)).not.toContain(DIFFERENCE)
  expect(table.seenBy(school).state.judgements[0]?.uncertainties[0]?.differenceId).toBe(DIFFERENCE)
  expect(table.give(mother, position())).toBeNull()
})

test('[R61] a position is seen by its own party until all are shown, and its reasons after that', () => {
  const table = judging()
  table.take(school, position({ motivation: 'mijn reden' }))
  expect(readersOf(table, 'mijn reden')).toEqual([school])
  expect(table.seenBy(facilitator).state.positions).toEqual({})
  for (const actor of [keyWorker, police]) table.take(actor, position())
  table.take(facilitator, { type: 'revealPositions', reason: 'zij dacht nog na' })
  const shown = EVERYONE.filter((id) => table.seenBy(id).state.positions[1]?.shown?.length === 3)
  expect(shown).toEqual([...WORK, mother])
  expect(readersOf(table, 'mijn reden')).toEqual([school])
  expect(readersOf(table, 'zij dacht nog na')).toEqual(WORK)
  table.take(facilitator, { type: 'revealPositionReasons' })
  expect(readersOf(table, 'mijn reden')).toEqual([...WORK, mother])
})

test('[R63] a recorded position is seen by who wrote it down and whose it is', () => {
  const table = judging()
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'absent' })
  const { version, kind, dissent } = position()
  const recorded = { memberId: HOUSEHOLD.mother, version, kind, dissent, motivation: 'zij zei' }
  table.take(keyWorker, { type: 'recordPosition', ...recorded })
  expect(readersOf(table, 'zij zei')).toEqual([keyWorker, mother])
})

test('[R57] [R62] a dissent opens apart from the judgement it stands beside, with its reason', () => {
  const table = judging({ kept: true })
  table.take(school, position({ kind: 'dissents', motivation: 'zie hieronder', dissent: DISSENT }))
  table.take(police, position({ motivation: 'dat dragen wij' }))
  expect(readersOf(table, DISSENT.verbatim)).toEqual([school])
  table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  table.take(facilitator, { type: 'revealPositionReasons' })
  table.take(facilitator, also(judgementItem(1), mother))
  expect(readersOf(table, 'dat dragen wij')).toEqual([...WORK, mother])
  for (const words of [DISSENT.verbatim, DISSENT.wouldChangeMyMind, 'zie hieronder']) {
    expect(readersOf(table, words)).toEqual(WORK)
  }
  table.take(facilitator, also(dissentItem(1, PARTIES.school), mother))
  for (const words of [DISSENT.verbatim, DISSENT.wouldChangeMyMind, 'zie hieronder']) {
    expect(readersOf(table, words)).toEqual([...WORK, mother])
  }
})

test('[R38] who writes blind is sent no difference, no judgement and no position', () => {
  const table = judging()
  table.happen({ type: 'participantAdmitted', participantId: police, blind: true })
  expect(readersOf(table, JUDGEMENT.judgement)).not.toContain(police)
})

test('the team manager reads judgement and dissent from deciding', () => {
  const table = judging()
  table.take(school, position({ kind: 'dissents', dissent: DISSENT }))
  table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  table.take(facilitator, { type: 'revealPositionReasons' })
  expect(readersOf(table, JUDGEMENT.judgement)).not.toContain(manager)
  table.take(facilitator, FORWARD)
  expect(readersOf(table, JUDGEMENT.judgement)).toContain(manager)
  expect(readersOf(table, DISSENT.verbatim)).toContain(manager)
})

test('[R66] a second rating is seen by its own party until the names', () => {
  const table = judging()
  const rest = { round: 2, score: 4, whatWouldMakeItOneHigher: null } as const
  table.take(school, { type: 'giveRating', reason: 'tweede reden', ...rest })
  expect(readersOf(table, 'tweede reden')).toEqual([school])
  table.take(facilitator, { type: 'revealRatingSpread', round: 2 })
  expect(readersOf(table, 'tweede reden')).toEqual([school])
  const spread = EVERYONE.filter((id) => table.seenBy(id).state.ratings[2]?.spread?.length === 1)
  expect(spread).toEqual([...WORK, mother])
  table.take(facilitator, { type: 'revealRatingNames', round: 2 })
  expect(readersOf(table, 'tweede reden')).toEqual([...WORK, mother])
})
