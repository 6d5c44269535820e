import { CASE_THEMES } from '@rondom/shared/domain/meeting.ts'
import { expect, test } from 'vitest'
import { proposedRoster } from './default-roster.ts'

test('domestic violence asks the local team first, then the neighbourhood officer and the others', () => {
  expect(proposedRoster(['domestic_violence'])).toEqual(['local_team', 'police', 'safe_at_home', 'school', 'probation'])
})

test('two themes together name each organisation once', () => {
  const both = proposedRoster(['complex_divorce', 'parent_mental_health'])
  expect(new Set(both).size).toBe(both.length)
  expect(both).toContain('youth_protection_agency')
  expect(both).toContain('adult_mental_health')
  expect(both.at(-1)).toBe('informal_network')
})

test.each(CASE_THEMES)('%s starts with the local team', (theme) => {
  expect(proposedRoster([theme])[0]).toBe('local_team')
})

test('without a theme there is nothing to propose', () => {
  expect(proposedRoster([])).toEqual([])
})
