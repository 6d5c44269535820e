import type { Replica } from './changes.ts'

/** The replicas of one document: who is attached, and which of them were given its state and can follow. */
export class Replicas {
  readonly #attached = new Set<Replica>()
  readonly #following = new WeakSet<Replica>()

  get isEmpty(): boolean {
    return this.#attached.size === 0
  }

  has(replica: Replica): boolean {
    return this.#attached.has(replica)
  }

  attach(replica: Replica): void {
    this.#attached.add(replica)
  }

  detach(replica: Replica): void {
    this.#attached.delete(replica)
  }

  /** It has the document's state; what comes after it is relayed. */
  follow(replica: Replica): void {
    this.#following.add(replica)
  }

  /** Hands an update to everyone who follows, but not to a writer who made all of it. */
  relay(update: Uint8Array, writers: ReadonlySet<Replica>): void {
    for (const replica of this.#attached) {
      const knowsAll = writers.size === 1 && writers.has(replica)
      if (!knowsAll && this.#following.has(replica)) replica.relay(update)
    }
  }
}
