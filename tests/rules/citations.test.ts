import { expect, test } from 'vitest'
import { citationsIn, rulesIn } from './citations.ts'

test('a rule is read from a list or from a table', () => {
  expect(rulesIn('# Rules\n- **R1** One thing.\n  - **R9** is no rule of its own\n| R2 | other |\nsee R3\n')).toEqual([
    'R1',
    'R2',
  ])
})

test('a number is cited in a title, in whatever quotes, and several may stand in one', () => {
  const source = "test('[R1] [R2] holds', f)\ntest.each(rows)(`[R3] for $name`, f)\nit(\"[R4] it's so\", f)"
  expect(citationsIn('a.test.ts', source).map(({ rule }) => rule)).toEqual(['R1', 'R2', 'R3', 'R4'])
})

test('a comment cites nothing', () => {
  expect(citationsIn('a.test.ts', "// proves '[R1]'\n/** '[R2]' */\n * '[R3]'\n")).toEqual([])
})
