import { expect, test, vi } from 'vitest'
import { Comparing } from './comparing.ts'

test('who is behind is told no fingerprint: it would see a difference where there is none', () => {
  vi.useFakeTimers()
  let isBehind = true
  const sent: Uint8Array[] = []
  const comparing = new Comparing({
    fingerprint: () => ({ version: new Uint8Array(32), content: new Uint8Array(32) }),
    isBehind: () => isBehind,
    send: (frame) => void sent.push(frame),
    now: () => 0,
    onDiverged: () => undefined,
    onTooMuch: () => undefined,
  })
  comparing.take({ kind: 'compare' })
  comparing.tellSoon()
  vi.advanceTimersByTime(1000)
  expect(sent).toEqual([])
  isBehind = false
  comparing.take({ kind: 'compare' })
  comparing.tellSoon()
  vi.advanceTimersByTime(1000)
  expect(sent).toHaveLength(2)
  comparing.stop()
  vi.useRealTimers()
})
