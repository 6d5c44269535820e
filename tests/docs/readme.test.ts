import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesMatching, root } from '../architecture/sources.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)

test('every file and folder the map names exists', () => {
  const map = readme.slice(readme.indexOf('## Where'), readme.indexOf('## Configuration'))
  const places = Array.from(map.matchAll(/`((?:shared|server|client|tests)\/[^`]*)`/g), (match) => match[1]!)
  expect(places.length).toBeGreaterThan(10)
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([])
})

test('every command it names is a script', () => {
  const named = Array.from(readme.matchAll(/`(?:npm|pnpm) (\w+)/g), (match) => match[1]!)
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})

test('links between documents lead somewhere', () => {
  const broken = filesMatching(/^(README\.md|docs\/.*\.md)$/).flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)\)/g), (match) => match[1]!).filter(
      (link) => !existsSync(join(root, path, '..', link)),
    ),
  )
  expect(broken).toEqual([])
})

test('it is one page', () => {
  expect(readme.split('\n').length).toBeLessThan(100)
})
