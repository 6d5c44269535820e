import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesMatching, root } from '../architecture/sources.ts'
import { citationsIn, rulesIn } from './citations.ts'

const rules = rulesIn(readFileSync(join(root, 'shared', 'domain', 'RULES.md'), 'utf8'))
const citations = filesMatching(/^(shared|server|client|tests)\/.*\.test\.tsx?$/)
  .filter(({ path }) => !path.startsWith('tests/rules/'))
  .flatMap(({ path, text }) => citationsIn(path, text))

test('rules are numbered once each', () => {
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
})

test('every rule is proved by a test that cites its number', () => {
  const cited = new Set(citations.map(({ rule }) => rule))
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([])
})

test('every number a test cites is a rule', () => {
  expect(citations.filter(({ rule }) => !rules.includes(rule))).toEqual([])
})
