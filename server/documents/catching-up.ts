/** Changes of one replica that may wait for its catching up, and their bytes. */
const MOST_WAITING = 100
const MOST_BYTES = 1024 * 1024

/**
 * Changes that refer to what their own replica has yet to send: typed right after reconnecting, they come in
 * before what was typed offline. They wait until the replica has caught up (sync step 2).
 */
export class CatchingUp<Replica extends object, Change extends { replica: Replica; bytes: Uint8Array }> {
  readonly #done = new WeakSet<Replica>()
  readonly #waiting = new Map<Replica, Change[]>()

  /** Keeps a change until its replica has caught up; false where it has, or where too much waits. */
  wait(change: Change): boolean {
    const { replica } = change
    const waiting = this.#waiting.get(replica) ?? []
    const bytes = waiting.reduce((sum, { bytes }) => sum + bytes.byteLength, change.bytes.byteLength)
    if (this.#done.has(replica) || waiting.length >= MOST_WAITING || bytes > MOST_BYTES) return false
    // A copy: what was received can be a small view of much more.
    change.bytes = change.bytes.slice()
    this.#waiting.set(replica, [...waiting, change])
    return true
  }

  /** Whether changes of this replica wait. */
  waits(replica: Replica): boolean {
    return this.#waiting.has(replica)
  }

  /** The replica has sent what it had; gives what waited for that. */
  done(replica: Replica): Change[] {
    this.#done.add(replica)
    return this.forget(replica)
  }

  /** Gives what waited, for a replica that left. */
  forget(replica: Replica): Change[] {
    const waiting = this.#waiting.get(replica) ?? []
    this.#waiting.delete(replica)
    return waiting
  }
}
