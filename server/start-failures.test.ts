import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { KeyRefused } from './privacy/ports.ts'
import { startSentence } from './start-failures.ts'

const config = readConfig({ RONDOM_PORT: '9090', RONDOM_DATA: './elders' }).config!

test.each([
  ['EADDRINUSE', 'RONDOM_PORT'],
  ['EACCES', 'RONDOM_DATA'],
  ['SQLITE_CANTOPEN', 'RONDOM_DATA'],
  ['EADDRNOTAVAIL', 'RONDOM_HOST'],
])('%s is said with the setting to change', (code, setting) => {
  expect(startSentence(Object.assign(new Error('x'), { code }), config)).toContain(setting)
})

test('a second server on the same folder is said so', () => {
  expect(startSentence(new Error('another server works in this folder'), config)).toContain('./elders')
})

test.each(['missing', 'unusable', 'size', 'wrong'] as const)('a key that is %s is said with its file', (problem) => {
  const cause = Object.assign(new Error('x'), { code: 'EACCES' })
  const sentence = startSentence(new KeyRefused(problem, { cause }), config)
  expect(sentence).toContain('elders/rondom.key (RONDOM_KEY_FILE)')
  expect(sentence).toMatch(/\.$/)
  if (problem === 'unusable') expect(sentence).toContain('EACCES')
})
