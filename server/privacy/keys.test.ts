import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createKeys } from './keys.ts'
import type { Place } from './ports.ts'

const master = new Uint8Array(randomBytes(32))
const keys = createKeys(master)
const place: Place = { conferenceId: 'cf_aaaaaaaaaaaaaaaa', part: 'frame', sequence: 7, kind: 'updates' }
const clear = new TextEncoder().encode('wat niemand mag lezen')

describe('keys', () => {
  test('what was sealed opens at its place, also with the same master key later', () => {
    for (const bytes of [clear, new Uint8Array(), new Uint8Array(100_000).fill(9)]) {
      const sealed = keys.seal(place, bytes)
      expect(keys.open(place, sealed)).toEqual(bytes)
      expect(createKeys(master).open(place, sealed)).toEqual(bytes)
    }
  })

  test('sealed bytes show nothing, and are others each time', () => {
    const sealed = Array.from({ length: 2000 }, () => keys.seal(place, clear))
    expect(sealed.some((bytes) => Buffer.from(bytes).includes('niemand'))).toBe(false)
    const nonces = new Set(sealed.map((bytes) => Buffer.from(bytes.subarray(1, 13)).toString('hex')))
    expect(nonces.size).toBe(sealed.length)
  })

  test.each<[string, Partial<Place>]>([
    ['another conference', { conferenceId: 'cf_bbbbbbbbbbbbbbbb' }],
    ['another document', { part: 'table' }],
    ['another number', { sequence: 8 }],
    ['the same number as an id', { sequence: '7' }],
    ['another kind', { kind: 'snapshot' }],
  ])('moved to %s it does not open', (_where, other) => {
    expect(() => keys.open({ ...place, ...other }, keys.seal(place, clear))).toThrow()
  })

  test('a bit changed anywhere, or bytes cut off anywhere, and it does not open', () => {
    const sealed = keys.seal(place, clear)
    for (let at = 0; at < sealed.byteLength; at += 1) {
      expect(() => keys.open(place, sealed.with(at, sealed[at]! ^ 1))).toThrow()
      expect(() => keys.open(place, sealed.subarray(0, at))).toThrow()
    }
  })

  test('another master key opens nothing', () => {
    expect(() => createKeys(new Uint8Array(randomBytes(32))).open(place, keys.seal(place, clear))).toThrow()
  })

  test('more places than keys are kept for all open', () => {
    const places = Array.from({ length: 2100 }, (_, index) => ({ ...place, part: `own/${index}` }))
    const sealed = places.map((one) => keys.seal(one, clear))
    for (const [index, one] of places.entries()) expect(keys.open(one, sealed[index]!)).toEqual(clear)
  })
})
