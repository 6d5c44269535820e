/** Changes of one person that may wait for a replica's catching up, their bytes, and the milliseconds for which. */
const MOST_WAITING = 100
const MOST_BYTES = 1024 * 1024
const PATIENCE = 60_000

interface Waiting<Change> {
  changes: Change[]
  timer: NodeJS.Timeout
}

/**
 * Changes that refer to what their own replica has yet to send: typed right after reconnecting, they come in
 * before what was typed offline. They wait until the replica has caught up (sync step 2).
 */
export class CatchingUp<
  Replica extends { readonly participantId: string },
  Change extends { replica: Replica; bytes: Uint8Array },
> {
  readonly #done = new WeakSet<Replica>()
  readonly #waiting = new Map<Replica, Waiting<Change>>()
  readonly #onTooLate: (changes: Change[]) => void

  /** `onTooLate` is given what waited for a replica that did not catch up in time. */
  constructor(onTooLate: (changes: Change[]) => void) {
    this.#onTooLate = onTooLate
  }

  /** Keeps a change until its replica has caught up; false where it has, or where too much of this person waits. */
  wait(change: Change): boolean {
    const { replica, bytes } = change
    const isOwn = ({ participantId }: Replica) => participantId === replica.participantId
    const all = [...this.#waiting].flatMap(([one, { changes }]) => (isOwn(one) ? changes : []))
    const size = all.reduce((sum, { bytes }) => sum + bytes.byteLength, bytes.byteLength)
    if (this.#done.has(replica) || all.length >= MOST_WAITING || size > MOST_BYTES) return false
    // A copy: what was received can be a small view of much more.
    change.bytes = bytes.slice()
    const waiting = this.#waiting.get(replica) ?? this.#begin(replica)
    waiting.changes.push(change)
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
    const waiting = this.#waiting.get(replica)
    if (waiting === undefined) return []
    clearTimeout(waiting.timer)
    this.#waiting.delete(replica)
    return waiting.changes
  }

  #begin(replica: Replica): Waiting<Change> {
    const timer = setTimeout(() => this.#onTooLate(this.forget(replica)), PATIENCE).unref()
    const waiting = { changes: [], timer }
    this.#waiting.set(replica, waiting)
    return waiting
  }
}
