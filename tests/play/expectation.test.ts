import { expect, test } from 'vitest'
import { UNJUDGED } from './case-judging.ts'
import { UNPLANNED } from './case-plan.ts'
import type { CaseNote, CaseReader, PlayedCase } from './case-shape.ts'
import { isLive, readersOf } from './case-shape.ts'
import { expectedSight } from './expectation.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { differences } from './sight.ts'

const note = (participantId: string, text: string, rest: Partial<CaseNote> = {}): CaseNote => ({
  id: `${participantId}-${text}`,
  participantId,
  column: 'worry',
  nature: 'fact',
  certainty: 'certain',
  source: { type: 'own_observation' },
  text,
  withheld: false,
  notVisibleTo: [],
  ...rest,
})

const person = (id: string, rest: Partial<PlayedCase['participants'][number]> = {}) => ({
  id,
  name: id.toUpperCase(),
  organisation: `Organisatie ${id}`,
  organisationType: 'school' as const,
  role: 'medewerker',
  isFacilitator: false,
  isKeyWorker: false,
  writesPerspective: true,
  ...rest,
})

const played: PlayedCase = {
  ...UNJUDGED,
  ...UNPLANNED,
  id: 'proef',
  title: 'Proef',
  conferenceOn: '2025-09-16',
  guidingQuestion: 'Wat is er nodig?',
  narrative: '',
  family: [
    { id: 'kind', name: 'Kim', relation: 'kind', age: 9, participation: 'tekening' },
    { id: 'vader', name: 'Vin', relation: 'vader', age: 40, participation: 'aanwezig' },
  ],
  participants: [
    person('gd', { isFacilitator: true, writesPerspective: false }),
    person('vg', { isKeyWorker: true, organisationType: 'local_team' }),
    person('tm', { role: 'teammanager', organisationType: 'local_team', writesPerspective: false }),
    person('net', { organisationType: 'informal_network' }),
  ],
  familyVoice: [
    { byId: 'kind', mode: 'drawing', verbatim: 'Een deur met licht eronder.', notVisibleTo: ['vader'] },
    { byId: 'vader', mode: 'present', verbatim: 'Ik ben er gewoon zelf bij.' },
  ],
  notes: [
    note('vg', 'Voor iedereen aan tafel bedoeld.'),
    note('vg', 'Vader mag dit beslist niet lezen.', { notVisibleTo: ['vader'] }),
    note('vg', 'Dit blijft bij het vaste gezicht.', { withheld: true }),
    note('net', 'De buurvrouw ziet de gordijnen.'),
  ],
  safetyRatings: [
    { byId: 'vg', round: 1, score: 6, reason: 'Er is een plan met namen.' },
    { byId: 'kind', round: 1, score: 4, reason: 'Op zondag is het een nul.' },
  ],
}

const reader = (id: string): CaseReader => readersOf(played).find((one) => one.id === id)!

test('a family member is live when the case says present, and not when it says the contrary', () => {
  const said = (participation: string) => isLive({ id: 'x', name: 'X', relation: '', age: 40, participation })
  expect(said('aanwezig')).toBe(true)
  expect(said('Aanwezig bij het eerste deel')).toBe(true)
  expect(said('niet aanwezig')).toBe(false)
  expect(said('apart gesproken vooraf')).toBe(false)
})

test('a live family member sees what is not restricted, and the mark of what is not shared', () => {
  const { notes, voices } = expectedSight(played, reader('vader'), 'named')
  expect(notes).toHaveLength(3)
  expect(notes.join()).not.toContain('beslist niet')
  expect(notes).toContain('Organisatie vg, VG | deelt iets niet')
  expect(voices).toEqual(['Vin | present | Ik ben er gewoon zelf bij.'])
})

test('the network sees its own, the team manager nothing yet, neither of them a rating', () => {
  expect(expectedSight(played, reader('net'), 'named')).toMatchObject({ spread: null, ratings: null, voices: [] })
  expect(expectedSight(played, reader('net'), 'named').notes).toHaveLength(1)
  expect(expectedSight(played, reader('tm'), 'named')).toMatchObject({ notes: [], spread: null, ratings: null })
  expect(expectedSight(played, reader('tm'), 'named').voices).toHaveLength(2)
})

test('before the reveal nothing, then the spread, then the names', () => {
  expect(expectedSight(played, reader('gd'), 'before')).toMatchObject({ notes: [], spread: null, ratings: null })
  expect(expectedSight(played, reader('gd'), 'revealed')).toMatchObject({ spread: '4 6', ratings: null })
  expect(expectedSight(played, reader('gd'), 'named').ratings).toEqual([
    'Organisatie vg, VG | 6 | Er is een plan met namen.',
    'Kim | 4 | Op zondag is het een nul. | opgetekend',
  ])
})

test('words that are not shared are hidden from everyone, their author included', () => {
  for (const one of readersOf(played)) {
    expect(hiddenTexts(played, one, 'named', null)).toContain('Dit blijft bij het vaste gezicht.')
  }
})

test('what must be hidden follows the reader and the moment', () => {
  expect(hiddenTexts(played, reader('gd'), 'before', null)).toContain('De buurvrouw ziet de gordijnen.')
  expect(hiddenTexts(played, reader('gd'), 'revealed', null)).toContain('Er is een plan met namen.')
  expect(hiddenTexts(played, reader('gd'), 'named', null)).toEqual(['Dit blijft bij het vaste gezicht.'])
  expect(hiddenTexts(played, reader('vader'), 'named', null)).toContain('Vader mag dit beslist niet lezen.')
})

test('what is missing and what is too much are both named', () => {
  const sight = expectedSight(played, reader('gd'), 'named')
  expect(differences(sight, sight)).toEqual([])
  expect(differences(sight, { ...sight, spread: null })).toEqual([
    'spreiding ontbreekt: 4 6',
    'spreiding hoort er niet: verborgen',
  ])
  expect(differences(sight, { ...sight, notes: sight.notes.slice(1) })).toEqual([
    `kaartje ontbreekt: ${sight.notes[0]}`,
  ])
  expect(differences(sight, { ...sight, voices: [...sight.voices, sight.voices[0]!] })).toEqual([
    `stem hoort er niet: ${sight.voices[0]}`,
  ])
})
