import { expect, test } from 'vitest'
import { emptyConference } from '../domain/conference-state.ts'
import { phasesOfRecord } from './closing-of-record.ts'

const at = (time: string) => `2026-03-10T${time}:00.000Z`
const state = {
  ...emptyConference('cf_een0000000000000'),
  phaseTimes: [
    { phase: 'sharing' as const, at: at('09:00') },
    { phase: 'differing' as const, at: at('09:20') },
    { phase: 'sharing' as const, at: at('09:25') },
    { phase: 'differing' as const, at: at('09:31') },
  ],
}

test('[R89] each phase has its minutes, one that was gone back to twice, the last one those until the end', () => {
  const minutes = (until: string | null) => phasesOfRecord(state, until).map((one) => [one.phase, one.minutes])
  const before = [
    ['sharing', 20],
    ['differing', 5],
    ['sharing', 6],
  ]
  expect(minutes(at('09:45'))).toEqual([...before, ['differing', 14]])
  expect(minutes(null)).toEqual([...before, ['differing', null]])
})
