import { expect, test } from 'vitest'
import { isOwnOrigin, mainOrigin, type Reach, seatOrigin } from './own-origins.ts'

const loopback = (demo: boolean): Reach => ({ publicOrigin: null, demo, port: () => 8080 })
const published: Reach = { publicOrigin: 'https://rondom.voorbeeld.nl', demo: false, port: () => 8080 }

test.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
  'on loopback %s is ours',
  (origin) => {
    expect(isOwnOrigin(loopback(false), origin)).toBe(true)
  },
)

test.each([
  undefined,
  '',
  'null',
  'http://localhost',
  'http://localhost:8081',
  'https://localhost:8080',
  'http://localhost:8080/',
  'http://localhost:8080.evil.example',
  'http://evil.example:8080',
  'http://evil.localhost.example:8080',
  'http://a.b.localhost:8080',
])('with examples %s is not ours', (origin) => {
  expect(isOwnOrigin(loopback(true), origin)).toBe(false)
})

test('a seat has an origin of its own only where examples may be tried', () => {
  expect(isOwnOrigin(loopback(true), 'http://dirk-a1b2.localhost:8080')).toBe(true)
  expect(isOwnOrigin(loopback(false), 'http://dirk-a1b2.localhost:8080')).toBe(false)
  expect(seatOrigin(loopback(true), 'dirk-a1b2')).toBe('http://dirk-a1b2.localhost:8080')
  expect(seatOrigin(published, 'dirk-a1b2')).toBe('https://rondom.voorbeeld.nl')
})

test('behind a public address nothing else is ours', () => {
  expect(isOwnOrigin(published, 'https://rondom.voorbeeld.nl')).toBe(true)
  expect(isOwnOrigin(published, 'http://localhost:8080')).toBe(false)
  expect(isOwnOrigin(published, 'https://rondom.voorbeeld.nl.evil.example')).toBe(false)
  expect(mainOrigin(published)).toBe('https://rondom.voorbeeld.nl')
})
