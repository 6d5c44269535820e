import { systemClock } from '@rondom/server/clock.ts'
import { LiveDocument } from '@rondom/server/documents/live-document.ts'
import { compactor } from '@rondom/server/documents/rehearsal/held-document.ts'
import { createLog } from '@rondom/server/log.ts'
import { contentHash } from '@rondom/shared/board/content-hash.ts'
import { cardMaps } from '@rondom/shared/board/perspective.ts'
import { addCard, removeCard, setScore } from '@rondom/shared/board/perspective-edits.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { type Random, randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { MemoryJournal } from './memory-journal.ts'
import { WritingClient } from './writing-client.ts'

/** As on the page: undo does not follow the adding and removing of whole cards. */
const STRUCTURE = Symbol('adding or removing')
const SEEDS = Number(process.env.HONEST_SEEDS ?? 1000)
const STEPS = 120
const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
const NAME = 'perspective/pa_aaaaaaaaaaaaaaaa'
const PEOPLE = ['pe_aaaaaaaaaaaaaaaa', 'pe_bbbbbbbbbbbbbbbb', 'pe_cccccccccccccccc', 'pe_aaaaaaaaaaaaaaaa']
const WORDS = ['Zij ', 'slaapt', ' niet', '👩‍👧‍👦', 'é', '🙂', '\n', 'een heel lange zin die geplakt is']

const open = (journal: MemoryJournal) =>
  LiveDocument.load(CONFERENCE, NAME, 'perspective', {
    journal,
    compactor,
    log: createLog('fatal'),
    clock: systemClock,
    onApplied: () => undefined,
  })

function noteId(random: Random): NoteId {
  return `no_${Array.from({ length: 16 }, () => Math.floor(random() * 36).toString(36)).join('')}`
}

/** How often each thing was done. */
const done = new Map<string, number>()

function count(what: string, isDone: boolean): void {
  if (isDone) done.set(what, (done.get(what) ?? 0) + 1)
}

/** What people do to a perspective; two of the four are tabs of the same person. */
function step(client: WritingClient, random: Random): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const { doc, undo } = client
  const maps = cardMaps(doc)
  const texts = [doc.getText('ratingReason'), ...maps.map((map) => map.get('text') as Y.Text)]
  const type = () => {
    const text = pick(texts)
    const word = pick(WORDS)
    count('emoji', /\p{Emoji_Presentation}/u.test(word))
    text.insert(Math.floor(random() * (text.length + 1)), word)
  }
  const erase = () => {
    const text = pick(texts)
    const at = Math.floor(random() * text.length)
    count('deletion', text.length > 0)
    if (text.length > 0) text.delete(at, Math.min(text.length - at, 1 + Math.floor(random() * 6)))
  }
  const goOffline = () => {
    count('offline', client.isConnected)
    client.disconnect()
  }
  const reload = () => {
    count('reload', true)
    client.reload()
  }
  const doings: [number, () => void][] = [
    [40, type],
    [15, erase],
    [8, () => count('undo', undo.undo() !== null)],
    [4, () => count('redo', undo.redo() !== null)],
    [6, () => addCard(doc, noteId(random), 'worry', STRUCTURE)],
    [3, () => maps.length > 0 && removeCard(doc, String(pick(maps).get('id')), STRUCTURE)],
    [4, () => setScore(doc, Math.floor(random() * 11))],
    [6, () => doc.transact(() => [type(), erase(), type()])],
    [5, goOffline],
    [7, () => client.connect()],
    [2, reload],
  ]
  let at = random() * doings.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, doing] of doings) {
    at -= weight
    if (at < 0) {
      count('while offline', !client.isConnected && weight === 40)
      doing()
      return
    }
  }
}

async function play(seed: number): Promise<{ refused: unknown[]; hashes: string[] }> {
  const random = randomFrom(seed)
  const journal = new MemoryJournal()
  let document = await open(journal)
  const clients = PEOPLE.map((person) => new WritingClient(person, document, random))
  for (let count = 0; count < STEPS; count += 1) {
    step(clients[Math.floor(random() * clients.length)]!, random)
    if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve))
    if (random() < 0.02) document.rest()
    if (random() < 0.02) void document.compaction.begin()
    if (random() < 0.01) {
      // The server is started anew.
      for (const client of clients) client.disconnect()
      await document.settled()
      await document.compaction.ended()
      document = await open(journal)
      for (const client of clients) client.connect(document)
    }
  }
  for (const client of clients) client.connect()
  await document.settled()
  await document.compaction.begin()
  const late = new WritingClient(PEOPLE[1]!, document, random)
  const restarted = new WritingClient(PEOPLE[2]!, await open(journal), random)
  await document.settled()
  const everyone = [...clients, late, restarted]
  return {
    refused: everyone.flatMap(({ refused }) => refused),
    hashes: [document, ...everyone].map(({ doc }) => Buffer.from(contentHash(doc)).toString('hex')),
  }
}

test('nothing that honest people do is refused, and everyone ends with the same words', async () => {
  const first = seedOfThisRun()
  console.log(`seed ${first}`)
  for (let seed = first; seed < first + SEEDS; seed += 1) {
    const { refused, hashes } = await play(seed)
    expect(refused, `seed ${seed}`).toEqual([])
    expect(new Set(hashes).size, `seed ${seed}`).toBe(1)
  }
  console.log(Object.fromEntries(done))
  for (const what of ['emoji', 'deletion', 'undo', 'redo', 'offline', 'while offline', 'reload']) {
    expect(done.get(what), what).toBeGreaterThan(SEEDS / 4)
  }
  expect(new Set(PEOPLE).size).toBeLessThan(PEOPLE.length)
}, 300_000)
