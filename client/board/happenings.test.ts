import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { i18n } from '../text/i18n.ts'
import { happenings } from './happenings.ts'

const PARTY = newId('party')
const OTHER = newId('party')
const you: Participant = {
  id: newId('participant'),
  partyId: PARTY,
  name: 'Job',
  title: '',
  organisationName: '',
  role: 'professional',
  accountId: null,
  memberId: null,
  reason: null,
  informationLimit: null,
  writesPerspective: true,
  attendance: 'expected',
  admission: 'admitted',
}

function party(id: string, name: string) {
  const words = { ground: null, purpose: null, necessity: null }
  return {
    id,
    kind: 'organisation' as const,
    name,
    organisationType: 'school' as const,
    ...words,
    joined: 'from_start' as const,
  }
}

const before: ConferenceState = {
  ...emptyConference(newId('conference')),
  phase: 'writing',
  parties: { [PARTY]: party(PARTY, 'School'), [OTHER]: party(OTHER, 'Politie') },
}

function said(after: Partial<ConferenceState>, from: Partial<ConferenceState> = {}): string[] {
  const start = { ...before, ...from }
  const t = i18n.getFixedT('nl', 'board')
  return happenings({ state: start, you }, { state: { ...start, ...after }, you }, t, i18n.getFixedT('nl', 'domain'))
}

test('the reveal says that all is on the table, and which phase it is', () => {
  expect(said({ phase: 'sharing', revealed: { [PARTY]: [1] }, ratings: { 1: { spread: [3], named: null } } })).toEqual([
    'Nieuwe fase: Onthullen en rondje.',
    'De perspectieven zijn onthuld. Alle kaartjes staan op tafel.',
    'De spreiding van de veiligheidscijfers staat op tafel.',
  ])
})

test('who leads from now on is told, and whether there is danger', () => {
  const other = { ...you, id: newId('participant'), name: 'Rik' }
  const led = { participants: { [you.id]: { ...you, role: 'facilitator' as const }, [other.id]: other } }
  const handed = { participants: { [you.id]: you, [other.id]: { ...other, role: 'facilitator' as const } } }
  expect(said(handed, led)).toEqual(['Rik leidt nu het gesprek.'])
  expect(said(led, handed)).toEqual(['Jij leidt nu het gesprek.'])
  const danger = { ...before.danger, status: 'danger' as const }
  expect(said({ danger })).toEqual(['Er is nu gevaar. Eerst handelen.'])
  expect(said({ danger: { ...danger, status: 'no_danger' } }, { danger })).toEqual([
    'Er is nu geen gevaar. Het gesprek gaat verder.',
  ])
})

test("a turn is told by name, and one's own as one's own", () => {
  const round = { order: [PARTY, OTHER], current: null, done: [], passed: [] }
  expect(said({ round: { ...round, current: OTHER } }, { round })).toEqual(['Politie heeft de beurt.'])
  expect(said({ round: { ...round, current: PARTY } }, { round })).toEqual(['Jullie hebben de beurt.'])
})

test('a called danger check, a silent minute and a question are told; nothing new says nothing', () => {
  expect(said({ danger: { ...before.danger, status: 'called' } })).toEqual(['Iemand vraagt: is er nu gevaar?'])
  const timer = { startedAt: '2026-11-22T10:00:00Z', seconds: 60, purpose: 'silent_minute' as const }
  expect(said({ timer })).toEqual(['Een stille minuut is begonnen.'])
  expect(said({ questionCard: 12 })[0]).toContain('Wat weet jij dat hier misschien niemand weet?')
  expect(said({ n: 5 })).toEqual([])
})

test('a version that is put, the positions and then the reasons are each told once', () => {
  const version = { text: 't', dangerStatement: 't', safetyGoal: 't', explanation: null, uncertainties: [] }
  const judgement = { ...version, version: 2, meanings: {}, putAt: '2026-11-22T10:00:00Z' }
  expect(said({ judgements: [judgement] })).toEqual(['Versie 2 van het gezamenlijk oordeel is voorgelegd.'])
  const put = { judgements: [judgement] }
  const shown = { taken: [], shown: [], reason: null, reasons: null }
  expect(said({ positions: { 2: shown } }, put)).toEqual(['De posities zijn onthuld.'])
  const reasons = { ...shown, reasons: { positions: [], dissents: [] } }
  expect(said({ positions: { 2: reasons } }, { ...put, positions: { 2: shown } })).toEqual([
    'De redenen bij de posities staan op tafel.',
  ])
  expect(said({ n: 6 }, { ...put, positions: { 2: reasons } })).toEqual([])
})

test('the second ratings are told apart from the first', () => {
  const first = { spread: [4], named: [] }
  const from = { ratings: { 1: first } }
  expect(said({ ratings: { 1: first, 2: { spread: [5], named: null } } }, from)).toEqual([
    'De spreiding van de tweede veiligheidscijfers staat op tafel.',
  ])
  expect(said({ ratings: { 1: first, 2: { spread: [5], named: [] } } }, from)).toEqual([
    'De namen bij de tweede veiligheidscijfers staan op tafel.',
  ])
})

test('shared lines and an established record are told once', () => {
  expect(said({ markSpread: [] })).toEqual(['De terugblik is gedeeld.'])
  const established = { n: 1, at: '2026-11-22T10:00:00Z', by: you.id, state: before }
  expect(said({ phase: 'inFollowUp', established }, { phase: 'closing', markSpread: [] })).toEqual([
    'Nieuwe fase: Opvolging.',
    'Het verslag is vastgesteld.',
  ])
  expect(said({ n: 7 }, { established, markSpread: [] })).toEqual([])
})
