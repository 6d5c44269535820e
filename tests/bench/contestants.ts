import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentName } from '@rondom/shared/domain/documents.ts'
import type { SeatedPerson } from '../kit/index.ts'
import type { House } from './house.ts'
import { type Framing, namedFraming, plainFraming } from './load/framing.ts'
import type { Address } from './load/lean-client.ts'
import { startRondom } from './rondom-process.ts'
import { type MeasuredServer, startMeasured } from './server-process.ts'

/** One of the servers that are measured side by side. */
export interface Contestant {
  name: string
  framing: Framing
  /** Starts it on a folder of its own; `data` keeps a folder of before, for starting again. */
  start(options?: { data?: string; unlimited?: boolean }): Promise<MeasuredServer>
  /** A fresh data folder. */
  freshData(): string
  /** False where it keeps nothing of a text. */
  keeps: boolean
  /** Where writer `writer` (from 0) of document `document` (from 0) connects. */
  address(server: MeasuredServer, document: number, writer: number): Address
  /** Where the only writer of draft `draft` (from 0) connects: as many documents as there are people in all. */
  draft(server: MeasuredServer, draft: number): Address
}

const peers = join(import.meta.dirname, 'peers')
const RELAY = 'raw relay'
const folder = () => mkdtempSync(join(tmpdir(), 'rondom-bench-'))

/** Every server; the names head the columns of the table. */
export function contestants(house: House): Contestant[] {
  return [
    peer(RELAY, 'relay.mjs', plainFraming, () => ({})),
    peer('y in memory', 'y-websocket-server.mjs', plainFraming, () => ({})),
    peer('y + LevelDB', 'y-websocket-server.mjs', plainFraming, (data) => ({ YPERSISTENCE: join(data, 'level') })),
    peer('hocuspocus + SQLite', 'hocuspocus.mjs', namedFraming, (data) => ({
      HOCUSPOCUS_FILE: join(data, 'hocuspocus.sqlite'),
    })),
    rondom(house),
  ]
}

function peer(
  name: string,
  program: string,
  framing: Framing,
  environment: (data: string) => Record<string, string>,
): Contestant {
  return {
    name,
    framing,
    keeps: name !== RELAY,
    freshData: folder,
    async start({ data } = {}) {
      const own = data ?? folder()
      const server = await startMeasured({
        program,
        folder: peers,
        env: environment(own),
        readPort: (said) => (typeof said === 'object' && said !== null && 'port' in said ? Number(said.port) : null),
      })
      return data === undefined ? removing(server, own) : server
    },
    address: ({ port }, document) => peerAddress(port, `document-${document}`),
    draft: ({ port }, draft) => peerAddress(port, `draft-${draft}`),
  }
}

function peerAddress(port: number, document: string): Address {
  return { url: `ws://127.0.0.1:${port}/${document}`, headers: {}, document }
}

function rondom(house: House): Contestant {
  return {
    name: 'Rondom',
    framing: plainFraming,
    keeps: true,
    freshData: () => house.copy(),
    async start({ data, unlimited = false } = {}) {
      const own = data ?? house.copy()
      const imports = unlimited ? [join(import.meta.dirname, 'without-quotas.ts')] : []
      const server = await startRondom(own, { imports })
      return data === undefined ? removing(server, own) : server
    },
    address({ port }, document, writer) {
      const { perspective, people } = house.conferences[document]!
      return seatAddress(port, people[writer % people.length]!, perspective)
    },
    draft({ port }, draft) {
      const { people } = house.conferences[draft % house.conferences.length]!
      const person = people[Math.floor(draft / house.conferences.length)]!
      return seatAddress(port, person, documentName({ kind: 'own', participantId: person.participantId }))
    },
  }
}

function seatAddress(port: number, { conferenceId, cookie }: SeatedPerson, document: string): Address {
  const host = `localhost:${port}`
  return {
    url: `ws://127.0.0.1:${port}/documents/${conferenceId}/${document}?acks=1`,
    headers: { cookie, origin: `http://${host}`, host },
    document,
  }
}

/** The server, with its data going when it ends. */
function removing(server: MeasuredServer, data: string): MeasuredServer {
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
