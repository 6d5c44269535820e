import type { Phase } from '@rondom/shared/domain/phases.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentClient, type LiveClient, liveClient, type RondomServer, startServer } from '../kit/index.ts'
import { checkIn, declareReady, forward } from '../play/steps.ts'
import { layTable, type PlayTable } from '../play/table.ts'
import {
  addCardTo,
  caseWithColleagues,
  dayOfTheCase,
  perspectiveOf,
  recordVoicesMissing,
} from '../realtime/writing-table.ts'

/** What one person holds up to an event: the process as they may see it, and every document they may open. */
async function everythingOf(server: RondomServer, client: LiveClient, n: number): Promise<unknown> {
  const { person } = client
  const abilities = await client.waitFor(
    ({ abilities, state }) => state.n >= n && abilities && abilities.n >= n && abilities,
    `what they may do after event ${n}`,
  )
  const documents: Record<string, unknown> = {}
  for (const { name, access } of abilities.documents) {
    const document = await documentClient(server, person, name)
    documents[name] = { access, content: Buffer.from(Y.encodeStateAsUpdate(document.doc)).toString('base64') }
    document.close()
  }
  return { state: client.state, texts: client.texts, documents, commands: abilities.commands }
}

/** Restarts and expects everyone, on the page that stayed open and on a fresh one, to hold what they held. */
async function expectNothingLost(table: PlayTable, phase: Phase, end: 'restart' | 'kill9'): Promise<void> {
  const { server, players } = table
  const n = Math.max(...players.map(({ client }) => client.state.n))
  const before = await Promise.all(players.map(({ client }) => everythingOf(server, client, n)))
  expect(table.facilitator.state.phase).toBe(phase)
  if (end === 'kill9') await server.kill9()
  await server.restart()
  for (const [index, { client, reader }] of players.entries()) {
    await client.waitFor((one) => one.connected, 'to be back')
    expect(await everythingOf(server, client, n), `${reader.name} in ${phase}`).toEqual(before[index])
    const fresh = await liveClient(server, client.person)
    expect(await everythingOf(server, fresh, n), `${reader.name} in ${phase}, on a fresh page`).toEqual(before[index])
    fresh.close()
  }
}

test.each(['restart', 'kill9'] as const)(
  '[R54] after a %s in any phase everyone is back in it with every text',
  async (end) => {
    await using server = await startServer({ clock: dayOfTheCase })
    const table = await layTable(server, caseWithColleagues, caseWithColleagues)
    await expectNothingLost(table, 'preparing', end)
    await checkIn(table)
    await expectNothingLost(table, 'checkingIn', end)
    await forward(table, 'familyVoice')
    await recordVoicesMissing(table)
    await expectNothingLost(table, 'familyVoice', end)
    await forward(table, 'writing')
    for (const id of ['pol', 'pol2', 'sch', 'lt', 'moeder', 'oma']) {
      const client = table.clientOf(id)
      const perspective = await documentClient(server, client.person, perspectiveOf(client))
      await addCardTo(perspective, `Wat ${id} ziet.`)
      perspective.close()
    }
    await expectNothingLost(table, 'writing', end)
    await declareReady(table)
    await table.facilitator.must({ type: 'reveal', reason: null })
    await expectNothingLost(table, 'sharing', end)
    expect(Object.values(table.facilitator.texts)).toContain('Wat pol2 ziet.')
    table.close()
  },
  120_000,
)
