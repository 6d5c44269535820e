import type { StoredSession } from './ports.ts'

const MOST = 5000

/**
 * The sessions of who came in lately: a crowd that comes back at once asks the database nothing. Holds only while
 * it hears of every session that ends.
 */
export class SessionMemory {
  readonly #sessions = new Map<string, StoredSession>()
  /** Counts endings: what was looked up while one happened may be that one. */
  #endings = 0

  /** The session with this hash that lasts at `now` (ISO), from memory or by `look`. */
  async find(
    secretHash: string,
    now: string,
    look: () => Promise<StoredSession | null>,
  ): Promise<StoredSession | null> {
    const known = this.#sessions.get(secretHash)
    if (known !== undefined && known.expiresAt > now) return known
    const endings = this.#endings
    const found = await look()
    if (found !== null && endings === this.#endings) this.#keep(found)
    return found
  }

  /** These sessions have ended. */
  forget(ids: readonly string[]): void {
    if (ids.length === 0) return
    this.#endings += 1
    for (const [hash, { id }] of this.#sessions) if (ids.includes(id)) this.#sessions.delete(hash)
  }

  #keep(session: StoredSession): void {
    const [oldest] = this.#sessions.keys()
    if (this.#sessions.size >= MOST && oldest !== undefined) this.#sessions.delete(oldest)
    this.#sessions.set(session.secretHash, session)
  }
}
