import { JUDGEMENT_PARTS } from '@rondom/shared/board/judgement.ts'
import { CONSENT_SCOPES, CONSENT_STATUSES } from '@rondom/shared/domain/consents.ts'
import { DIFFERENCE_KINDS, DIFFERENCE_RESULTS } from '@rondom/shared/domain/differences.ts'
import { POSITION_KINDS } from '@rondom/shared/domain/judgement.ts'
import { CASE_THEMES, TIMELINE_KINDS } from '@rondom/shared/domain/meeting.ts'
import { MISSING_CODES, WARNING_CODES } from '@rondom/shared/domain/missing.ts'
import {
  NOTE_CERTAINTIES,
  NOTE_COLUMNS,
  NOTE_NATURES,
  NOTE_REACTIONS,
  SOURCE_TYPES,
} from '@rondom/shared/domain/notes.ts'
import { ORGANISATION_TYPES } from '@rondom/shared/domain/organisations.ts'
import { ACCOUNT_ROLES, ATTENDANCES, CONFERENCE_ROLES } from '@rondom/shared/domain/people.ts'
import { PHASE_MINUTES, PHASES } from '@rondom/shared/domain/phases.ts'
import { LAST_QUESTION } from '@rondom/shared/domain/questions.ts'
import { VOICE_MODES } from '@rondom/shared/domain/voices.ts'
import { expect, test } from 'vitest'
import { domain } from './domain.ts'

test.each([
  ['organisation', ORGANISATION_TYPES],
  ['role', CONFERENCE_ROLES],
  ['accountRole', ACCOUNT_ROLES],
  ['phase', PHASES],
  ['column', NOTE_COLUMNS],
  ['nature', NOTE_NATURES],
  ['certainty', NOTE_CERTAINTIES],
  ['source', SOURCE_TYPES],
  ['reaction', NOTE_REACTIONS],
  ['voiceMode', VOICE_MODES],
  ['consentStatus', CONSENT_STATUSES],
  ['consentScope', CONSENT_SCOPES],
  ['theme', CASE_THEMES],
  ['timelineKind', TIMELINE_KINDS],
  ['differenceKind', DIFFERENCE_KINDS],
  ['differenceResult', DIFFERENCE_RESULTS],
  ['position', POSITION_KINDS],
  ['judgementPart', JUDGEMENT_PARTS],
  ['meetingForm', Object.keys(PHASE_MINUTES)],
  ['attendance', ATTENDANCES],
  ['missing', MISSING_CODES],
  ['warning', WARNING_CODES],
  ['question', Array.from({ length: LAST_QUESTION }, (_, index) => String(index + 1))],
] as const)('%s has words for each of its values and no others', (group, values) => {
  expect(Object.keys(domain[group]).sort()).toEqual([...values].sort())
})

test('no words are empty', () => {
  expect(leaves(domain).filter(([, words]) => words.trim() === '')).toEqual([])
})

test('sentences fill in only what the server gives', () => {
  const places = leaves({ missing: domain.missing, warning: domain.warning }).flatMap(([path, words]) =>
    [...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => `${match[1]} in ${path}`),
  )
  expect(places.filter((place) => !/^(about in|quote in warning)/.test(place))).toEqual([])
})

function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}
