import { expect, test } from 'vitest'
import { PerPerson } from './per-person.ts'
import type { Seat } from './seats.ts'

const seat = (conferenceId: string, participantId: string) => ({ host: { id: conferenceId }, participantId }) as Seat

test('whoever comes back is counted on, in each conference and at each thing apart, until it can be forgotten', () => {
  const counts = new PerPerson(
    () => ({ count: 0 }),
    ({ count }) => count === 0,
  )
  const ali = counts.of(seat('cf_a', 'pe_ali'))
  ali.count = 3
  counts.forget()
  expect(counts.of(seat('cf_a', 'pe_ali'))).toBe(ali)
  for (const other of [seat('cf_a', 'pe_bea'), seat('cf_b', 'pe_ali')]) expect(counts.of(other).count).toBe(0)
  expect(counts.of(seat('cf_a', 'pe_ali'), 'frame').count).toBe(0)
  ali.count = 0
  counts.forget()
  expect(counts.of(seat('cf_a', 'pe_ali'))).not.toBe(ali)
})
