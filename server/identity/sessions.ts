import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { act, actOf } from './acts.ts'
import { callerAddress } from './caller-address.ts'
import type { Identity, SessionGate } from './identity.ts'
import { isOwnOrigin, type Reach } from './own-origins.ts'
import type { Opened, SessionHolder, SessionStore, StoredSession } from './ports.ts'
import { hashOfSecret, newSecret } from './secrets.ts'
import { cookieIn, type SessionCookie } from './session-cookie.ts'
import { SessionMemory } from './session-memory.ts'

/** How long a session lasts at most, in seconds. */
export const SESSION_SECONDS = 10 * 3600
const SWEEP_MILLISECONDS = 30_000

/** A session that was made and still has to be kept, with the secret that goes into the cookie. */
export interface FreshSession {
  secret: string
  session: StoredSession
}

/** Sessions: who a browser is, from signing in until signing out or ten hours later. */
export interface Sessions extends SessionGate {
  /** Makes a session; it counts once it is kept. Each change of privilege makes a new one. */
  prepare(holder: SessionHolder): FreshSession
  /** Keeps a session in the place of the browser's former one. */
  open(fresh: FreshSession, former: Identity | null, action: string): Promise<void>
  /** Tells everyone who listens that these sessions have ended. */
  announceEnded(opened: Opened): void
  end(identity: Identity, action: string): Promise<void>
  /** Stops looking for sessions that expire. */
  close(): void
}

export function createSessions(parts: {
  store: SessionStore
  clock: Clock
  cookie: SessionCookie
  reach: Reach
}): Sessions {
  const { store, clock, cookie, reach } = parts
  const listeners = new Set<(sessionId: string) => void>()
  const memory = new SessionMemory()
  const tell = (ids: string[]) => {
    memory.forget(ids)
    for (const id of ids) for (const listener of listeners) listener(id)
  }
  // A sweep that fails is made up by the next one; an expired session opens nothing meanwhile.
  const sweep = setInterval(() => {
    store.endExpired(clock().toISOString()).then(tell, () => undefined)
  }, SWEEP_MILLISECONDS)
  sweep.unref()

  return {
    async identify(cookieHeader) {
      const secret = cookieIn(cookieHeader, cookie.name)
      if (secret === null) return null
      const [hash, now] = [hashOfSecret(secret), clock().toISOString()]
      const session = await memory.find(hash, now, () => store.find(hash, now))
      return session && { ...session.holder, sessionId: session.id }
    },
    isOwnOrigin: (origin) => isOwnOrigin(reach, origin),
    addressOf: (request) => callerAddress(reach, request),
    onEnded(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    prepare(holder) {
      const secret = newSecret()
      const now = clock()
      const expires = new Date(now.getTime() + SESSION_SECONDS * 1000)
      const session = {
        id: `se_${randomBytes(12).toString('hex')}`,
        secretHash: hashOfSecret(secret),
        holder,
        createdAt: now.toISOString(),
        expiresAt: expires.toISOString(),
      }
      return { secret, session }
    },
    async open({ session }, former, action) {
      const opened = await store.open(
        session,
        former?.sessionId ?? null,
        act(action, clock(), session.holder, session.id),
      )
      tell(opened.ended)
    },
    announceEnded: ({ ended }) => tell(ended),
    async end(identity, action) {
      await store.end(identity.sessionId, actOf(identity, action, clock()))
      tell([identity.sessionId])
    },
    close: () => clearInterval(sweep),
  }
}
