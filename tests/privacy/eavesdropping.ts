import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { documentClient, liveClient, type Person, request, routes, type SeatedPerson } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'

/** Somebody who tries to get hold of everything, and what they got. */
export interface Listener {
  /** Id in the case; null for whoever has no seat. */
  id: string | null
  name: string
  received: { where: string; bytes: Buffer }[]
}

/**
 * Everything that everyone at the table, a stranger with an account and nobody at all can get hold of: what their
 * sockets received so far, the events asked again from 0, every document there could be, and every route that is read.
 */
export async function eavesdrop(table: PlayTable, stranger: Person): Promise<Listener[]> {
  const seated = await Promise.all(
    table.players.map(async ({ reader, client }) => ({
      id: reader.id,
      name: reader.name,
      received: [
        { where: 'control channel', bytes: Buffer.from(client.frames.join('\n')) },
        ...(await overSockets(table, client.person)),
        ...(await overHttp(table, client.person.cookie)),
      ],
    })),
  )
  const { conferenceId } = table.facilitator.person
  const outsider: SeatedPerson = { ...stranger, conferenceId, participantId: '' }
  return [
    ...seated,
    {
      id: null,
      name: 'een vreemde met account',
      received: [...(await overSockets(table, outsider)), ...(await overHttp(table, stranger.cookie))],
    },
    {
      id: null,
      name: 'niemand',
      received: [...(await overSockets(table, { ...outsider, cookie: '' })), ...(await overHttp(table, ''))],
    },
  ]
}

async function overSockets(table: PlayTable, person: SeatedPerson): Promise<Listener['received']> {
  const names = everyDocument(table.facilitator.state)
  const documents = await Promise.all(
    names.map(async (name) => {
      const frames = await documentClient(table.server, person, name).then(
        (client) => {
          client.close()
          return client.frames
        },
        () => [],
      )
      return { where: `document ${name}`, bytes: Buffer.concat(frames) }
    }),
  )
  const again = await liveClient(table.server, person).catch(() => null)
  if (again === null) return documents
  await again.join().catch(() => null)
  again.close()
  return [...documents, { where: 'events from 0', bytes: Buffer.from(again.frames.join('\n')) }]
}

async function overHttp(table: PlayTable, cookie: string): Promise<Listener['received']> {
  const { conferenceId, participantId } = table.facilitator.person
  const paths = routes(table.server).flatMap(({ method, path }) => (method === 'GET' ? [path] : []))
  const pages = ['/', `${PAGES.conference}/:id`, `${PAGES.conference}/:id/voorbereiden`]
  return Promise.all(
    [...paths, ...pages].map(async (path) => {
      const filled = path.replace(/:\w*[cC]onference\w*|:id\b/g, conferenceId).replace(/:\w+/g, participantId)
      const answer = await request(table.server, filled, { cookie })
      return { where: `GET ${path}`, bytes: Buffer.from(answer.text + JSON.stringify(answer.headers)) }
    }),
  )
}

/** The name of every document this conference could have, with a later silent round of each perspective. */
function everyDocument(state: ConferenceState): string[] {
  const parties = [...Object.keys(state.parties), ...Object.keys(state.members)]
  return [
    'frame',
    'table',
    ...parties.flatMap((partyId) => [1, 2].map((round) => documentName({ kind: 'perspective', partyId, round }))),
    ...Object.keys(state.participants).map((participantId) => documentName({ kind: 'own', participantId })),
  ]
}
