import { join } from 'node:path'
import { createCaseQueues } from './cases/case-queues.ts'
import { createDecisionCatalogues } from './cases/decision-catalogues.ts'
import { createExampleConferences } from './cases/example-conferences.ts'
import { clockFrom, systemClock } from './clock.ts'
import { createConferenceHosts } from './conference/conference-hosts.ts'
import type { Config } from './config.ts'
import { createDocumentRegistry } from './documents/document-registry.ts'
import { buildHttp } from './http/build-http.ts'
import { createAccounts } from './identity/accounts.ts'
import { createExampleSeats } from './identity/example-seats.ts'
import { createInvitations } from './identity/invitations.ts'
import { createOneTimeCodes } from './identity/one-time-codes.ts'
import { mainOrigin, type Reach } from './identity/own-origins.ts'
import { sessionCookie } from './identity/session-cookie.ts'
import { createSessions } from './identity/sessions.ts'
import { createSetup } from './identity/setup.ts'
import type { Log } from './log.ts'
import { createKeys } from './privacy/keys.ts'
import { openMasterKey } from './privacy/master-key.ts'
import type { Keys } from './privacy/ports.ts'
import { attachRealtime } from './realtime/attach-realtime.ts'
import { warmDoor } from './realtime/warm-door.ts'
import { createRecords } from './records/records.ts'
import { openStorage } from './storage/database.ts'
import { warmUp } from './warm-up.ts'

const KEEP_THE_KEY =
  'Zonder dit bestand zijn de gegevens niet te lezen. Bewaar er een kopie van, apart van de kopieën van de gegevens.'

/** A running server. */
export interface Rondom {
  /** Where people reach it. */
  origin: string
  /** The link for the first facilitator; null once somebody has an account. */
  setupSecret: string | null
  /** Takes nothing new, lets what runs end, and closes what is open. */
  close(): Promise<void>
}

/**
 * Joins the parts of the server and listens. `tell` says a sentence to whoever sits at the terminal.
 * @throws what a part said: the folder cannot be used, the port is taken.
 */
export async function compose(config: Config, log: Log, tell: (sentence: string) => void): Promise<Rondom> {
  const clock = config.clockStart === null ? systemClock : clockFrom(config.clockStart)
  let port = config.port
  const reach: Reach = { publicOrigin: config.publicOrigin, demo: config.demo, port: () => port }

  function openKeys(mayCreate: boolean): Keys {
    const { key, isNew, isExposed } = openMasterKey(config.keyFile, mayCreate)
    if (isNew) tell(`Nieuwe sleutel: ${config.keyFile}. ${KEEP_THE_KEY}`)
    if (isExposed) tell(`Let op: ook anderen op deze machine kunnen de sleutel lezen (${config.keyFile}).`)
    return createKeys(key)
  }
  const storage = await openStorage({ directory: config.dataDirectory, openKeys, log })
  const documents = createDocumentRegistry({ journal: storage.documents, log, clock })
  const catalogues = createDecisionCatalogues({ store: storage.decisionTypes, accounts: storage.accounts, clock })
  const hosts = createConferenceHosts({ store: storage.conferences, documents, decisionTypes: catalogues, clock })

  const cookie = sessionCookie(config.publicOrigin)
  const sessions = createSessions({ store: storage.sessions, clock, cookie, reach })
  const { accounts: accountStore } = storage
  const accounts = createAccounts({ store: accountStore, clock })
  const setup = createSetup({ store: storage.setup, accounts: accountStore, sessions, clock })
  const codes = createOneTimeCodes({
    store: storage.codes,
    accounts: accountStore,
    sessions,
    clock,
    deliver: (email, code) => tell(`Eenmalige code voor ${email}: ${code} (10 minuten geldig)`),
  })
  const invitations = createInvitations({
    store: storage.invitations,
    sessions,
    clock,
    async findSeat(conferenceId, participantId) {
      const state = (await hosts.get(conferenceId))?.state
      const seat = state?.participants[participantId]
      // An account's seat is no guest's, not even by an invitation of before.
      return state === undefined || seat?.accountId !== null ? null : { conferenceOn: state.facts.conferenceOn }
    },
  })
  const seats = createExampleSeats({ store: storage.examples, sessions, clock, reach })
  const examples = config.demo
    ? { seats, conferences: createExampleConferences({ hosts, journal: storage.documents, seats, clock }) }
    : null

  const http = await buildHttp({
    sessions,
    cookie,
    reach,
    accounts,
    codes,
    setup,
    invitations,
    register: storage.register,
    hosts,
    catalogues,
    caseQueues: createCaseQueues(),
    records: createRecords({ trail: storage.conferences, clock }),
    trail: storage.conferences,
    examples,
    crisis: config.crisis,
    crisisConfirmed: config.crisisConfirmed,
    clientDirectory: join(import.meta.dirname, '..', 'client', 'dist'),
    clock,
    log,
  })
  const realtime = attachRealtime({
    server: http.server,
    hosts,
    documents,
    sessions,
    audit: storage.conferences,
    clock,
    log,
  })

  async function close(): Promise<void> {
    sessions.close()
    await realtime.close()
    await http.close()
    await hosts.close()
    await documents.close()
    await storage.close()
  }

  try {
    await warmUp({
      sessions,
      register: storage.register,
      hosts,
      journal: storage.documents,
      cookieName: cookie.name,
    })
    port = await http.listen({ host: config.host, port: config.port })
    const origin = mainOrigin(reach)
    await warmDoor({ host: config.host, port }, origin)
    void documents.compactLeftOver()
    return { origin, setupSecret: await setup.newLink(), close }
  } catch (error) {
    await close()
    throw error
  }
}
