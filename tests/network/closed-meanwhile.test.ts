import { expect, test } from 'vitest'
import { networkProxy, startServer, watch } from '../kit/index.ts'
import { dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'
import { pageDocument } from './page-document.ts'

test('what was typed offline is offered back where the server only lets it be read, before anything else tells so', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const client = table.clientOf('pol')
  const proxy = await networkProxy(server.port)
  const changes = watch()
  const name = perspectiveOf(client)
  const page = pageDocument({ server, person: client.person, name, proxy, onChange: changes.changed })
  const others = pageDocument({ server, person: client.person, name, onChange: changes.changed })
  await changes.until(() => page.shown?.synced && others.shown?.synced, 'both tabs to be open')
  page.edit((doc) => doc.getText('ratingReason').insert(0, 'bewaard'))
  await changes.until(() => page.unsaved === 0 && others.shown.doc.getText('ratingReason').length > 0, 'it to be saved')

  proxy.fail('refuse')
  proxy.reset()
  page.edit((doc) => doc.getText('ratingReason').insert(7, ' en te laat'))
  page.edit((doc) => doc.getMap('rating').set('score', 3))
  const { n } = table.facilitator.state
  await table.facilitator.must({ type: 'changePhase', direction: 'back', reason: 'nog even luisteren' })
  await client.waitFor(({ state }) => state.n > n, 'the phase before')
  proxy.heal()

  await changes.until(() => page.aside.length > 0, 'what is not saved to be offered back')
  expect(page.aside).toEqual(['bewaard en te laat'])
  await changes.until(() => page.shown.synced && page.unsaved === 0, 'what the server has')
  expect(page.shown.doc.getText('ratingReason').toString()).toBe('bewaard')
  for (const one of [page, others]) one.one.destroy()
  await proxy.close()
  table.close()
})
