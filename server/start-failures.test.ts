import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
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
