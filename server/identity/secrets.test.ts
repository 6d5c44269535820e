import { expect, test } from 'vitest'
import { hashOfCode, hashOfSecret, newCode, newSecret, sameText } from './secrets.ts'

test('a secret has 256 bits, differs each time and is not its hash', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(Buffer.from(one, 'base64url')).toHaveLength(32)
  expect(one).not.toBe(other)
  expect(hashOfSecret(one)).not.toContain(one)
})

test('a code has 8 digits and a hash that only it and its salt give', async () => {
  const { code, salt, codeHash } = await newCode()
  expect(code).toMatch(/^\d{8}$/)
  expect(await hashOfCode(code, salt)).toBe(codeHash)
  expect(await hashOfCode(code, `${salt}x`)).not.toBe(codeHash)
  expect(codeHash).not.toContain(code)
})

test('texts of any length can be compared', () => {
  expect(sameText('abc', 'abc')).toBe(true)
  expect(sameText('abc', 'abcd')).toBe(false)
  expect(sameText('', 'x')).toBe(false)
})
