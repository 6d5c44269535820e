import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import {
  type LiveClient,
  liveClient,
  type PreparedConference,
  prepareConference,
  type RondomServer,
} from '../kit/index.ts'
import { type CaseReader, type PlayedCase, readersOf } from './case-shape.ts'
import { actsLater } from './plan-people.ts'

/** One person at the table of a played case, with their own signed-in client. */
export interface Player {
  reader: CaseReader
  client: LiveClient
}

/** The table of a played case over the interfaces. */
export interface PlayTable {
  server: RondomServer
  played: PlayedCase
  prepared: PreparedConference
  players: readonly Player[]
  facilitator: LiveClient
  keyWorker: LiveClient
  /** The client of somebody of the case. @throws Error where nobody of that id sits at the table. */
  clientOf(id: string): LiveClient
  /** Resolves when everyone has received everything that anyone has. */
  everyoneUpToDate(): Promise<void>
  close(): void
}

/** Prepares the case on this server and brings everyone to the table, each with a client of their own. */
export async function layTable(server: RondomServer, caseFile: CaseFile, played: PlayedCase): Promise<PlayTable> {
  const prepared = await prepareConference(server, caseFile, { accountsFor: actsLater(played) })
  const players = await Promise.all(
    readersOf(played).map(async (reader) => {
      const person = prepared.people.get(reader.id)
      if (person === undefined) throw new Error(`${reader.name} heeft geen plaats aan tafel gekregen.`)
      return { reader, client: await liveClient(server, person) }
    }),
  )
  // A colleague of the facilitator comes in by joining, which is heard of after their channel opened.
  const ids = players.map(({ client }) => client.person.participantId)
  const areIn = ({ state }: LiveClient) => ids.every((id) => state.participants[id]?.admission === 'admitted')
  await Promise.all(players.map(({ client }) => client.waitFor(areIn, 'everyone to be at the table')))
  return seatedTable({ server, prepared, played }, players)
}

/** The table with these people at it. @throws Error where nobody leads or is the key worker. */
export function seatedTable(
  laid: Pick<PlayTable, 'server' | 'prepared' | 'played'>,
  players: readonly Player[],
): PlayTable {
  const withRole = (wanted: (reader: CaseReader) => boolean, role: string) => {
    const player = players.find(({ reader }) => wanted(reader))
    if (player === undefined) throw new Error(`De casus heeft geen ${role}.`)
    return player.client
  }
  const upTo = (n: number) =>
    Promise.all(players.map(({ client }) => client.waitFor(({ state }) => state.n >= n, `event ${n}`)))
  return {
    ...laid,
    players,
    facilitator: withRole(({ role }) => role === 'facilitator', 'gespreksleider'),
    keyWorker: withRole(({ isKeyWorker }) => isKeyWorker, 'vast gezicht'),
    clientOf(id) {
      const player = players.find(({ reader }) => reader.id === id)
      if (player === undefined) throw new Error(`${id} zit niet aan tafel.`)
      return player.client
    },
    async everyoneUpToDate() {
      await upTo(Math.max(...players.map(({ client }) => client.state.n)))
    },
    close() {
      for (const { client } of players) client.close()
    },
  }
}
