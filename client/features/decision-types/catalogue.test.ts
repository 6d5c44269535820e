import { requiredConsultations } from '@rondom/shared/domain/decisions.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import { decisionCatalogueSchema } from '@rondom/shared/wire/decision-types.ts'
import { expect, test } from 'vitest'
import { newType, withoutType, withType } from './catalogue.ts'

const types = [...DEFAULT_DECISION_TYPES]

test('a new type goes to the end, a changed one stays in its place', () => {
  const added = { ...newType(), name: ' Wonen bij oma ', authority: 'teammanager ' }
  const after = withType(types, added)
  expect(after.at(-1)).toMatchObject({ id: added.id, name: 'Wonen bij oma', authority: 'teammanager' })
  const changed = withType(after, { ...types[1]!, name: 'Anders' })
  expect(changed.map(({ name }) => name)).toEqual(after.map(({ name }, at) => (at === 1 ? 'Anders' : name)))
  expect(decisionCatalogueSchema.safeParse({ types: changed }).success).toBe(true)
})

test('[R72] what a subject asks for is not stored beside it, and still holds', () => {
  const type = { ...types[0]!, consultations: ['behavioural_scientist' as const, 'family' as const] }
  const stored = withType(types, type)[0]!
  expect(stored.consultations).toEqual(['family'])
  expect(requiredConsultations(stored)).toEqual(['behavioural_scientist', 'second_view', 'family'])
})

test('a type that is taken away leaves the others', () => {
  expect(withoutType(types, types[2]!)).toEqual(types.filter((_, at) => at !== 2))
})
