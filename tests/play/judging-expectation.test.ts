import { describe, expect, test } from 'vitest'
import { type PlayedCase, readersOf } from './case-shape.ts'
import { exampleCase, fullerCase } from './example-cases.ts'
import { filledInJudgement, typedUncertainties } from './filled-judgement.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { expectedJudging } from './judging-expectation.ts'
import { judgingProblems } from './judging-problems.ts'
import { NOTHING_JUDGED } from './judging-sight.ts'

const reader = (played: PlayedCase, id: string) => readersOf(played).find((one) => one.id === id)!

describe('what should be seen', () => {
  const played = fullerCase()

  test('who is named in a restriction, the network and the team manager see nothing of it', () => {
    const ratingsOnly = expectedJudging(played, reader(played, 'vader'), 'judged')
    expect(ratingsOnly).toEqual({ ...NOTHING_JUDGED, spread: ratingsOnly.spread, ratings: ratingsOnly.ratings })
    expect(expectedJudging(played, reader(played, 'oma'), 'judged')).toEqual(NOTHING_JUDGED)
    expect(expectedJudging(played, reader(played, 'tm'), 'judged')).toEqual(NOTHING_JUDGED)
    expect(hiddenTexts(played, reader(played, 'vader'), 'judged', null)).toEqual(
      expect.arrayContaining([
        'Wat gebeurde er in de gang?',
        played.judgement.text,
        ...played.judgement.uncertainties,
        played.judgement.dissents[0]!.verbatim,
      ]),
    )
  })

  test('positions come together, and the reasons after them', () => {
    const at = (moment: 'put' | 'shown' | 'judged') => expectedJudging(played, reader(played, 'sch'), moment)
    expect(at('put')).toMatchObject({ positions: null, reasons: null, spread: null })
    expect(at('shown')).toMatchObject({ reasons: null, ratings: null, spread: '3 4 4 4 5 7' })
    expect(at('shown').positions).toContain('Veilig Thuis | dissents')
    expect(at('judged').reasons?.join('\n')).toContain('2025-11-19')
    expect(hiddenTexts(played, reader(played, 'sch'), 'shown', null)).toContain(played.judgement.dissents[0]!.verbatim)
    expect(hiddenTexts(played, reader(played, 'vt'), 'put', null)).not.toContain(played.judgement.dissents[0]!.verbatim)
  })

  test('who is not there is written down by whom they told', () => {
    const taken = (id: string) => expectedJudging(played, reader(played, id), 'judged').taken
    expect(taken('gd')).toHaveLength(1)
    expect(taken('gd')[0]).toMatch(/^Anouk .* opgetekend door /)
    expect(taken('vt')).toHaveLength(2)
  })
})

test('each difference that stayed open gets an uncertainty, and it is told', () => {
  const played = exampleCase('03')
  expect(typedUncertainties(played).map(({ differenceId }) => differenceId)).toEqual(['diff-2', 'diff-3', null])
  expect(filledInJudgement(played).join('\n')).toContain('"Waardoor hij vastliep." hoort bij de open vraag')
  played.judgement.uncertainties = []
  expect(typedUncertainties(played)).toEqual([
    { text: 'niet in de casus', differenceId: 'diff-2' },
    { text: 'niet in de casus', differenceId: 'diff-3' },
  ])
})

describe('a case whose judgement breaks a rule is reported with the rule', () => {
  const broken = (change: (played: PlayedCase) => void) => {
    const played = exampleCase('06')
    expect(judgingProblems(played)).toEqual([])
    change(played)
    return judgingProblems(played).join('\n')
  }

  test('a difference with one note', () => {
    expect(broken(({ differences }) => (differences[1]!.noteIds = ['vt-05', 'vt-05']))).toMatch(/^R56: differences\.1/)
  })

  test('a difference about a note that is not there', () => {
    expect(broken(({ differences }) => differences[1]!.noteIds.push('weg'))).toMatch(/^R56: .*"weg"/)
  })

  test('a difference that is open to whom its note is closed', () => {
    expect(broken(({ differences }) => (differences[0]!.notVisibleTo = []))).toMatch(/^R57: differences\.0/)
  })

  test('a difference without a result', () => {
    expect(broken(({ differences }) => (differences[2]!.result = ''))).toMatch(/^R58: differences\.2\.result/)
  })

  test('a judgement without its goal', () => {
    expect(broken(({ judgement }) => (judgement.safetyGoal = ''))).toMatch(/^R59: judgement\.safetyGoal/)
  })

  test('a position by somebody unknown', () => {
    const position = { byId: 'niemand', position: 'supports' as const }
    expect(broken(({ judgement }) => judgement.positions.push(position))).toMatch(/^R61: .*"niemand"/)
  })

  test('a position of the facilitator', () => {
    const position = { byId: 'gd', position: 'supports' as const }
    expect(broken(({ judgement }) => judgement.positions.push(position))).toMatch(/^R12: /)
  })

  test('a dissent without its test, without a day, or without a position', () => {
    expect(broken(({ judgement }) => (judgement.dissents[0]!.wouldChangeMyMind = ' '))).toMatch(/^R62: .*Mind/)
    expect(broken(({ judgement }) => (judgement.dissents[0]!.revisitOn = 'ooit'))).toMatch(/^R62: .*revisitOn/)
    expect(broken(({ judgement }) => (judgement.positions[2]!.position = 'supports'))).toMatch(/^R62: .*byId/)
    expect(broken(({ judgement }) => (judgement.dissents = []))).toMatch(/^R62: judgement\.positions\.2/)
  })

  test('no judgement at all', () => {
    expect(broken((played) => Object.assign(played, { judgement: undefined }))).toMatch(/^R59: /)
  })
})
