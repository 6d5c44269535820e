import type { Phase } from '@rondom/shared/domain/phases.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import { expect, test } from 'vitest'
import { groupEntries } from './group-entries.ts'

function entry(code: string, conferenceOn: string, phase: Phase, startsAt: string | null = null): ConferenceEntry {
  return { id: `cf_${code}`, caseId: null, code, conferenceOn, phase, startsAt, participantId: 'pe_a' }
}

test('what is live comes first, what is coming by its day and hour, what is past the latest first', () => {
  const groups = groupEntries([
    entry('later', '2026-12-02', 'preparing'),
    entry('middag', '2026-12-01', 'preparing', '2026-12-01T13:00:00Z'),
    entry('ochtend', '2026-12-01', 'preparing', '2026-12-01T09:00:00Z'),
    entry('bezig', '2026-11-20', 'writing'),
    entry('slot', '2026-11-19', 'closing'),
    entry('oud', '2026-01-10', 'reviewed'),
    entry('opvolging', '2026-10-01', 'inFollowUp'),
  ])
  expect(groups.live.map(({ code }) => code)).toEqual(['slot', 'bezig'])
  expect(groups.coming.map(({ code }) => code)).toEqual(['ochtend', 'middag', 'later'])
  expect(groups.past.map(({ code }) => code)).toEqual(['opvolging', 'oud'])
})
