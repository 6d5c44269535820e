import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { expect, test } from 'vitest'
import { whyNotComplete } from './position-complete.ts'

const nothing = { motivation: '', verbatim: '', wouldChangeMyMind: '' }
const dissent = { ...nothing, verbatim: 'Ik oordeel anders.', wouldChangeMyMind: 'Vier rustige weken.' }

test('a position needs its kind and nothing more', () => {
  expect(whyNotComplete(null, nothing, '')).toBe('incomplete')
  expect(whyNotComplete('stands_aside', nothing, '')).toBe(null)
})

test('who does not share the judgement writes the text, the test and the date [R62]', () => {
  expect(whyNotComplete('dissents', dissent, '2027-02-01')).toBe(null)
  expect(whyNotComplete('dissents', dissent, '')).toBe('dissentIncomplete')
  expect(whyNotComplete('dissents', { ...dissent, verbatim: '' }, '2027-02-01')).toBe('dissentIncomplete')
  expect(whyNotComplete('dissents', { ...dissent, wouldChangeMyMind: '' }, '2027-02-01')).toBe('dissentIncomplete')
})

test('what does not fit is not sent', () => {
  expect(whyNotComplete('supports', { ...nothing, motivation: 'x'.repeat(LIMITS.motivation + 1) }, '')).toBe('tooLong')
  const long = { ...dissent, verbatim: 'x'.repeat(LIMITS.dissent + 1) }
  expect(whyNotComplete('dissents', long, '2027-02-01')).toBe('tooLong')
})
