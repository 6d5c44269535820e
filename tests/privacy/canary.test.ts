import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { formFoundIn, formsOf, signIn, startServer } from '../kit/index.ts'
import { checkIn, declareReady, forward } from '../play/steps.ts'
import { layTable, type PlayTable } from '../play/table.ts'
import { type Canary, plantInFamilyVoice, plantInPerspectives } from './canaries.ts'
import { eavesdrop, type Listener } from './eavesdropping.ts'
import { foundInFiles } from './in-files.ts'
import { heldByTheirOwn, leaksTo } from './leaks.ts'
import { smallCase } from './small-case.ts'

interface Overheard {
  table: PlayTable
  canaries: Canary[]
  /** What everyone got hold of while all were writing. */
  before: Listener[]
  /** And after the reveal, with the names of the ratings. */
  after: Listener[]
  logs: string
  /** What stands in the files of the data folder, while all were writing and after the reveal. */
  inFiles: string[]
}

/** Holds a conference in which every text is a canary, on the product as it is or with one part of it replaced. */
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
  const voices = await plantInFamilyVoice(table)
  await forward(table, 'writing')
  const canaries = [...voices, ...(await plantInPerspectives(table))]
  const before = await eavesdrop(table, stranger)
  const texts = canaries.map(({ text }) => text)
  const inFiles = foundInFiles(server.data, texts)
  await declareReady(table)
  await table.facilitator.must({ type: 'reveal', reason: null })
  await table.facilitator.must({ type: 'revealRatingNames', round: 1 })
  await table.everyoneUpToDate()
  const after = await eavesdrop(table, stranger)
  inFiles.push(...foundInFiles(server.data, texts))
  table.close()
  return { table, canaries, before, after, logs: server.logs(), inFiles }
}

test('[R29] [R10] before the reveal nobody else gets hold of a perspective, a draft or a hidden rating', async () => {
  const { canaries, before, after, logs, inFiles } = await overhear()
  expect(canaries.length).toBeGreaterThan(25)
  expect(leaksTo(before, canaries, 'before')).toEqual([])
  const held = heldByTheirOwn(before, canaries)
  expect(canaries.filter((canary) => !held.includes(canary)).map(({ what }) => what)).toEqual([])
  expect(leaksTo(after, canaries, 'after')).toEqual([])
  expect(canaries.filter(({ text }) => formFoundIn(logs, formsOf(text)))).toEqual([])
  expect(inFiles).toEqual([])
})

test('the canaries are found once every document is open to everyone', async () => {
  const { canaries, before } = await overhear('open-documents.ts')
  const leaks = leaksTo(before, canaries, 'before')
  expect(leaks.filter((leak) => leak.includes('"kaartje"'))).not.toEqual([])
  expect(leaks.filter((leak) => leak.includes('"eigen concept"'))).not.toEqual([])
})

test('the canaries are found once events are sent whole', async () => {
  const { canaries, before, after } = await overhear('whole-events.ts')
  expect(leaksTo(before, canaries, 'before').join()).toContain('"opgetekend cijfer"')
  expect(leaksTo(after, canaries, 'after').join()).toContain('"beperkt kaartje"')
})
