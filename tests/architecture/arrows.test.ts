import { expect, test } from 'vitest'
import { holdArrowsAgainst } from './cruise.ts'
import { root, typescriptSources } from './sources.ts'

test('no import goes against an arrow', async () => {
  const { modules, refused } = await holdArrowsAgainst(root)
  expect(refused).toEqual([])
  // A cruiser that cannot read the sources finds no modules and nothing wrong.
  const sources = typescriptSources().map((source) => source.path)
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter((path) => !modules.includes(path))).toEqual([])
}, 120_000)
