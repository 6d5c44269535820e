import { setTimeout } from 'node:timers/promises'
import { contentHash } from '@rondom/shared/board/content-hash.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type * as Y from 'yjs'
import { type Random, randomFrom } from '../crash/seed.ts'
import {
  type DocumentClient,
  documentClient,
  FAULTS,
  type NetworkProxy,
  networkProxy,
  type RondomServer,
  type Watch,
  watch,
} from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, perspectiveOf } from '../realtime/writing-table.ts'
import { type PageDocument, pageDocument } from './page-document.ts'

/** Milliseconds for which people write while things go wrong. */
const WRITING = 5000
const ASKED = 5000
/** A machine that does other things as well gets more time than is asked. */
const HEALED_WITHIN = 15_000
/** Scenarios in one conference: each brings three Yjs clients of one writer to a document, and a day allows 64. */
export const SCENARIOS_EACH = 12
/** Two colleagues, each with two tabs. */
const TABS = ['pol', 'pol2', 'pol', 'pol2']

/** Where a scenario is played: a conference in silent writing. */
export interface NetworkGround {
  server: RondomServer
  table: PlayTable
}

/** How long it took until everyone read the same, in milliseconds after the healing, and what was wrong. */
export interface FaultOutcome {
  took: number
  problems: string[]
}

/** One tab with its own network, and what its writer typed. */
interface Tab {
  page: PageDocument
  proxy: NetworkProxy
  typed: string[]
  /** Words of a moment at which the page called everything saved. */
  saved: Set<string>
}

async function openTabs({ server, table }: NetworkGround, changes: Watch): Promise<Tab[]> {
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

/**
 * Colleagues write in one card while each one's network fails and heals, by the seed. @throws Error where they do not
 * read the same in time after the last healing.
 */
export async function playFaults(ground: NetworkGround, seed: number): Promise<FaultOutcome> {
  const random = randomFrom(seed)
  const writer = ground.table.clientOf('pol')
  const truth = await documentClient(ground.server, writer.person, perspectiveOf(writer))
  const card = await addCardTo(truth, '')
  const changes = watch(() => `seed ${seed}: ${tabs.map(({ page, proxy }) => `${page.unsaved}/${proxy.connections}`)}`)
  truth.doc.on('update', changes.changed)
  const tabs = await openTabs(ground, changes)
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
    const problems = tabs.flatMap(({ typed, saved, page }) => [
      ...[...saved].filter((word) => !words.includes(word)).map((word) => `called saved, and lost: ${word}`),
      ...typed.filter((word) => !words.includes(word)).map((word) => `lost: ${word}`),
      ...page.aside.map((text) => `set aside: ${text}`),
    ])
    if (words.length !== new Set(words).size) problems.push('something is there twice')
    return { took, problems: problems.map((problem) => `seed ${seed}: ${problem}`) }
  } finally {
    for (const { page } of tabs) page.one.destroy()
    truth.close()
    await Promise.all(tabs.map(({ proxy }) => proxy.close()))
  }
}
