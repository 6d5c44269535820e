import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentClient, type RondomServer, startServer, watch } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { stockProvider } from './stock-provider.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from './writing-table.ts'

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

test('two colleagues type in one card at once and read the same', async () => {
  const name = perspectiveOf(table.clientOf('pol'))
  const pim = await documentClient(server, table.clientOf('pol').person, name)
  const ria = await documentClient(server, table.clientOf('pol2').person, name)
  const card = await addCardTo(pim, '')
  await ria.waitFor(() => cardText(ria.doc, card), 'the card')
  const type = async (client: typeof pim, word: string) => {
    for (const letter of word) await client.edit((doc) => cardText(doc, card)?.insert(0, letter))
  }
  await Promise.all([type(pim, 'p'.repeat(40)), type(ria, 'r'.repeat(40))])
  const all = () => [pim, ria].map(({ doc }) => cardText(doc, card)?.toString() ?? '')
  await pim.waitFor(() => all()[0]?.length === 80, 'all of both')
  await ria.waitFor(() => all()[1]?.length === 80, 'all of both')
  const [one, other] = all()
  expect(one).toBe(other)
  expect([...one!].sort().join('')).toBe('p'.repeat(40) + 'r'.repeat(40))
  pim.close()
  ria.close()
})

test('who types while the connection is away loses nothing and overwrites nothing', async () => {
  const name = perspectiveOf(table.clientOf('pol'))
  const ria = await documentClient(server, table.clientOf('pol2').person, name)
  const doc = new Y.Doc()
  const provider = stockProvider(server, table.clientOf('pol').person, name, doc)
  const changes = watch(() => `${cardTexts(doc)}`)
  doc.on('update', changes.changed)
  provider.on('sync', changes.changed)
  const card = await addCardTo(ria, 'samen')
  await changes.until(() => provider.synced && cardTexts(doc).includes('samen'), 'the provider to sync')
  provider.disconnect()
  cardText(doc, card)?.insert(0, 'weg: ')
  await ria.edit((copy) => cardText(copy, card)?.insert(5, ' verder'))
  provider.connect()
  // In the same turn as the connection comes back: what was typed before has not been asked for yet.
  provider.once('status', () => cardText(doc, card)?.insert(0, 'even '))
  await ria.waitFor(() => cardTexts(ria.doc).includes('even weg: samen verder'), 'both texts')
  await changes.until(() => cardTexts(doc).includes('even weg: samen verder'), 'both texts there')
  provider.destroy()
  ria.close()
})
