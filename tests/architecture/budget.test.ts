import { expect, test } from 'vitest'
import { filesMatching, typescriptSources } from './sources.ts'

const LONGEST = 300
const MEDIAN_BELOW = 80

function lines(text: string): number {
  return text.split('\n').length - 1
}

test('files are small: the median has fewer than 80 lines and none has over 300', () => {
  const sources = [...typescriptSources(), ...filesMatching(/^tools\/.*\.mjs$/)]
  const lengths = sources.map(({ text }) => lines(text)).sort((a, b) => a - b)
  expect(
    sources.filter(({ text }) => lines(text) > LONGEST).map(({ path, text }) => `${path}: ${lines(text)}`),
  ).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN_BELOW)
})

test('no file or folder has a name that says nothing', () => {
  const sayingNothing = /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.[^/]+$)/
  expect(filesMatching(sayingNothing).map(({ path }) => path)).toEqual([])
})

test('there is one barrel: tests/kit/index.ts', () => {
  const passesOn = /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b/m
  const barrels = typescriptSources()
    .filter(({ path, text }) => /(^|\/)index\.tsx?$/.test(path) || passesOn.test(text))
    .map(({ path }) => path)
  expect(barrels.filter((path) => path !== 'tests/kit/index.ts')).toEqual([])
})
