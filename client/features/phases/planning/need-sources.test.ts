import type { EarlierNeed, Need } from '@rondom/shared/domain/needs.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { expect, test } from 'vitest'
import { cardsFor, earlierNeeds, NEED_COLUMNS } from './need-sources.ts'

test('[R75] a need comes from every column but the mandate, Nodig first', () => {
  expect(NEED_COLUMNS).toEqual(['need', 'worry', 'strength', 'question'])
})

test('[R75] only cards with words that lie on the table for everyone can be picked', () => {
  const note = (id: string, fields: Partial<RevealedNote> = {}) =>
    ({ id, column: 'need', withheld: false, scope: null, ...fields }) as RevealedNote
  const all = [note('a'), note('b', { withheld: true }), note('c', { scope: ['pa'] }), note('d', { column: 'worry' })]
  const notes = Object.fromEntries(all.map((one) => [one.id, one]))
  expect(cardsFor({ notes }, 'need').map(({ id }) => id)).toEqual(['a'])
})

test('[R91] what stayed open before is listed until a need takes it up', () => {
  const continues = { caseId: 'ca', needs: [{ id: 'en_1' }, { id: 'en_2' }] as EarlierNeed[] }
  const needs = { ne: { id: 'ne', earlierId: 'en_2' } as Need }
  expect(earlierNeeds({ continues, needs }).map(({ takenUp }) => takenUp?.id ?? null)).toEqual([null, 'ne'])
  expect(earlierNeeds({ continues: null, needs })).toEqual([])
})
