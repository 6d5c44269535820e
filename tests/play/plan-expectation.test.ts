import { describe, expect, test } from 'vitest'
import { type PlayedCase, readersOf } from './case-shape.ts'
import { eightParties, exampleCase } from './example-cases.ts'
import { expectedSight } from './expectation.ts'
import { filledInPlan } from './filled-plan.ts'
import { hiddenTexts } from './hidden-texts.ts'
import type { Moment } from './moments.ts'
import { expectedPlan } from './plan-expectation.ts'
import { actsLater, laterDays, membersMeantBy, seatMeantBy } from './plan-people.ts'
import { planProblems } from './plan-problems.ts'
import { planApart } from './plan-sight.ts'
import { expectedSupplements } from './supplement-expectation.ts'

const played = eightParties()
const reader = (id: string) => readersOf(played).find((one) => one.id === id)!
const at = (id: string, moment: Moment) => expectedPlan(played, reader(id), moment)
const hidden = (id: string, moment: Moment) => hiddenTexts(played, reader(id), moment, null)

describe('what should be seen from the decisions on', () => {
  test('who is named in a restriction sees the own action, and then what is opened, and no more', () => {
    expect(at('vader', 'decided')).toMatchObject({ decisions: [], consultations: [] })
    expect(at('vader', 'planned').decisions).toHaveLength(1)
    expect(at('vader', 'planned').needs).toEqual([])
    expect(at('vader', 'planned').actions).toEqual([
      'Zondagavond een kwartier wandelen met Jip, zonder vragen over thuis. | Ruud | Joris | 2025-10-19 | Jip loopt mee en zijn telefoon blijft binnen. | zonder behoefte | accepted | door Ruud',
    ])
    expect(at('vader', 'released').needs).toHaveLength(1)
    expect(at('vader', 'released').actions).toHaveLength(2)
    expect(hidden('vader', 'released')).toContain('Slaapdagboek bijhouden en op de derde slechte nacht bellen.')
    expect(hidden('vader', 'established').join('\n')).toContain('Vijf weken opname')
  })

  test('the network sees its own, and what is opened, without what is closed in it', () => {
    expect(at('opa', 'planned')).toMatchObject({ decisions: [], needs: [], history: [] })
    expect(at('opa', 'planned').actions).toHaveLength(1)
    expect(at('opa', 'released').openNeeds).toHaveLength(1)
    const { judging } = expectedSight(played, reader('opa'), 'released')
    expect(judging.judgement).toHaveLength(3)
    expect(judging.earlier).toEqual([])
    expect(judging.differences[0]).toContain('interpretation |  | ')
    expect(hidden('opa', 'released')).toContain(
      'Als alles wacht op het huis, wacht de slaap ook. Drie nachten zijn genoeg om terug te zijn bij april, en dan helpt geen dak.',
    )
  })

  test('the team manager sees from the decisions on, and the ratings with the record', () => {
    expect(expectedSight(played, reader('tm'), 'judged')).toMatchObject({ notes: [], spread: null })
    expect(expectedSight(played, reader('tm'), 'decided').judging.earlier.length).toBeGreaterThan(5)
    expect(expectedSight(played, reader('tm'), 'shared')).toMatchObject({ spread: null })
    expect(expectedSight(played, reader('tm'), 'established').spread).not.toBeNull()
  })

  test('a note for some parties only is for those and for who leads', () => {
    const sees = (id: string) =>
      expectedSight(played, reader(id), 'named').notes.some((line) => line.includes('Er is ook beslag gelegd'))
    expect(['gd', 'lt', 'sh', 'wc', 'sch', 'ggz', 'moeder', 'opa'].filter(sees)).toEqual(['gd', 'lt', 'sh', 'wc'])
  })

  test('lines of one are for nobody else until they are shared, and then for who works with them', () => {
    expect(at('sch', 'reflected').reflections).toHaveLength(1)
    expect(at('sch', 'shared').reflections).toHaveLength(5)
    expect(at('vader', 'shared').reflections).toHaveLength(1)
    expect(at('tm', 'shared').reflections).toHaveLength(1)
    expect(hidden('sch', 'reflected')).toContain('Dat onze drie brieven in een kindertas zaten.')
  })

  test('a summary is for whom it names', () => {
    expect(at('vader', 'established').summaries).toHaveLength(1)
    expect(at('moeder', 'established').summaries[0]).toContain('Jip + Milou + Willemijn')
    expect(at('opa', 'established').summaries).toEqual([])
    expect(at('sch', 'established').summaries).toHaveLength(2)
  })

  test('what is dated after the day stays intended, and then stands beside the record', () => {
    expect(laterDays(played)).toEqual(['2025-10-09', '2025-10-10'])
    expect(actsLater(played).sort()).toEqual(['lt', 'wc'])
    expect(at('sch', 'established').decisions.join('\n')).toContain('| intended |')
    expect(at('sch', 'supplemented').decisions.join('\n')).not.toContain('| intended |')
    const beside = (moment: Moment) =>
      expectedSupplements(played, reader('sch'), moment).map((line) => line.split(' | ')[0])
    expect(beside('established')).toEqual([])
    expect(beside('amended')).toEqual(['bijgevoegd', 'bijgevoegd', 'bijgevoegd'])
    expect(beside('supplemented')).toEqual(['bijgevoegd', 'bijgevoegd', 'bijgevoegd', 'advies', 'advies', 'genomen'])
    expect(hidden('wc', 'established')).toContain('Kan, mits schriftelijk en met een einddatum.')
  })
})

test('a name in words means whoever is at the table under it', () => {
  const violence = exampleCase('06')
  expect(seatMeantBy(violence, 'gedragsdeskundige Ilse')?.id).toBe('gd')
  expect(seatMeantBy(violence, 'Anouk (door vast gezicht)')).toBeNull()
  expect(seatMeantBy(violence, 'vertrouwensarts')).toBeNull()
  expect(membersMeantBy(violence, 'Sem en Liv')).toEqual(['sem', 'liv'])
  expect(membersMeantBy(violence, 'het gezin')).toEqual([])
})

test('what play adds is told', () => {
  const lines = filledInPlan(exampleCase('03')).join('\n')
  expect(lines).toContain('18+: alle vijf')
  expect(lines).toContain('geen gezinsverslag voor Karin')
  expect(filledInPlan(exampleCase('01')).join('\n')).toContain('Jeroen heeft een account')
})

test('what is missing and what is too much are both named', () => {
  const sight = at('sch', 'planned')
  expect(planApart(sight, sight)).toEqual([])
  expect(planApart(sight, { ...sight, followUpOn: null })).toHaveLength(2)
  expect(planApart(sight, { ...sight, actions: sight.actions.slice(1) })).toEqual([
    `actie ontbreekt: ${sight.actions[0]}`,
  ])
  expect(planApart(sight, { ...sight, decisions: [...sight.decisions, 'nog een'] })).toEqual([
    'kernbeslissing hoort er niet: nog een',
  ])
})

test('a plan that breaks a rule is reported with the rule', () => {
  const broken = (change: (one: PlayedCase) => void) => {
    const one = eightParties()
    expect(planProblems(one)).toEqual([])
    change(one)
    return planProblems(one).join('\n')
  }
  expect(broken(({ keyDecisions }) => (keyDecisions[0]!.deciderId = 'niemand'))).toMatch(/^R68: .*"niemand"/)
  expect(broken(({ keyDecisions }) => delete keyDecisions[0]!.deviation)).toMatch(/^R71: keyDecisions\.0\.deviation/)
  expect(broken(({ keyDecisions }) => (keyDecisions[1]!.reasons = ' '))).toMatch(/^R71: keyDecisions\.1/)
  expect(broken(({ actions }) => (actions[0]!.buddyId = 'sh'))).toMatch(/^R76: actions\.0\.buddyId/)
  expect(broken(({ openNeeds }) => openNeeds.pop())).toMatch(/^R80: needs\.5: "n6"/)
  expect(broken((one) => (one.reviewOn = one.conferenceOn))).toMatch(/^R82: /)
  expect(broken(({ reflection }) => (reflection[0]!.byId = 'weg'))).toMatch(/^R84: /)
  expect(broken(({ familySummaries }) => familySummaries[0]!.forIds.push('sch'))).toMatch(/^R85: /)
})
