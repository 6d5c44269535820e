import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import { newId, type ParticipantId, type PartyId } from '@rondom/shared/domain/ids.ts'
import {
  type AccountPerson,
  liveClient,
  openConference,
  type RondomServer,
  type SeatedPerson,
  signIn,
  startServer,
} from '../kit/index.ts'

/** People who write in each document. */
export const WRITERS = 8
/** Conferences that are prepared at the same time. */
const AT_ONCE = 8

/** A data folder of Rondom with conferences in it, made through its interfaces, to be copied for each measurement. */
export interface House extends AsyncDisposable {
  /** Per conference: the party's perspective, and everyone who writes in it, the key worker first. */
  conferences: { perspective: string; people: SeatedPerson[] }[]
  /** A fresh copy of the data folder, to be removed by who asked for it. */
  copy(): string
}

/** Prepares conferences in which one party has eight people, all let in. `told` hears how many are ready. */
export async function prepareHouse(count: number, told: (ready: number) => void): Promise<House> {
  const server = await startServer({ data: mkdtempSync(join(tmpdir(), 'rondom-bench-')) })
  const facilitator = await signIn(server, { organisation: 'Jeugdteam Proefstad', role: 'facilitator', name: 'Gea' })
  const accounts: AccountPerson[] = []
  for (let index = 0; index < WRITERS; index++) {
    accounts.push(await signIn(server, { organisation: 'Jeugdteam Proefstad', role: 'professional' }))
  }
  const conferences: House['conferences'] = []
  const prepareSome = async () => {
    while (conferences.length + underWay < count) {
      underWay += 1
      const conference = await prepareConference(server, facilitator, accounts)
      underWay -= 1
      conferences.push(conference)
      told(conferences.length)
    }
  }
  let underWay = 0
  await Promise.all(Array.from({ length: AT_ONCE }, prepareSome))
  await server.stop()
  return {
    conferences,
    copy() {
      const folder = mkdtempSync(join(tmpdir(), 'rondom-bench-'))
      cpSync(server.data, folder, { recursive: true })
      return folder
    },
    async [Symbol.asyncDispose]() {
      rmSync(server.data, { recursive: true, force: true })
    },
  }
}

async function prepareConference(
  server: RondomServer,
  facilitator: AccountPerson,
  accounts: readonly AccountPerson[],
): Promise<House['conferences'][number]> {
  const conferenceOn = new Date().toISOString().slice(0, 10)
  const seat = await openConference(server, facilitator, { code: 'meting', municipality: '', conferenceOn })
  const table = await liveClient(server, seat)
  const partyId: PartyId = newId('party')
  await table.must({ type: 'recordParty', party: partyOf(partyId) })
  const people: SeatedPerson[] = []
  for (const account of accounts) {
    const participantId = newId('participant')
    await table.must({
      type: 'recordParticipant',
      participant: participantOf(participantId, partyId, account, people.length === 0),
    })
    people.push({ name: account.name, cookie: account.cookie, conferenceId: seat.conferenceId, participantId })
  }
  table.close()
  for (const person of people) {
    const client = await liveClient(server, person)
    await client.waitFor(({ abilities }) => (abilities?.documents.length ?? 0) > 0, 'to be let in')
    client.close()
  }
  return { perspective: documentName({ kind: 'perspective', partyId, round: 1 }), people }
}

function partyOf(id: PartyId): CommandOf<'recordParty'>['party'] {
  return {
    id,
    kind: 'organisation',
    name: 'Jeugdteam',
    organisationType: 'local_team',
    ground: '',
    purpose: '',
    necessity: '',
  }
}

function participantOf(
  id: ParticipantId,
  partyId: PartyId,
  { name, organisation, accountId }: AccountPerson,
  isKeyWorker: boolean,
): CommandOf<'recordParticipant'>['participant'] {
  return {
    id,
    partyId,
    name,
    title: '',
    organisationName: organisation,
    role: isKeyWorker ? 'keyWorker' : 'professional',
    accountId,
    memberId: null,
    reason: 'Meet mee.',
    informationLimit: '',
    writesPerspective: true,
  }
}
