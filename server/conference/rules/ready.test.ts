import type { Command } from '@rondom/shared/domain/commands.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { expect, test } from 'vitest'
import { accessTo } from '../document-access.ts'
import { CAST, card, PARTIES, recordParticipant, recordParty, written } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import { idOf, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, school, mother } = CAST
const READY: Command = { type: 'declareReady' }
const SKIP: Command = { type: 'skipBlindWriting' }
const wmo = idOf('party', 'wmo')
const [anna, bas] = [idOf('participant', 'anna'), idOf('participant', 'bas')]

/** What school is told when it says to be ready with this. */
function readyWith(perspective: ReturnType<typeof written>) {
  const table = heldUntil('writing')
  table.perspectives = { [PARTIES.school]: perspective }
  return table.give(school, READY)
}

/** Two people of a new party who write blind in sharing. */
function withBlind(): Rehearsal {
  const table = heldUntil('sharing', (held) => {
    held.perspectives = { [PARTIES.school]: written([card({ text: 'al onthuld' })], 3) }
  })
  table.perspectives = {}
  table.take(facilitator, recordParty({ id: wmo, name: 'Wmo', organisationType: 'social_support' }))
  for (const id of [anna, bas]) {
    table.take(facilitator, recordParticipant({ id, role: 'professional', partyId: wmo }))
    table.comeIn(id)
  }
  return table
}

test('[R30] ready needs every card within its length, counted as it will stand', () => {
  const longest = 'a'.repeat(LIMITS.noteText)
  expect(readyWith(written([card({ text: ` ${longest} ` })]))).toBeNull()
  expect(readyWith(written([card({ text: `${longest}a` })]))).toEqual({
    code: 'card_too_long',
    rule: 'R30',
    values: { length: LIMITS.noteText + 1, limit: LIMITS.noteText },
  })
  expect(readyWith(written([card({ text: `${longest}a`, withheld: true })]))).toBeNull()
  expect(readyWith(written([card({ sourceBy: 'a'.repeat(81) })]))?.code).toBe('text_too_long')
  expect(readyWith(written(Array.from({ length: 61 }, () => card())))?.code).toBe('too_many')
})

test('[R30] [R41] a score needs its reason; no score needs nothing', () => {
  expect(readyWith(written([], 5, ''))).toEqual({ code: 'rating_incomplete', rule: 'R30' })
  expect(readyWith(written([], 5))).toBeNull()
  expect(readyWith(written([]))).toBeNull()
  expect(readyWith(written([], 5, 'a'.repeat(241)))?.code).toBe('text_too_long')
})

test('[R33] an instrument has its name', () => {
  expect(readyWith(written([card({ sourceType: 'instrument' })]))).toEqual({ code: 'source_name_missing', rule: 'R33' })
  expect(readyWith(written([card({ sourceType: 'instrument', sourceBy: 'ARIJ' })]))).toBeNull()
})

test('[R34] a restriction on a card names somebody of the family or network', () => {
  expect(readyWith(written([card({ notVisibleTo: [idOf('member', 'onbekend')] })]))?.rule).toBe('R34')
})

test('[R12] [R11] who leads or belongs to no party has nothing to be ready with', () => {
  const table = heldUntil('writing')
  expect(table.give(facilitator, READY)).toEqual({ code: 'facilitator_is_neutral', rule: 'R12' })
  for (const actor of [deputy, manager]) {
    expect(table.give(actor, READY)).toEqual({ code: 'not_allowed', rule: 'R11' })
  }
})

test('ready can be taken back while the writing is open', () => {
  const table = heldUntil('writing')
  table.take(mother, READY)
  expect(table.give(mother, READY)).toEqual({ code: 'already_done', rule: 'R30' })
  table.take(mother, { type: 'withdrawReady' })
  expect(table.state.ready).toEqual([])
  expect(table.give(mother, { type: 'withdrawReady' })?.code).toBe('already_done')
})

test('[R38] [R37] a party that wrote blind is published when its last writer is done, stamped late', () => {
  const table = withBlind()
  table.perspectives = { [wmo]: written([card({ text: 'blind geschreven', authorId: anna })], 6) }
  expect(table.seenBy(anna).words).not.toContain('al onthuld')
  table.take(anna, READY)
  expect(Object.values(table.state.notes).filter(({ partyId }) => partyId === wmo)).toEqual([])
  expect(table.seenBy(anna).words).toContain('al onthuld')
  expect(table.seenBy(bas).words).not.toContain('al onthuld')
  table.take(bas, READY)
  const [note] = Object.values(table.state.notes).filter(({ partyId }) => partyId === wmo)
  expect(note).toMatchObject({ late: true, round: 1, authorId: anna })
  expect(table.state.revealed[wmo]).toEqual([1])
  expect(table.seenBy(school).words).toContain('blind geschreven')
})

test('[R38] skipping goes to the table, and nothing that was written is lost', () => {
  const table = withBlind()
  table.perspectives = { [wmo]: written([card({ text: 'half af', authorId: anna })], 6, '') }
  expect(table.give(school, SKIP)).toEqual({ code: 'already_done', rule: 'R38' })
  table.take(anna, SKIP)
  table.take(bas, SKIP)
  expect(table.state.blind).toEqual([])
  expect(table.seenBy(school).words).toContain('half af')
})

test('[R38] who was away when a colleague published finds the perspective closed, and publishes nothing twice', () => {
  const table = withBlind()
  table.perspectives = { [wmo]: written([card({ text: 'blind geschreven' })]) }
  table.take(facilitator, { type: 'recordAttendance', participantId: bas, attendance: 'absent' })
  table.take(anna, READY)
  expect(table.state.revealed[wmo]).toEqual([1])
  table.take(facilitator, { type: 'recordAttendance', participantId: bas, attendance: 'expected' })
  const bound = { kind: 'perspective', partyId: wmo, round: 1 } as const
  expect(accessTo(table.state, table.state.participants[bas]!, bound)).toBe('none')
  table.take(bas, SKIP)
  expect(table.state.revealed[wmo]).toEqual([1])
  expect(Object.values(table.state.notes).filter(({ partyId }) => partyId === wmo)).toHaveLength(1)
})

test('[R40] the rating of who wrote blind waits for the names, or completes them', () => {
  const before = withBlind()
  before.perspectives = { [wmo]: written([], 9) }
  before.take(anna, READY)
  before.take(bas, READY)
  expect(before.state.ratings[1]).toEqual({ spread: [3], named: null })
  before.take(facilitator, { type: 'revealRatingNames', round: 1 })
  expect(before.state.ratings[1]?.spread).toEqual([3, 9])

  const after = withBlind()
  after.take(facilitator, { type: 'revealRatingNames', round: 1 })
  after.perspectives = { [wmo]: written([], 9) }
  after.take(anna, READY)
  after.take(bas, READY)
  expect(after.state.ratings[1]?.named?.map(({ score }) => score)).toEqual([3, 9])
})

test('[R38] while writing blind there is nothing to answer to', () => {
  const table = withBlind()
  const note = Object.values(table.state.notes)[0]!
  expect(table.give(anna, { type: 'markKnownToo', noteId: note.id, known: true })).toEqual({
    code: 'writing_blind',
    rule: 'R38',
  })
})

test('[R39] being done with blind writing says nothing about a silent round that is open', () => {
  const table = withBlind()
  table.take(facilitator, { type: 'startSilentRound' })
  table.take(anna, READY)
  expect(table.state.ready).toEqual([])
  expect(table.give(anna, READY)).toBeNull()
  expect(table.state.ready).toEqual([anna])
})
