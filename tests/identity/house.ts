import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAccounts } from '@rondom/server/identity/accounts.ts'
import { createExampleSeats } from '@rondom/server/identity/example-seats.ts'
import { createInvitations } from '@rondom/server/identity/invitations.ts'
import { createOneTimeCodes } from '@rondom/server/identity/one-time-codes.ts'
import type { Reach } from '@rondom/server/identity/own-origins.ts'
import { sessionCookie } from '@rondom/server/identity/session-cookie.ts'
import { createSessions, type FreshSession } from '@rondom/server/identity/sessions.ts'
import { createSetup } from '@rondom/server/identity/setup.ts'
import { openStorage } from '@rondom/server/storage/database.ts'
import { keysOfTests } from '../storage/keys-of-tests.ts'

const quiet = { error: () => undefined }

/** Identity on a real database, with a clock that the test moves. */
export async function openHouse() {
  const directory = mkdtempSync(join(tmpdir(), 'rondom-house-'))
  const storage = await openStorage({ directory, openKeys: keysOfTests, log: quiet })
  let now = new Date('2025-11-13T09:00:00Z')
  const clock = () => now
  const reach: Reach = { publicOrigin: null, demo: true, port: () => 8080 }
  const cookie = sessionCookie(null)
  const delivered: { email: string; code: string }[] = []
  const seats = new Map<string, { conferenceOn: string }>()

  const sessions = createSessions({ store: storage.sessions, clock, cookie, reach })
  const accounts = createAccounts({ store: storage.accounts, clock })
  const setup = createSetup({ store: storage.setup, accounts: storage.accounts, sessions, clock })
  const codes = createOneTimeCodes({
    store: storage.codes,
    accounts: storage.accounts,
    sessions,
    clock,
    deliver: (email, code) => void delivered.push({ email, code }),
  })
  const invitations = createInvitations({
    store: storage.invitations,
    sessions,
    clock,
    findSeat: async (_conferenceId, participantId) => seats.get(participantId) ?? null,
  })
  const ended: string[] = []
  sessions.onEnded((id) => void ended.push(id))

  return {
    storage,
    sessions,
    accounts,
    setup,
    codes,
    invitations,
    exampleSeats: createExampleSeats({ store: storage.examples, sessions, clock, reach }),
    /** Codes that were handed over, in order. */
    delivered,
    /** Which seats exist, and the day of their conference. */
    seats,
    /** Sessions whose end was announced. */
    ended,
    pass(amount: { minutes: number }) {
      now = new Date(now.getTime() + amount.minutes * 60_000)
    },
    identify: (fresh: FreshSession) => sessions.identify(`${cookie.name}=${fresh.secret}`),
    filesHold: (text: string) => storage.files.some((file) => readFileSync(file).includes(text)),
    /** Opens the house with its first account. */
    async begin(email = 'ilse@rondom.example') {
      const secret = (await setup.newLink()) ?? ''
      const organisation = { name: 'Jeugdteam', type: 'local_team' as const }
      const fresh = await setup.begin({ secret, name: 'Ilse', email, organisation })
      if (fresh === null) throw new Error('the house was not opened')
      return fresh
    },
    async close() {
      sessions.close()
      await storage.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
