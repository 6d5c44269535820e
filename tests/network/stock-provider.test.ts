import { setTimeout } from 'node:timers/promises'
import { contentHash } from '@rondom/shared/board/content-hash.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { documentClient, networkProxy, startServer, watch } from '../kit/index.ts'
import { stockProvider } from '../realtime/stock-provider.ts'
import { addCardTo, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'

/** What it notices by itself; a connection that went silent it drops after 30 s. */
const FAULTS = ['delay', 'cut', 'refuse'] as const
const WORDS = 60

test('the stock provider loses nothing on a network that delays, cuts, resets and refuses', async () => {
  const seed = seedOfThisRun()
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const pim = table.clientOf('pol')
  const name = perspectiveOf(pim)
  const truth = await documentClient(server, pim.person, name)
  const card = await addCardTo(truth, '')
  const proxy = await networkProxy(server.port)
  const doc = new Y.Doc()
  const provider = stockProvider(server, table.clientOf('pol2').person, name, doc, proxy.port)
  const changes = watch(() => `seed ${seed}: ${cardText(doc, card)}, and the server: ${cardText(truth.doc, card)}`)
  for (const one of [doc, truth.doc]) one.on('update', changes.changed)
  provider.on('sync', changes.changed)
  await changes.until(() => provider.synced && cardText(doc, card), 'the provider to sync')
  for (let count = 0; count < WORDS; count += 1) {
    const text = cardText(doc, card)!
    text.insert(text.length, `${count};`)
    if (random() < 0.15) proxy.reset()
    if (random() < 0.2) proxy.fail(FAULTS[Math.floor(random() * FAULTS.length)]!)
    else if (random() < 0.3) proxy.heal()
    await setTimeout(random() * 120)
  }
  proxy.heal()
  const all = Array.from({ length: WORDS }, (_, count) => `${count};`).join('')
  await changes.until(() => cardText(truth.doc, card)?.toString() === all, 'every word on the server')
  expect(contentHash(doc)).toEqual(contentHash(truth.doc))
  provider.destroy()
  truth.close()
  await proxy.close()
  table.close()
}, 60_000)
