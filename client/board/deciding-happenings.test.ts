import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { i18n } from '../text/i18n.ts'
import { decidingHappenings } from './deciding-happenings.ts'

const you = { id: newId('participant') } as Participant
const id = newId('decision')
const asked = { participantId: you.id, advice: null } as Consultation
const put = { id, deciderId: newId('participant'), status: 'open', consultations: [] as Consultation[] } as KeyDecision

function said(before: KeyDecision[], now: KeyDecision[]): string[] {
  const state = (decisions: KeyDecision[]) => ({
    ...emptyConference(newId('conference')),
    decisions: Object.fromEntries(decisions.map((one) => [one.id, one])),
  })
  return decidingHappenings(state(before), state(now), you, i18n.getFixedT('nl', 'board'))
}

test('whose advice is asked hears it once, and not again as the decision goes on', () => {
  const asking = { ...put, consultations: [asked] }
  expect(said([], [asking])).toEqual(['Jouw advies wordt gevraagd.'])
  expect(said([asking], [{ ...asking, status: 'intended' }])).toEqual([])
  expect(said([asking], [{ ...asking, consultations: [{ ...asked, advice: newId('text') }] }])).toEqual([])
  expect(said([], [put])).toEqual([])
})

test('who decides hears it, and everyone hears that it is taken', () => {
  expect(said([put], [{ ...put, deciderId: you.id }])).toEqual(['Er is een kernbeslissing die jij neemt.'])
  expect(said([put], [{ ...put, status: 'taken' }])).toEqual(['Een kernbeslissing is genomen.'])
  expect(said([{ ...put, status: 'taken' }], [{ ...put, status: 'reconsidered' }])).toEqual([])
})
