import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../kit/index.ts'
import type { CaseNote, PlayedCase } from './case-shape.ts'
import { playCase } from './play.ts'
import { playOverInterfaces } from './play-over-interfaces.ts'

const folder = join(projectRoot, 'server', 'cases', 'examples')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function caseNumber(start: string): PlayedCase {
  const name = files.find((file) => file.startsWith(start))!
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

/** The case with a father who is there himself, a grandmother, and notes of kinds that the examples lack. */
function fullerCase(): PlayedCase {
  const played = caseNumber('06')
  const [sample] = played.notes
  const note = (rest: Partial<CaseNote>): CaseNote => ({ ...sample!, notVisibleTo: [], withheld: false, ...rest })
  const grandmother = {
    ...played.participants.at(-1)!,
    id: 'oma',
    name: 'Ria',
    organisation: 'Familie',
    organisationType: 'informal_network' as const,
    role: 'oma van moederskant',
  }
  const colleague = {
    ...played.participants.find(({ id }) => id === 'lt')!,
    id: 'bud',
    name: 'Yara',
    role: 'gezinswerker, buddy',
    isKeyWorker: false,
  }
  return {
    ...played,
    family: played.family.map((member) =>
      member.id === 'vader' ? { ...member, participation: 'Aanwezig, na een gesprek vooraf' } : member,
    ),
    participants: [...played.participants, colleague, grandmother],
    familyVoice: played.familyVoice.map((voice) => {
      if (voice.byId === 'vader') return { ...voice, mode: 'present' as const }
      return voice.byId === 'moeder' ? { ...voice, notVisibleTo: ['vader', 'oma'] } : voice
    }),
    notes: [
      ...played.notes,
      note({
        id: 'oma-01',
        participantId: 'oma',
        text: 'Ik bel elke ochtend en dan hoor ik aan haar stem hoe het was.',
      }),
      note({ id: 'oma-02', participantId: 'oma', column: 'strength', text: 'Anouk zingt nog voor de kinderen.' }),
      note({
        id: 'vader-01',
        participantId: 'vader',
        column: 'need',
        nature: 'experience',
        text: 'Ik wil hulp, geen preek.',
      }),
      note({
        id: 'pol-90',
        participantId: 'pol',
        column: 'mandate',
        text: 'Wij moeten dit melden, ook als er een plan is.',
      }),
      note({
        id: 'pol-91',
        participantId: 'pol',
        text: 'Dit staat niet op het bord en blijft bij mij.',
        withheld: true,
      }),
      note({
        id: 'vt-90',
        participantId: 'vt',
        text: 'Oma mag niet weten dat wij haar naam kennen.',
        notVisibleTo: ['oma', 'vader'],
        source: { type: 'instrument', by: 'triage', on: '2025-11-10' },
      }),
    ],
    safetyRatings: [
      ...played.safetyRatings,
      { byId: 'bud', round: 1, score: 8, reason: 'Op straat zie ik een kind dat durft.' },
      { byId: 'oma', round: 1, score: 2, reason: 'Ik slaap er niet van en zij ook niet.' },
    ],
  }
}

describe('a case is held over the interfaces and everyone sees what they should', () => {
  test.each(files)('[R36] [R40] %s', async (name) => {
    const outcome = await playCase(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    expect(outcome).toMatchObject({ broken: [], differences: [] })
    expect(outcome.readers).toBeGreaterThan(6)
    expect(outcome.filled.length).toBeGreaterThan(0)
  })

  test('[R34] [R35] [R26] one with a restricted father at the table, a grandmother, a buddy, a mandate and something not shared', async () => {
    const outcome = await playCase(fullerCase())
    expect(outcome).toMatchObject({ broken: [], differences: [], readers: 10 })
  })
})

test('play finds what differs: with events sent whole, the father sees what is closed to him', async () => {
  const { caseFile } = readCaseFile(fullerCase())
  const hook = pathToFileURL(join(projectRoot, 'tests', 'privacy', 'weakened', 'whole-events.ts')).href
  const nodeArguments = ['--import', hook]
  const { differences } = await playOverInterfaces(caseFile!, fullerCase(), { nodeArguments })
  const toFather = differences.filter((line) => line.startsWith('Kevin, na het onthullen: ')).join('\n')
  expect(toFather).toContain('kaartje hoort er niet')
  expect(toFather).toContain('stem hoort er niet')
  expect(toFather).toContain('verborgen tekst ontvangen')
  expect(differences.some((line) => line.startsWith('Wouter, na het onthullen: kaartje hoort er niet'))).toBe(true)
})

describe('a case that breaks a rule is reported with the rule', () => {
  const broken = async (change: (played: PlayedCase) => void) => {
    const played = caseNumber('03')
    change(played)
    return (await playCase(played)).broken.join('\n')
  }

  test('an instrument without its name', async () => {
    expect(await broken(({ notes }) => (notes[0]!.source = { type: 'instrument' }))).toMatch(/^R33: /)
  })

  test('a rating by the facilitator', async () => {
    const rating = { byId: 'gd', round: 1, score: 5, reason: 'Ik vind ook iets.' }
    expect(await broken(({ safetyRatings }) => safetyRatings.push(rating))).toMatch(/^R12: /)
  })

  test('a score outside the scale', async () => {
    expect(await broken(({ safetyRatings }) => (safetyRatings[0]!.score = 11))).toMatch(/^R41: /)
  })

  test('a card that is too long', async () => {
    expect(await broken(({ notes }) => (notes[0]!.text = 'x'.repeat(241)))).toMatch(/^R30: /)
  })

  test('two key workers', async () => {
    expect(await broken(({ participants }) => (participants[3]!.isKeyWorker = true))).toMatch(/^R8: /)
  })

  test('a restriction for someone of an organisation', async () => {
    expect(await broken(({ notes }) => (notes[0]!.notVisibleTo = ['sch']))).toMatch(/^R34: /)
  })

  test('something that is no case at all', async () => {
    expect((await playCase({ title: 'leeg' })).broken.length).toBeGreaterThan(3)
  })
})
