import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent, NumberedEvent } from '@rondom/shared/domain/events.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { fold, type Held, nothingHeld } from './fold.ts'

const conference = newId('conference')
const facts = { ...emptyConference(conference).facts, code: 'R-2026-014' }

function numbered(n: number, event: ConferenceEvent | null): NumberedEvent {
  return { n, at: '2026-11-20T09:00:00Z', by: null, event }
}

function described(n: number, code: string): NumberedEvent {
  return numbered(n, { type: 'caseDescribed', facts: { ...facts, code } })
}

function run(events: NumberedEvent[], view = 'v1', restart = false, texts: Record<string, string | null> = {}) {
  return { view, restart, events, texts }
}

function folded(held: Held, ...runs: ReturnType<typeof run>[]): Held {
  for (const each of runs) {
    const next = fold(held, each)
    if (next === null) throw new Error('the run does not fit')
    held = next
  }
  return held
}

test('runs fold one after another, with their words', () => {
  const held = folded(
    nothingHeld(conference),
    run([described(1, 'een')], 'v1', false, { tx_a: 'a' }),
    run([described(2, 'twee')], 'v1', false, { tx_b: 'b' }),
  )
  expect(held.state).toMatchObject({ id: conference, n: 2, facts: { code: 'twee' } })
  expect(held.texts).toEqual({ tx_a: 'a', tx_b: 'b' })
})

test('[R10] a hidden event only counts', () => {
  const held = folded(nothingHeld(conference), run([described(1, 'een'), numbered(2, null)]))
  expect(held.state).toMatchObject({ n: 2, facts: { code: 'een' } })
})

test('events that come twice are folded once', () => {
  const hands = [numbered(1, { type: 'handRaised', participantId: 'pe_a' })]
  const held = folded(nothingHeld(conference), run(hands), run([...hands, described(2, 'twee')]))
  expect(held.state).toMatchObject({ n: 2, hands: ['pe_a'] })
})

test('events missing in between do not fit, and nothing is half folded', () => {
  const held = folded(nothingHeld(conference), run([described(1, 'een')]))
  expect(fold(held, run([described(3, 'drie')]))).toBeNull()
  expect(held.state.n).toBe(1)
})

test('a restart forgets what was held, words included', () => {
  const before = folded(nothingHeld(conference), run([described(1, 'een')], 'v1', false, { tx_a: 'geheim' }))
  const held = folded(before, run([numbered(1, null)], 'v2', true))
  expect(held).toMatchObject({ view: 'v2', state: { n: 1, facts: { code: '' } }, texts: {} })
})

test('another view without a restart does not fit', () => {
  const held = folded(nothingHeld(conference), run([described(1, 'een')]))
  expect(fold(held, run([described(2, 'twee')], 'v2'))).toBeNull()
})
