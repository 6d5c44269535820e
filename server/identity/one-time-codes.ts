import type { Clock } from '../clock.ts'
import { act } from './acts.ts'
import type { Identity } from './identity.ts'
import type { AccountStore, CodeStore } from './ports.ts'
import { createRequestLimit } from './request-limit.ts'
import { CODE, hashOfCode, hashOfSecret, newCode, sameText } from './secrets.ts'
import type { FreshSession, Sessions } from './sessions.ts'

/** Signing in with a code that is sent to an address. */
export interface OneTimeCodes {
  /** Makes a code and hands it to `deliver` where an account has the address; does the same work where none has. */
  request(email: string): Promise<void>
  /** Opens a session for the right code; null for a wrong, expired, used or worn-out one. */
  signIn(email: string, code: string, former: Identity | null): Promise<FreshSession | null>
}

/**
 * Codes for one address in ten minutes. With five guesses each, whoever asks for code after code needs years
 * to come upon a right one.
 */
const CODES_PER_WINDOW = 20

/** Addresses are compared in lower case. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}

export function createOneTimeCodes(parts: {
  store: CodeStore
  accounts: AccountStore
  sessions: Sessions
  clock: Clock
  /** Brings the code to the person: by mail, or on the terminal. */
  deliver(email: string, code: string): void
}): OneTimeCodes {
  const { store, accounts, sessions, clock, deliver } = parts
  const requests = createRequestLimit(CODES_PER_WINDOW, CODE.minutes * 60_000)
  const addressHash = (email: string) => hashOfSecret(`address ${email}`)

  return {
    async request(given) {
      const email = normalEmail(given)
      // Past the limit the same work is done for an address that is nobody's.
      const allowed = requests.allow(addressHash(email), clock())
      const found = await accounts.accountByEmail(email)
      const account = allowed ? found : null
      const { code, salt, codeHash } = await newCode()
      const now = clock()
      const expiresAt = new Date(now.getTime() + CODE.minutes * 60_000).toISOString()
      await store.put(
        {
          addressHash: allowed ? addressHash(email) : addressHash(''),
          accountId: account?.id ?? null,
          salt,
          codeHash,
          expiresAt,
        },
        now.toISOString(),
      )
      if (account !== null) deliver(email, code)
    },

    async signIn(given, code, former) {
      const email = normalEmail(given)
      const now = clock()
      // The try is on disk before the code is looked at: guesses at the same moment count one by one.
      const kept = await store.countTry(addressHash(email), now.toISOString(), CODE.tries)
      const hash = await hashOfCode(code, kept?.salt ?? 'no code was asked for')
      const right = sameText(hash, kept?.codeHash ?? '')
      if (!right || kept?.accountId == null) return null

      const fresh = sessions.prepare({ kind: 'account', accountId: kept.accountId })
      const opened = await store.redeem({
        addressHash: addressHash(email),
        codeHash: kept.codeHash,
        session: fresh.session,
        replaces: former?.sessionId ?? null,
        audit: act('signedIn', now, fresh.session.holder, fresh.session.id),
      })
      if (opened === null) return null
      sessions.announceEnded(opened)
      return fresh
    },
  }
}
