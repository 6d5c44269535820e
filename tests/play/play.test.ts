import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../kit/index.ts'
import type { PlayedCase } from './case-shape.ts'
import { EXAMPLES, eightParties, exampleCase, fullerCase } from './example-cases.ts'
import { playCase } from './play.ts'
import { playOverInterfaces } from './play-over-interfaces.ts'

/** Milliseconds; for a machine that does other things as well. */
const WHOLE_PLAY = 120_000

describe('a case is held over the interfaces and everyone sees what they should', () => {
  test.each(EXAMPLES)(
    '[R36] [R40] [R56] [R58] [R59] [R61] [R62] [R63] [R66] [R71] [R77] [R80] [R86] [R89] %s',
    async (name) => {
      const outcome = await playCase(exampleCase(name))
      expect(outcome).toMatchObject({ broken: [], differences: [] })
      expect(outcome.readers).toBeGreaterThan(6)
      expect(outcome.filled.length).toBeGreaterThan(0)
    },
    WHOLE_PLAY,
  )

  test(
    '[R34] [R35] [R26] [R57] [R83] [R84] [R85] one with a restricted father at the table, a grandmother, a buddy, a mandate and something not shared',
    async () => {
      const outcome = await playCase(fullerCase())
      expect(outcome).toMatchObject({ broken: [], differences: [], readers: 10 })
      const filled = outcome.filled.join('\n')
      expect(filled).toContain('positie van Kevin: niet gevraagd')
      expect(filled).toContain('posities getoond voordat iedereen er een gaf')
    },
    WHOLE_PLAY,
  )

  test(
    '[R57] [R60] [R70] [R83] [R85] [R87] one of eight parties, with every restriction, a former version, and what came later',
    async () => {
      const outcome = await playCase(eightParties())
      expect(outcome).toMatchObject({ broken: [], differences: [], readers: 10 })
      expect(outcome.filled.join('\n')).toContain('Dineke heeft een account')
    },
    WHOLE_PLAY,
  )

  test('until the reveal a case needs no judgement, and until the record it does', async () => {
    const { judgement: _judgement, ...unjudged } = exampleCase('03')
    expect(await playCase(unjudged, { until: 'reveal' })).toMatchObject({ broken: [], differences: [], readers: 9 })
    expect((await playCase(unjudged)).broken[0]).toMatch(/^R59: judgement\.text/)
  })
})

test(
  'play finds what differs: with events sent whole, the father sees what is closed to him',
  async () => {
    const { caseFile } = readCaseFile(fullerCase())
    const hook = pathToFileURL(join(projectRoot, 'tests', 'privacy', 'weakened', 'whole-events.ts')).href
    const nodeArguments = ['--import', hook]
    const { differences } = await playOverInterfaces(caseFile!, fullerCase(), { nodeArguments })
    const toFather = differences.filter((line) => line.startsWith('Kevin, na het onthullen: ')).join('\n')
    expect(toFather).toContain('kaartje hoort er niet')
    expect(toFather).toContain('stem hoort er niet')
    expect(toFather).toContain('verborgen tekst ontvangen')
    expect(differences.some((line) => line.startsWith('Wouter, na het onthullen: kaartje hoort er niet'))).toBe(true)

    const judged = differences
      .filter((line) => /^Kevin, met (de verschillen|het oordeel|de redenen)/.test(line))
      .join('\n')
    for (const what of ['verschil', 'oordeel', 'wat we niet weten', 'positie', 'reden']) {
      expect(judged).toContain(`: ${what} hoort er niet: `)
    }
    const early = differences.filter((line) =>
      line.includes(', met het oordeel voorgelegd: eigen positie hoort er niet'),
    )
    expect(early.length).toBeGreaterThan(10)

    const recorded = differences.filter((line) => line.startsWith('Kevin, met het verslag vastgesteld')).join('\n')
    for (const what of [
      'kernbeslissing',
      'raadpleging',
      'behoefte',
      'actie',
      'open behoefte',
      'terugblik',
      'gezinsverslag',
    ]) {
      expect(recorded).toContain(`vastgesteld: ${what} hoort er niet: `)
      expect(recorded).toContain(`in het verslag: ${what} hoort er niet: `)
    }
    expect(recorded).toContain('in het verslag: verborgen tekst ontvangen')
  },
  WHOLE_PLAY,
)

test('play finds who could open the text of the judgement though it is not for them', async () => {
  const { caseFile } = readCaseFile(fullerCase())
  const hook = pathToFileURL(join(projectRoot, 'tests', 'privacy', 'weakened', 'open-documents.ts')).href
  const nodeArguments = ['--import', hook]
  const { differences } = await playOverInterfaces(caseFile!, fullerCase(), { until: 'judgement', nodeArguments })
  const opened = differences.filter((line) => line.endsWith(': de tekst van het oordeel ging open'))
  expect(opened.map((line) => line.split(':')[0]).sort()).toEqual(['Kevin', 'Ria', 'Wouter'])
})

describe('a case that breaks a rule is reported with the rule', () => {
  const broken = async (change: (played: PlayedCase) => void) => {
    const played = exampleCase('03')
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
