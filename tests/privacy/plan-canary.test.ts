import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { formFoundIn, formsOf, signIn, startServer } from '../kit/index.ts'
import { checkIn, declareReady, forward } from '../play/steps.ts'
import { layTable } from '../play/table.ts'
import { type Canary, plantInFamilyVoice, plantInPerspectives } from './canaries.ts'
import { eavesdrop, type Listener } from './eavesdropping.ts'
import { heldByTheirOwn, leaksTo } from './leaks.ts'
import { plantInClosing, plantInDecision, plantInJudgement, plantInPlan, plantInRecord } from './plan-canaries.ts'
import { smallCase } from './small-case.ts'

interface Overheard {
  canaries: Canary[]
  /** While everyone looks back, each for themselves, and nothing is approved. */
  before: Listener[]
  /** With the record established, and read. */
  after: Listener[]
  logs: string
}

/** Holds a conference to its record, something of it kept from the mother, with a canary in every text. */
async function overhear(replacement?: string): Promise<Overheard> {
  const hook = replacement && pathToFileURL(join(import.meta.dirname, 'weakened', replacement)).href
  await using server = await startServer({
    clock: `${smallCase.conferenceOn}T08:00:00Z`,
    env: { RONDOM_LOG: 'trace' },
    nodeArguments: hook ? ['--import', hook] : [],
  })
  const table = await layTable(server, smallCase, smallCase)
  const stranger = await signIn(server, { organisation: 'Jeugdteam Elders', role: 'facilitator', name: 'Vreemde' })
  await checkIn(table)
  await forward(table, 'familyVoice')
  await plantInFamilyVoice(table)
  await forward(table, 'writing')
  await plantInPerspectives(table)
  await declareReady(table)
  await table.facilitator.must({ type: 'reveal', reason: null })
  const canaries = [
    ...(await plantInJudgement(table)),
    ...(await plantInDecision(table)),
    ...(await plantInPlan(table)),
    ...(await plantInClosing(table)),
  ]
  const before = await eavesdrop(table, stranger)
  canaries.push(...(await plantInRecord(table)))
  const after = await eavesdrop(table, stranger)
  table.close()
  return { canaries, before, after, logs: server.logs() }
}

test('[R57] [R83] [R84] [R85] [R89] what is decided, planned and looked back on reaches nobody it is closed to: by no frame, page, record or log', async () => {
  const { canaries, before, after, logs } = await overhear()
  expect(canaries.length).toBeGreaterThan(25)
  expect(leaksTo(before, canaries, 'before')).toEqual([])
  expect(leaksTo(after, canaries, 'after')).toEqual([])
  const outcome = canaries.find(({ what }) => what === 'uitkomst')!
  const leader = after.find(({ id }) => id === 'gd')!
  const places = leader.received.filter(({ bytes }) => formFoundIn(bytes, formsOf(outcome.text)))
  // The record itself was among what was looked at.
  expect(places.map(({ where }) => where).join()).toMatch(/GET \S*record/)
  const held = heldByTheirOwn(after, canaries)
  expect(canaries.filter((canary) => !held.includes(canary)).map(({ what }) => what)).toEqual([])
  expect(canaries.filter(({ text }) => formFoundIn(logs, formsOf(text)))).toEqual([])
})

test('the canaries of the plan are found once events are sent whole', async () => {
  const { canaries, before, after } = await overhear('whole-events.ts')
  const early = leaksTo(before, canaries, 'before').join()
  expect(early).toContain('Oma Ans holds "uitkomst"')
  expect(early).toMatch(/Sam holds "terugblik van/)
  expect(leaksTo(after, canaries, 'after').join()).toContain('Mara holds "waarom niet"')
})
