import { setTimeout } from 'node:timers/promises'
import { contentHash } from '@rondom/shared/board/content-hash.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { type Random, randomFrom, seedOfThisRun } from '../crash/seed.ts'
import {
  type DocumentClient,
  documentClient,
  FAULTS,
  type NetworkProxy,
  networkProxy,
  type RondomServer,
  startServer,
  type Watch,
  watch,
} from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'
import { type PageDocument, pageDocument } from './page-document.ts'

/** How many scenarios; a long run sets it by NETWORK_SEEDS. */
const SEEDS = Number(process.env.NETWORK_SEEDS ?? 3)
/** Milliseconds for which people write while things go wrong. */
const WRITING = 5000
const ASKED = 5000
/** A machine that does other things as well gets more time than is asked. */
const HEALED_WITHIN = 15_000
/** Two colleagues, each with two tabs. */
const TABS = ['pol', 'pol2', 'pol', 'pol2']

let server: RondomServer
let table: PlayTable

beforeAll(async () => {
  server = await startServer({ clock: dayOfTheCase })
  table = await writingTable(server)
})

afterAll(async () => {
  table.close()
  await server[Symbol.asyncDispose]()
})

/** One tab with its own network, and what its writer typed. */
interface Tab {
  page: PageDocument
  proxy: NetworkProxy
  typed: string[]
  /** Words of a moment at which the page called everything saved. */
  saved: Set<string>
}

async function openTabs(changes: Watch): Promise<Tab[]> {
  return Promise.all(
    TABS.map(async (id) => {
      const client = table.clientOf(id)
      const proxy = await networkProxy(server.port)
      const parts = { server, person: client.person, name: perspectiveOf(client), proxy, onChange: changes.changed }
      return { page: pageDocument(parts), proxy, typed: [], saved: new Set<string>() }
    }),
  )
}

/** Types a word somewhere between the words, now and then taking a breath, until the time is up. */
async function write(tab: Tab, card: NoteId, prefix: string, random: Random): Promise<void> {
  const until = performance.now() + WRITING
  for (let count = 0; performance.now() < until; count += 1) {
    const word = `${prefix}.${count};`
    tab.page.edit((doc) => {
      const text = cardText(doc, card)!
      const words = text.toString().split(';').slice(0, -1)
      const at = words
        .slice(0, Math.floor(random() * (words.length + 1)))
        .reduce((sum, { length }) => sum + length + 1, 0)
      text.insert(at, word)
    })
    tab.typed.push(word)
    await setTimeout(20 + random() * 150)
    if (tab.page.unsaved === 0) for (const each of tab.typed) tab.saved.add(each)
  }
}

/** Breaks and mends one tab's network again and again; leaves it as it is when the time is up. */
async function trouble({ proxy }: Tab, random: Random): Promise<string[]> {
  const until = performance.now() + WRITING
  const faults: string[] = []
  while (performance.now() < until) {
    await setTimeout(100 + random() * 1200)
    const fault = FAULTS[Math.floor(random() * FAULTS.length)]!
    faults.push(fault)
    if (random() < 0.2) proxy.reset()
    proxy.fail(fault)
    await setTimeout(200 + random() * 3000)
    if (performance.now() < until) proxy.heal()
  }
  return faults
}

const wordsOf = (text: string): string[] => text.match(/[^;]+;/g) ?? []

const hex = (doc: Y.Doc) => Buffer.from(contentHash(doc)).toString('hex')

function isConverged(tabs: readonly Tab[], truth: DocumentClient): boolean {
  if (tabs.some(({ page }) => page.unsaved > 0 || !page.shown.synced)) return false
  return new Set([truth.doc, ...tabs.map(({ page }) => page.shown.doc)].map(hex)).size === 1
}

async function play(seed: number): Promise<number> {
  const random = randomFrom(seed)
  const pim = table.clientOf('pol')
  const truth = await documentClient(server, pim.person, perspectiveOf(pim))
  const card = await addCardTo(truth, '')
  const changes = watch(() => `seed ${seed}: ${tabs.map(({ page, proxy }) => `${page.unsaved}/${proxy.connections}`)}`)
  truth.doc.on('update', changes.changed)
  const tabs = await openTabs(changes)
  try {
    await changes.until(() => tabs.every(({ page }) => cardText(page.shown.doc, card)), 'the card on every tab')
    const troubles = tabs.map((tab) => trouble(tab, random))
    await Promise.all(tabs.map((tab, index) => write(tab, card, `${seed}.${index}`, random)))
    const faults = await Promise.all(troubles)
    for (const { proxy } of tabs) proxy.heal()
    const healed = performance.now()
    const what = `everyone to read the same after ${faults.map((one) => one.at(-1))}`
    await changes.until(() => isConverged(tabs, truth), what, HEALED_WITHIN)
    const took = performance.now() - healed
    if (took > ASKED) console.log(`seed ${seed} took ${Math.round(took)} ms after`, faults)
    const words = wordsOf(cardText(truth.doc, card)!.toString())
    for (const { typed, saved, page } of tabs) {
      expect(
        [...saved].filter((word) => !words.includes(word)),
        `seed ${seed}: called saved, and lost`,
      ).toEqual([])
      expect(
        typed.filter((word) => !words.includes(word)),
        `seed ${seed}: lost`,
      ).toEqual([])
      expect(page.aside, `seed ${seed}`).toEqual([])
    }
    expect(words.length, `seed ${seed}: nothing is there twice`).toBe(new Set(words).size)
    return took
  } finally {
    for (const { page } of tabs) page.one.destroy()
    truth.close()
    await Promise.all(tabs.map(({ proxy }) => proxy.close()))
  }
}

test(
  '[R54] whatever the network did while they wrote, once it heals everyone reads the same and nothing is lost',
  async () => {
    const first = seedOfThisRun()
    console.log(`seed ${first}`)
    const times: number[] = []
    for (let seed = first; seed < first + SEEDS; seed += 1) times.push(await play(seed))
    const seconds = times.map((time) => (time / 1000).toFixed(1))
    console.log(`converged after healing in ${seconds.join(', ')} s; worst ${(Math.max(...times) / 1000).toFixed(1)} s`)
  },
  SEEDS * (WRITING + HEALED_WITHIN + 10_000),
)
