import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentClient, startServer, watch } from '../kit/index.ts'
import { stockProvider } from './stock-provider.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from './writing-table.ts'

test('[R54] after a restart everyone goes on where they were, with what they typed meanwhile', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const pim = table.clientOf('pol')
  const name = perspectiveOf(pim)
  const opened = await documentClient(server, pim.person, name)
  const card = await addCardTo(opened, 'voor de herstart')
  const doc = new Y.Doc()
  const provider = stockProvider(server, table.clientOf('pol2').person, name, doc)
  const changes = watch(() => `${cardTexts(doc)}`)
  doc.on('update', changes.changed)
  provider.on('sync', changes.changed)
  await changes.until(() => provider.synced && cardTexts(doc).length === 1, 'the provider to sync')

  const before = table.players.map(({ client }) => client.state)
  await server.stop()
  cardText(doc, card)?.insert(0, 'terwijl hij weg was, ')
  await server.restart()
  await changes.until(() => provider.synced, 'the provider to come back')
  cardText(doc, card)?.insert(0, 'meteen daarna, ')
  const again = await documentClient(server, pim.person, name)
  await again.waitFor(
    () => cardTexts(again.doc).includes('meteen daarna, terwijl hij weg was, voor de herstart'),
    'all that was typed',
  )

  await Promise.all(table.players.map(({ client }) => client.waitFor((one) => one.connected, 'to be connected again')))
  await table.facilitator.must({ type: 'callDangerCheck' })
  await table.everyoneUpToDate()
  table.players.forEach(({ client }, index) => {
    expect(client.restarts).toBeLessThanOrEqual(1)
    expect(client.state.phase).toBe(before[index]!.phase)
    expect(client.state.n).toBe(before[index]!.n + 1)
  })
  provider.destroy()
  table.close()
})
