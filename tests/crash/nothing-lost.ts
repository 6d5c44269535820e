import type { Phase } from '@rondom/shared/domain/phases.ts'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { documentClient, type LiveClient, liveClient, type RondomServer } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'

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
export async function expectNothingLost(table: PlayTable, phase: Phase, end: 'restart' | 'kill9'): Promise<void> {
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
