import * as Y from 'yjs'
import type { Framing } from './framing.ts'
import { type Address, LeanClient } from './lean-client.ts'
import { typedUpdate } from './typed-update.ts'

/** What was typed of one Yjs client in an update: characters from a clock up to another. */
interface Typed {
  client: number
  from: number
  to: number
}

/** Counts what was sent and what arrived. Latencies are milliseconds, one per character and reader. */
export interface Tally {
  sent: number
  delivered: number
  latencies: number[]
}

/** One document and everyone who types in it; each character is known by its writer and clock. */
export class Conversation {
  readonly clients: LeanClient[]
  readonly #root: string
  readonly #ids: number[]
  readonly #clocks: number[]
  readonly #sentAt = new Map<number, number[]>()
  readonly #seen = new Map<number, number>()
  #tally: Tally
  /** The last update that arrived: each reader of a document gets the same bytes. */
  #last: { bytes: Buffer; typed: Typed[] } = { bytes: Buffer.alloc(0), typed: [] }

  /** `firstId` and the ones after it are the Yjs clients of the writers. */
  constructor(addresses: readonly Address[], framing: Framing, root: string, firstId: number, tally: Tally) {
    this.#root = root
    this.#tally = tally
    this.#ids = addresses.map((_, index) => firstId + index)
    this.#clocks = addresses.map(() => 0)
    for (const id of this.#ids) this.#sentAt.set(id, [])
    this.clients = addresses.map(
      (address, index) =>
        new LeanClient(address, framing, { onUpdate: (update) => this.#arrived(update, this.#ids[index]!) }),
    )
  }

  async ready(): Promise<void> {
    await Promise.all(this.clients.map(({ synced }) => synced))
  }

  /** From now on things are counted here. */
  count(tally: Tally): void {
    this.#tally = tally
  }

  /** Of each writer's client, how much somebody else has received. */
  seen(): ReadonlyMap<number, number> {
    return this.#seen
  }

  /** The next character of a writer. */
  type(writer: number): void {
    const id = this.#ids[writer]!
    const clock = this.#clocks[writer]!
    this.#clocks[writer] = clock + 1
    this.#sentAt.get(id)![clock] = performance.now()
    this.#tally.sent += 1
    this.clients[writer]!.send(typedUpdate(id, clock, this.#root, LETTERS[clock % LETTERS.length]!))
  }

  #arrived(update: Uint8Array, reader: number): void {
    const now = performance.now()
    for (const { client, from, to } of this.#read(update)) {
      const sentAt = client === reader ? undefined : this.#sentAt.get(client)
      if (sentAt === undefined) continue
      this.#tally.delivered += to - from
      this.#seen.set(client, Math.max(this.#seen.get(client) ?? 0, to))
      for (let clock = from; clock < to; clock++) this.#tally.latencies.push(now - sentAt[clock]!)
    }
  }

  #read(update: Uint8Array): Typed[] {
    if (this.#last.bytes.equals(update)) return this.#last.typed
    const typed = Y.decodeUpdate(update).structs.map(({ id: { client, clock }, length }) => {
      return { client, from: clock, to: clock + length }
    })
    this.#last = { bytes: Buffer.from(update), typed }
    return typed
  }

  async drop(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.drop()))
  }
}

const LETTERS = 'wat heeft dit kind nodig '

export function emptyTally(): Tally {
  return { sent: 0, delivered: 0, latencies: [] }
}
