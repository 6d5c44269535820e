import { expect, test } from 'vitest'
import { formFoundIn, formsOf } from './forms-of.ts'

const secret = 'Kanarie-één/ü+7f3a'
const forms = formsOf(secret)
const around = `voor ${secret} achter`

test.each([
  ['clear', around],
  ['json', JSON.stringify({ text: around })],
  ['hex', Buffer.from(around).toString('hex')],
  ['HEX', Buffer.from(around).toString('hex').toUpperCase()],
  ['utf-16le', Buffer.from(around, 'utf16le')],
  ['utf-16be', Buffer.from(around, 'utf16le').swap16()],
  ['url', encodeURIComponent(around)],
])('a text is found in %s', (_encoding, bytes) => {
  expect(formFoundIn(bytes, forms)).not.toBeNull()
})

test.each([0, 1, 2, 3, 4, 5])('a text is found in base64 after %i other bytes, in both alphabets', (before) => {
  const bytes = Buffer.from('x'.repeat(before) + around)
  expect(formFoundIn(bytes.toString('base64'), forms)).toContain('base64')
  expect(formFoundIn(bytes.toString('base64url'), forms)).toContain('base64')
})

test('what is not there is not found', () => {
  expect(formFoundIn(`voor ${secret.slice(0, -1)} achter`, forms)).toBeNull()
})
