// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { takeFragment } from './link-secret.ts'

beforeEach(() => {
  window.history.replaceState(null, '', '/')
})

function visit(address: string): string | null {
  window.history.replaceState({ kept: true }, '', address)
  return takeFragment(window.location, window.history)
}

test.each([
  ['/begin#geheim', '/begin'],
  ['/uitnodiging/cf_a/iv_b#geheim', '/uitnodiging/cf_a/iv_b'],
  ['/plaats?x=1#geheim', '/plaats?x=1'],
])('the secret of %s is taken out of the address', (address, left) => {
  expect(visit(address)).toBe('geheim')
  expect(window.location.pathname + window.location.search + window.location.hash).toBe(left)
  expect(window.history.state).toEqual({ kept: true })
})

test('no step back in the history leads to the secret', () => {
  const before = window.history.length
  visit('/begin#geheim')
  expect(window.history.length).toBe(before)
})

test.each(['/begin', '/begin#', '/leerbijeenkomsten/cf_a#deelnemers', '/beginnen#kop'])(
  '%s carries no secret and is left alone',
  (address) => {
    expect(visit(address)).toBeNull()
    expect(window.location.href.endsWith(address)).toBe(true)
  },
)

test('loading the page takes the secret at once', async () => {
  window.history.replaceState(null, '', '/begin#geheim')
  vi.resetModules()
  await import('./link-secret.ts')
  expect(window.location.hash).toBe('')
})
