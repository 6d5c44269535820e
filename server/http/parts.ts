import type { Start } from '@rondom/shared/wire/http.ts'
import type { CaseQueues } from '../cases/case-queues.ts'
import type { DecisionCatalogues } from '../cases/decision-catalogues.ts'
import type { ExampleConferences } from '../cases/example-conferences.ts'
import type { ConferenceRegister } from '../cases/ports.ts'
import type { Clock } from '../clock.ts'
import type { ConferenceHosts } from '../conference/conference-hosts.ts'
import type { Accounts } from '../identity/accounts.ts'
import type { ExampleSeats } from '../identity/example-seats.ts'
import type { Invitations } from '../identity/invitations.ts'
import type { OneTimeCodes } from '../identity/one-time-codes.ts'
import type { Reach } from '../identity/own-origins.ts'
import type { SessionCookie } from '../identity/session-cookie.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Setup } from '../identity/setup.ts'
import type { Log } from '../log.ts'
import type { ReadingTrail } from '../records/ports.ts'
import type { Records } from '../records/records.ts'

/** What the web needs of the rest of the server. */
export interface HttpParts {
  sessions: Sessions
  cookie: SessionCookie
  reach: Reach
  accounts: Accounts
  codes: OneTimeCodes
  setup: Setup
  invitations: Invitations
  register: ConferenceRegister
  hosts: ConferenceHosts
  caseQueues: CaseQueues
  catalogues: DecisionCatalogues
  records: Records
  /** Keeps who read what, before they read it. */
  trail: ReadingTrail
  /** Null where examples may not be tried. */
  examples: { seats: ExampleSeats; conferences: ExampleConferences } | null
  crisis: Start['crisis']
  crisisConfirmed: boolean
  /** Folder of the built screens; may be missing. */
  clientDirectory: string
  clock: Clock
  log: Log
}
