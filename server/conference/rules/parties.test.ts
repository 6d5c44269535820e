import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { expect, test } from 'vitest'
import { CAST, card, HOUSEHOLD, PARTIES, prepared, recordMember, recordParty, written } from '../rehearsal/cast.ts'
import { heldUntil } from '../rehearsal/held-until.ts'
import { idOf } from '../rehearsal/rehearse.ts'

const { facilitator, mother } = CAST
const wmo = { id: idOf('party', 'wmo'), name: 'Wmo', organisationType: 'social_support' as const }

test('[R16] an organisation is added in any phase with its reasons, and is marked as added', () => {
  const table = heldUntil('judging')
  for (const field of ['ground', 'purpose', 'necessity']) {
    expect(table.give(facilitator, recordParty({ ...wmo, [field]: '' }))).toEqual({
      code: 'text_missing',
      rule: 'R16',
      values: { field },
    })
  }
  table.take(facilitator, recordParty(wmo))
  expect(table.state.parties[wmo.id]?.joined).toBe('added_during_case')
  expect(table.state.parties[PARTIES.school]?.joined).toBe('from_start')
})

test('[R16] an organisation never takes the place of another', () => {
  const table = heldUntil('checkingIn')
  expect(table.give(facilitator, recordParty({ ...wmo, id: PARTIES.school }))).toEqual({
    code: 'in_use',
    rule: 'R16',
    values: { what: 'De Wilgenhof' },
  })
  expect(table.give(facilitator, recordParty({ id: PARTIES.school, organisationType: 'school' }))).toBeNull()
})

test('a party with people keeps its kind', () => {
  const network = recordParty({ id: PARTIES.school, kind: 'network', organisationType: 'school' })
  expect(prepared().give(facilitator, network)?.code).toBe('in_use')
})

test('[R17] a party with people, drafts or anything published is not removed', () => {
  const table = heldUntil('writing')
  const remove = { type: 'removeParty', partyId: wmo.id } as const
  expect(table.give(facilitator, { type: 'removeParty', partyId: PARTIES.school })?.rule).toBe('R17')
  table.take(facilitator, recordParty(wmo))
  table.perspectives = { [wmo.id]: written([card()]) }
  expect(table.give(facilitator, remove)).toEqual({ code: 'in_use', rule: 'R17', values: { what: 'Wmo' } })
  table.perspectives = {}
  expect(table.give(facilitator, remove)).toBeNull()
})

test('[R17] a member with a seat, words or a restriction stays in the household', () => {
  const table = prepared()
  const remove = (memberId: string) => table.give(facilitator, { type: 'removeMember', memberId })
  expect(remove(HOUSEHOLD.mother)).toEqual({ code: 'in_use', rule: 'R17', values: { what: 'Iemand' } })
  table.take(facilitator, {
    type: 'recordTimelineEntry',
    entry: {
      id: idOf('timelineEntry', 'een'),
      kind: 'event',
      on: '2025',
      text: 'verhuisd',
      source: 'school',
      notVisibleTo: [HOUSEHOLD.father],
    },
  })
  expect(remove(HOUSEHOLD.father)?.values).toEqual({ what: 'Ruben' })
  table.take(facilitator, { type: 'removeTimelineEntry', entryId: idOf('timelineEntry', 'een') })
  expect(remove(HOUSEHOLD.father)).toBeNull()
  expect(Object.values(table.state.consents).map(({ byId }) => byId)).toEqual([HOUSEHOLD.mother])
})

test('[R14] a live member with a seat stays live', () => {
  const notLive = recordMember({ id: HOUSEHOLD.mother, name: 'Esther', live: false })
  expect(prepared().give(facilitator, notLive)).toEqual({ code: 'in_use', rule: 'R14', values: { what: 'Esther' } })
})

test('what prepares belongs to facilitator and key worker', () => {
  expect(prepared().give(mother, recordParty(wmo))).toEqual({ code: 'only_key_worker', rule: 'R16' })
  expect(prepared().give(CAST.keyWorker, recordParty(wmo))).toBeNull()
})

test('a roster has an end', () => {
  const table = prepared()
  for (let index = Object.keys(table.state.parties).length; index < LIMITS.parties; index += 1) {
    table.take(facilitator, recordParty({ ...wmo, id: idOf('party', `p${index}x`) }))
  }
  expect(table.give(facilitator, recordParty(wmo))).toEqual({ code: 'too_many', values: { limit: LIMITS.parties } })
})
