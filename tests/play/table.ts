import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import {
  type LiveClient,
  liveClient,
  type PreparedConference,
  prepareConference,
  type RondomServer,
} from '../kit/index.ts'
import { type CaseReader, type PlayedCase, readersOf } from './case-shape.ts'

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
  const prepared = await prepareConference(server, caseFile)
  const players = await Promise.all(
    readersOf(played).map(async (reader) => {
      const person = prepared.people.get(reader.id)
      if (person === undefined) throw new Error(`${reader.name} heeft geen plaats aan tafel gekregen.`)
      return { reader, client: await liveClient(server, person) }
    }),
  )
  const clientOf = (id: string) => {
    const player = players.find(({ reader }) => reader.id === id)
    if (player === undefined) throw new Error(`${id} zit niet aan tafel.`)
    return player.client
  }
  const withRole = (wanted: (reader: CaseReader) => boolean, role: string) => {
    const player = players.find(({ reader }) => wanted(reader))
    if (player === undefined) throw new Error(`De casus heeft geen ${role}.`)
    return player.client
  }
  const facilitator = withRole(({ role }) => role === 'facilitator', 'gespreksleider')
  const keyWorker = withRole(({ isKeyWorker }) => isKeyWorker, 'vast gezicht')
  const upTo = (n: number) =>
    Promise.all(players.map(({ client }) => client.waitFor(({ state }) => state.n >= n, `event ${n}`)))
  // A colleague of the facilitator comes in by joining, which is heard of after their channel opened.
  const ids = players.map(({ client }) => client.person.participantId)
  const areIn = ({ state }: LiveClient) => ids.every((id) => state.participants[id]?.admission === 'admitted')
  await Promise.all(players.map(({ client }) => client.waitFor(areIn, 'everyone to be at the table')))
  return {
    server,
    played,
    prepared,
    players,
    facilitator,
    keyWorker,
    clientOf,
    async everyoneUpToDate() {
      await upTo(Math.max(...players.map(({ client }) => client.state.n)))
    },
    close() {
      for (const { client } of players) client.close()
    },
  }
}
