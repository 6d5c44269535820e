import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMasterKey } from './master-key.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rondom-key-'))
  file = join(folder, 'rondom.key')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a first start draws a key for its owner only, and the next one reads it', () => {
  writeFileSync(`${file}.new`, 'of a start that was cut off')
  const { key, isNew } = openMasterKey(file, true)
  expect([key.byteLength, isNew, statSync(file).mode & 0o777]).toEqual([32, true, 0o600])
  expect(readdirSync(folder)).toEqual(['rondom.key'])
  const again = { key, isNew: false, isExposed: false }
  expect([openMasterKey(file, true), openMasterKey(file, false)]).toEqual([again, again])
})

test('a key that others may read is told', () => {
  openMasterKey(file, true)
  chmodSync(file, 0o644)
  expect(openMasterKey(file, true).isExposed).toBe(true)
})

test('two houses have two keys', () => {
  expect(openMasterKey(file, true).key).not.toEqual(openMasterKey(join(folder, 'other.key'), true).key)
})

test('a key that is missing is told and not made where something is sealed already', () => {
  expect(() => openMasterKey(file, false)).toThrow(expect.objectContaining({ name: 'KeyRefused', problem: 'missing' }))
  expect(readdirSync(folder)).toEqual([])
})

test('a file of another size is told, and left as it is', () => {
  writeFileSync(file, 'geen sleutel')
  expect(() => openMasterKey(file, true)).toThrow(expect.objectContaining({ problem: 'size' }))
  expect(readFileSync(file, 'utf8')).toBe('geen sleutel')
})

test('a file that cannot be read or made is told with the reason', () => {
  mkdirSync(file)
  expect(() => openMasterKey(file, true)).toThrow(expect.objectContaining({ problem: 'unusable', code: 'EISDIR' }))
  const nowhere = join(folder, 'nowhere', 'rondom.key')
  expect(() => openMasterKey(nowhere, true)).toThrow(expect.objectContaining({ problem: 'unusable', code: 'ENOENT' }))
})
