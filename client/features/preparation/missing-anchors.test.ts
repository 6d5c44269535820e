import { MISSING_CODES, type Missing } from '@rondom/shared/domain/missing.ts'
import { expect, test } from 'vitest'
import { anchorOf, byPart, fieldAnchor, partOf } from './missing-anchors.ts'

function missing(code: Missing['code'], aboutId: string | null = null): Missing {
  return { code, rule: 'R18', place: 'case', aboutId, about: null }
}

test('[R2] what is missing about someone leads to the field of that someone', () => {
  expect(anchorOf(missing('birth_month', 'me_aaaaaaaaaaaaaaaa'))).toBe(fieldAnchor('me_aaaaaaaaaaaaaaaa', 'birthMonth'))
  expect(anchorOf(missing('party_purpose', 'pa_bbbbbbbbbbbbbbbb'))).toBe(fieldAnchor('pa_bbbbbbbbbbbbbbbb', 'purpose'))
})

test('[R14] a live family member without a seat is mended in the household', () => {
  const seat = missing('party_without_people', 'me_aaaaaaaaaaaaaaaa')
  expect([partOf(seat), anchorOf(seat)]).toEqual(['household', fieldAnchor('me_aaaaaaaaaaaaaaaa', 'live')])
  expect(partOf(missing('party_without_people', 'pa_aaaaaaaaaaaaaaaa'))).toBe('roster')
})

test('what is missing of the case leads to its field', () => {
  expect(anchorOf(missing('case_code'))).toBe(fieldAnchor('case', 'code'))
  expect(anchorOf(missing('no_initiator'))).toBe(fieldAnchor('initiator', 'participant'))
})

test('an anchor is one plain word, also for a pair of persons', () => {
  expect(fieldAnchor('me_aaaaaaaaaaaaaaaa:me_bbbbbbbbbbbbbbbb', 'status')).toMatch(/^[\w-]+$/)
})

test('everything that can keep preparing from ending is mended in a part that holds it', () => {
  const whilePreparing = MISSING_CODES.slice(0, MISSING_CODES.indexOf('danger_check'))
  expect(whilePreparing.filter((code) => partOf(missing(code)) === 'begin')).toEqual([])
})

test('parts come in the order of the page, with their own items', () => {
  const items = [missing('consent', 'me_aaaaaaaaaaaaaaaa'), missing('case_code'), missing('conference_day')]
  expect(byPart(items)).toEqual([
    { part: 'case', items: [items[1], items[2]] },
    { part: 'consents', items: [items[0]] },
  ])
})
