import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesMatching, root } from './sources.ts'

interface Dependency {
  file: string
  name: string
  version: string
}

function dependencies(): Dependency[] {
  return filesMatching(/^([a-z]+\/)?package\.json$/).flatMap(({ path, text }) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, Record<string, string>>
    const all = { ...dependencies, ...devDependencies }
    return Object.entries(all).map(([name, version]) => ({ file: path, name, version }))
  })
}

test('every dependency has one exact version, the same in each package', () => {
  const outside = dependencies().filter(({ name }) => !name.startsWith('@rondom/'))
  expect(outside.length).toBeGreaterThan(20)
  expect(outside.filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  const versions = new Map(outside.map(({ name, version }) => [name, version]))
  expect(outside.filter(({ name, version }) => versions.get(name) !== version)).toEqual([])
})

test('packages of the house are taken from the workspace', () => {
  const ours = dependencies().filter(({ name }) => name.startsWith('@rondom/'))
  expect(ours.filter(({ version }) => version !== 'workspace:*')).toEqual([])
})

/** Version of lib0 that a package of the workspace really loads. */
function installedLib0(packageFolder: string): string {
  const entry = createRequire(join(root, packageFolder, 'package.json')).resolve('lib0')
  const folder = entry.slice(0, entry.lastIndexOf('lib0') + 'lib0'.length)
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

// Before 0.2.119 a malformed update can make lib0 read without bounds; 0.3 belongs to yjs 14.
test.each(['server', 'client', 'tests'])('%s loads a lib0 from 0.2.119 and before 0.3', (packageFolder) => {
  const [major, minor, patch] = installedLib0(packageFolder).split('.').map(Number)
  expect([major, minor]).toEqual([0, 2])
  expect(patch).toBeGreaterThanOrEqual(119)
})

test.each(['lib0', 'yjs'])('the lockfile holds one %s only', (name) => {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const versions = Array.from(lockfile.matchAll(new RegExp(`^ {2}${name}@([\\d.]+):`, 'gm')), (match) => match[1])
  expect(new Set(versions).size).toBe(1)
})
