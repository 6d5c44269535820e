import type { Command } from '@rondom/shared/domain/commands.ts'
import { differenceItem, dissentItem, judgementItem } from '@rondom/shared/domain/derived.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD, PARTIES, position } from '../rehearsal/cast.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, DISSENT, differing, judging, NOTES, recordDifference } from '../rehearsal/talked-over.ts'

const { facilitator, school, mother, granny } = CAST
const also = (item: string, to: string): Command => ({ type: 'release', item, to })

test('[R57] the facilitator opens a derived item, item by item, to one to whom it is closed', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference())
  const item = differenceItem(DIFFERENCE)
  expect(table.give(school, also(item, mother))).toEqual({ code: 'only_facilitator', rule: 'R57' })
  expect(table.give(facilitator, also(item, school))).toEqual({ code: 'not_restricted', rule: 'R57' })
  expect(table.give(facilitator, also(item, HOUSEHOLD.father))).toEqual({ code: 'not_restricted', rule: 'R57' })
  expect(table.give(facilitator, also(item, idOf('member', 'geen')))).toEqual({ code: 'unknown_person', rule: 'R57' })
  expect(table.give(facilitator, also(differenceItem(idOf('difference', 'geen')), mother))?.code).toBe(
    'unknown_difference',
  )
  table.take(facilitator, also(item, HOUSEHOLD.mother))
  expect(table.give(facilitator, also(item, HOUSEHOLD.mother))).toEqual({ code: 'already_done', rule: 'R57' })
  expect(table.give(facilitator, also(item, granny))).toBeNull()
})

test('[R57] a difference never opens to who is named in a restriction of its own notes', () => {
  const table = differing({ kept: true })
  table.take(facilitator, recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] }))
  const item = differenceItem(DIFFERENCE)
  // The one who supports her shares what is kept from her.
  for (const to of [mother, HOUSEHOLD.mother, granny]) {
    expect(table.give(facilitator, also(item, to))).toEqual({ code: 'not_allowed', rule: 'R57' })
  }
  table.take(facilitator, recordDifference())
  table.take(facilitator, also(item, mother))
  const back = recordDifference({ noteIds: [NOTES.kept, NOTES.sleep] })
  expect(table.give(facilitator, back)).toEqual({ code: 'not_allowed', rule: 'R57' })
  expect(table.give(facilitator, conclude())).toBeNull()
})

test('[R57] a judgement opens by version, and a dissent only once it is shown', () => {
  const table = judging({ kept: true })
  expect(table.give(facilitator, also(judgementItem(2), mother))).toEqual({ code: 'no_judgement', rule: 'R57' })
  table.take(facilitator, also(judgementItem(1), mother))
  table.take(school, position({ kind: 'dissents', dissent: DISSENT }))
  const item = dissentItem(1, PARTIES.school)
  expect(table.give(facilitator, also(item, mother))).toEqual({ code: 'positions_hidden', rule: 'R57' })
  table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  expect(table.give(facilitator, also(item, mother))).toEqual({ code: 'positions_hidden', rule: 'R57' })
  table.take(facilitator, { type: 'revealPositionReasons' })
  expect(table.give(facilitator, also(dissentItem(1, PARTIES.team), mother))?.code).toBe('positions_hidden')
  expect(table.give(facilitator, also(item, mother))).toBeNull()
})
