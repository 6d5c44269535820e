import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Version of lib0 that a workspace package really loads. */
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

test('the lockfile holds one lib0 only', () => {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const versions = new Set(Array.from(lockfile.matchAll(/^ {2}lib0@([\d.]+):/gm), (match) => match[1]))
  expect([...versions]).toHaveLength(1)
})
