import { systemClock } from '@rondom/server/clock.ts'
import { LiveDocument } from '@rondom/server/documents/live-document.ts'
import { compactor } from '@rondom/server/documents/rehearsal/held-document.ts'
import { submitted } from '@rondom/server/documents/rehearsal/submitted.ts'
import { createLog } from '@rondom/server/log.ts'
import { readPerspective } from '@rondom/shared/board/perspective.ts'
import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { mutated } from '../hostile/mutations.ts'
import { MemoryJournal } from './memory-journal.ts'
import { WritingClient } from './writing-client.ts'

const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? 40)
const UPDATES = 100
const ALI = 'pe_aaaaaaaaaaaaaaaa'
const EVE = 'pe_eeeeeeeeeeeeeeee'
const CARD = 'no_aaaaaaaaaaaaaaaa'

async function open(journal: MemoryJournal, complaints: string[]) {
  const log = { ...createLog('fatal'), error: (_: object, sentence: string) => complaints.push(sentence) } as never
  return LiveDocument.load('cf_aaaaaaaaaaaaaaaa', 'perspective/pa_aaaaaaaaaaaaaaaa', 'perspective', {
    journal,
    compactor,
    log,
    clock: systemClock,
    onApplied: () => undefined,
  })
}

const contentOf = (doc: Y.Doc) => ({
  vector: Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
  words: readPerspective(doc),
  raw: [doc.getArray('cards').toJSON(), doc.getMap('rating').toJSON(), doc.getText('ratingReason').toDelta()],
  isWhole: doc.store.pendingStructs === null && doc.store.pendingDs === null,
})

async function attack(seed: number): Promise<void> {
  const random = randomFrom(seed)
  const journal = new MemoryJournal()
  const complaints: string[] = []
  const document = await open(journal, complaints)
  const ali = new WritingClient(ALI, document, random)
  addCard(ali.doc, CARD, 'worry')
  cardText(ali.doc, CARD)?.insert(0, 'De woorden van Ali 🙂.')
  await document.settled()
  let admitted = 0
  const eves = Array.from({ length: 3 }, () => Math.floor(random() * 2 ** 32))
  let others: Uint8Array[] = [Uint8Array.of(0, 0)]
  for (let count = 0; count < UPDATES; count += 1) {
    const own = new Y.Doc()
    // Often the same: what the server has of a client is where damage gets furthest.
    own.clientID = random() < 0.8 ? eves[count % eves.length]! : Math.floor(random() * 2 ** 32)
    Y.applyUpdate(own, Y.encodeStateAsUpdate(document.doc))
    const before = random() < 0.5 ? Uint8Array.of(0) : Y.encodeStateVector(own)
    own.getText('ratingReason').insert(Math.floor(random() * own.getText('ratingReason').length), 'van Eve')
    if (random() < 0.3) own.getText('ratingReason').delete(0, 2)
    if (random() < 0.3) cardText(own, CARD)?.insert(0, 'en nog 🙂 iets')
    const eve = { participantId: EVE, relay: () => undefined }
    document.attach(eve)
    const honest = Y.encodeStateAsUpdate(own, before)
    const source = { random, others, client: own.clientID, clients: [...eves, ali.doc.clientID] }
    const outcome = submitted(document, eve, random() < 0.1 ? honest : mutated(honest, source), random() < 0.5)
    others = [...others.slice(-5), honest]
    if (random() < 0.3) cardText(ali.doc, CARD)?.insert(0, 'x')
    await document.settled()
    document.detach(eve)
    if ((await outcome) === 'saved') admitted += 1
  }
  expect(complaints).toEqual([])
  expect(ali.refused).toEqual([])
  expect(admitted).toBeGreaterThan(0)
  const late = new WritingClient(ALI, document, random)
  const restarted = await open(journal, complaints)
  expect(contentOf(ali.doc)).toEqual(contentOf(document.doc))
  expect(contentOf(late.doc)).toEqual(contentOf(document.doc))
  expect(contentOf(restarted.doc)).toEqual(contentOf(document.doc))
  expect(contentOf(document.doc).isWhole).toBe(true)
}

test('whatever of damaged updates is admitted, who follows, joins late or restarts reads the same and nothing waits', async () => {
  const first = seedOfThisRun()
  console.log(`seed ${first}`)
  for (let seed = first; seed < first + ROUNDS; seed += 1) {
    await attack(seed).catch((error) => {
      throw new Error(`seed ${seed}: ${error.message}`, { cause: error })
    })
  }
}, 120_000)
