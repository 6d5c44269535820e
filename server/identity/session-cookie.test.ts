import { expect, test } from 'vitest'
import { cookieIn, sessionCookie } from './session-cookie.ts'

test('over https the cookie is bound to the host and to https', () => {
  expect(sessionCookie('https://rondom.voorbeeld.nl')).toEqual({
    name: '__Host-rondom',
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure: true },
  })
})

test('on plain http the same cookie goes without the prefix that browsers would refuse', () => {
  const { name, options } = sessionCookie(null)
  expect(name).toBe('rondom')
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'strict', secure: false })
})

test.each([
  [undefined, null],
  ['', null],
  ['rondom=', null],
  ['rondom=abc', 'abc'],
  ['other=1; rondom=abc', 'abc'],
  ['xrondom=1;rondom=abc;rondom=later', 'abc'],
  ['rondomx=1', null],
])('in %j the cookie is %j', (header, value) => {
  expect(cookieIn(header, 'rondom')).toBe(value)
})
