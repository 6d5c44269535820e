import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrows } from './arrows.ts'
import { type Findings, holdArrowsAgainst, PACKAGES } from './cruise.ts'
import { innocent, planted, wayBack } from './planted-imports.ts'

let tree: string
let findings: Findings

function write(path: string, text: string): void {
  const file = join(tree, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A small tree of the house's shape that holds every planted import and nothing else. */
function plantTree(): void {
  const all = [...planted, ...innocent, ...wayBack]
  for (const { to } of all) {
    if (/^\w.*\.tsx?$/.test(to)) write(to, 'export interface Thing { a: 1 }\n')
    else if (/^[@\w-]+(\/[\w-]+)?$/.test(to) || to.includes('.io')) {
      write(`node_modules/${to}/package.json`, JSON.stringify({ name: to, version: '1.0.0', main: 'index.js' }))
      write(`node_modules/${to}/index.js`, '')
    }
  }
  for (const { from, statement } of all) write(from, `${statement}\nexport interface Thing { a: 1 }\n`)
  for (const name of PACKAGES) {
    write(`${name}/package.json`, JSON.stringify({ name: `@rondom/${name}`, exports: { './*': './*' } }))
    mkdirSync(join(tree, 'node_modules', '@rondom'), { recursive: true })
    symlinkSync(join(tree, name), join(tree, 'node_modules', '@rondom', name))
  }
}

beforeAll(async () => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'rondom-arrows-')))
  plantTree()
  findings = await holdArrowsAgainst(tree)
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

test.each(planted)('$arrow refuses $from → $to', ({ arrow, from, to }) => {
  const refusals = findings.refused.filter((line) => line.startsWith(`${arrow}: ${from} → `))
  expect(refusals.join()).toContain(to)
})

test.each(innocent)('nothing refuses $from → $to', ({ from }) => {
  expect(findings.refused.filter((line) => line.includes(` ${from} → `))).toEqual([])
})

test('every arrow has been seen to bite', () => {
  expect([...new Set(planted.map(({ arrow }) => arrow))].sort()).toEqual(arrows.map(({ name }) => name).sort())
})
