import { setTimeout } from 'node:timers/promises'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentClient, type RondomServer, startServer, watch } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { stockProvider } from './stock-provider.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from './writing-table.ts'

/** Longer than the 30 s after which the stock provider takes a silent connection for lost. */
const SILENCE = 65_000

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

test('the stock provider syncs, stays connected without traffic, and goes on where it was', async () => {
  const ria = table.clientOf('pol2')
  const name = perspectiveOf(ria)
  const pim = await documentClient(server, table.clientOf('pol').person, name)
  const card = await addCardTo(pim, 'van Pim')
  const doc = new Y.Doc()
  const provider = stockProvider(server, ria.person, name, doc)
  const changes = watch(() => `${cardTexts(doc)}`)
  const closes: unknown[] = []
  doc.on('update', changes.changed)
  provider.on('sync', changes.changed)
  provider.on('connection-close', (event) => closes.push(event))
  try {
    await changes.until(() => provider.synced && cardTexts(doc).includes('van Pim'), 'the stock provider to sync')
    cardText(doc, card)?.insert(0, 'Ria: ')
    await pim.waitFor(() => cardTexts(pim.doc).includes('Ria: van Pim'), 'what the stock provider wrote')
    await setTimeout(SILENCE)
    expect(closes).toEqual([])
    expect(provider.wsconnected).toBe(true)
    cardText(doc, card)?.insert(0, 'nog steeds ')
    await pim.waitFor(
      () => cardTexts(pim.doc).includes('nog steeds Ria: van Pim'),
      'what was written after the silence',
    )
    expect(pim.closed).toBe(null)
  } finally {
    provider.destroy()
    pim.close()
  }
}, 120_000)
