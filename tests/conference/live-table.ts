import type { ConferenceHost } from '@rondom/server/conference/conference-host.ts'
import { type ConferenceHosts, createConferenceHosts } from '@rondom/server/conference/conference-hosts.ts'
import { CAST, preparation } from '@rondom/server/conference/rehearsal/cast.ts'
import { FACTS, idOf, NOW, person } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { Command } from '@rondom/shared/domain/commands.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'
import { createMemoryDocuments, type MemoryDocuments } from './memory-documents.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'

/** A real host over stores in memory, with the rehearsed cast prepared and everyone in. */
export interface LiveTable {
  readonly host: ConferenceHost
  readonly hosts: ConferenceHosts
  store: MemoryStore
  documents: MemoryDocuments
  give(actor: string, command: Command, id?: string): Promise<CommandAnswer>
  /** Gives a command that must be taken. */
  take(actor: string, command: Command): Promise<void>
  /** Forgets everything in memory and loads the conference again. */
  restart(): Promise<void>
}

const ID = idOf('conference', 'live')
const decisionTypes = { openedBy: async () => [...DEFAULT_DECISION_TYPES] }

export async function liveTable({ clock = () => new Date(NOW) } = {}): Promise<LiveTable> {
  const store = createMemoryStore()
  const documents = createMemoryDocuments(ID)
  let hosts = createConferenceHosts({ store, documents, decisionTypes, clock })
  let host = await hosts.open({
    conferenceId: ID,
    facts: FACTS,
    facilitator: person({ id: CAST.facilitator, role: 'facilitator' }),
    sessionId: 'session',
  })
  const table: LiveTable = {
    get host() {
      return host
    },
    get hosts() {
      return hosts
    },
    store,
    documents,
    give: (participantId, command, id = newId('command')) =>
      host.execute({ participantId, sessionId: 'session' }, { ...command, id }),
    async take(actor, command) {
      const answer = await table.give(actor, command)
      if (!answer.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`)
    },
    async restart() {
      await hosts.close()
      hosts = createConferenceHosts({ store, documents, decisionTypes, clock })
      host = (await hosts.get(ID))!
    },
  }
  for (const command of preparation()) await table.take(CAST.facilitator, command)
  for (const id of Object.values(CAST)) await host.admitDirectly(id, null)
  return table
}
