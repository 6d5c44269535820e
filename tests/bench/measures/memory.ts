import { setTimeout } from 'node:timers/promises'
import type { Contestant } from '../contestants.ts'
import { WRITERS } from '../house.ts'
import { LeanClient } from '../load/lean-client.ts'
import type { Written } from '../load/written.ts'
import type { MeasuredServer } from '../server-process.ts'

const DOCUMENTS = 50
const SOCKETS = DOCUMENTS * WRITERS
/** Milliseconds after which a document counts as idle. */
const GRACE = 50_000
/** What is written while some do not read: pieces, characters in each, and how many do not read. */
const PIECES = 500
const PIECE = 60_000
const STALLED = 10
/** Bytes that the writer may be ahead of who reads: a reader who keeps up is not taken for a slow one. */
const AHEAD = 10 * PIECE
/** Milliseconds for which who reads is waited for. */
const READS = 20_000
/** Milliseconds until a server has stored and answered the last of it; well under what a reader may stay behind. */
const ANSWERED = 1000

/**
 * Bytes of an open document that nobody writes in any more, with one client: what 400 of them take, above 50 with
 * eight clients each, which are as many connections.
 */
export async function idleMemory(contestant: Contestant, shared: Written, draft: Written): Promise<number> {
  const few = async (server: MeasuredServer) => {
    const clients = await opened(contestant, SOCKETS, (index) =>
      contestant.address(server, index % DOCUMENTS, Math.floor(index / DOCUMENTS)),
    )
    for (const client of clients.slice(0, DOCUMENTS)) for (const update of shared.updates) client.send(update)
    return clients
  }
  const many = async (server: MeasuredServer) => {
    const clients = await opened(contestant, SOCKETS, (index) => contestant.draft(server, index))
    for (const client of clients) for (const update of draft.updates) client.send(update)
    return clients
  }
  const [base, all] = await Promise.all([few, many].map((open) => idling(contestant, open)))
  return (all! - base!) / (SOCKETS - DOCUMENTS)
}

/** Those that are measured at the same time wait together, and are written to one by one. */
let before: Promise<unknown> = Promise.resolve()

function oneAfterTheOther<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work)
  before = mine.catch(() => undefined)
  return mine
}

async function idling(
  contestant: Contestant,
  open: (server: MeasuredServer) => Promise<LeanClient[]>,
): Promise<number> {
  await using server = await contestant.start({ unlimited: true })
  const clients = await oneAfterTheOther(() => open(server))
  await setTimeout(GRACE)
  const bytes = await server.memory()
  await Promise.all(clients.map((client) => client.drop()))
  return bytes
}

/** Bytes kept for each reader that stopped reading, after 30 MB were written. */
export async function stoppedReaderMemory(contestant: Contestant, pieces: readonly Uint8Array[]): Promise<number> {
  const [without, withStalled] = [
    await afterWriting(contestant, pieces, 0),
    await afterWriting(contestant, pieces, STALLED),
  ]
  return (withStalled - without) / STALLED
}

/** @throws Error where who reads has not come so far in time, as one that the server gave up never does. */
async function reading(isFar: () => boolean): Promise<void> {
  const until = performance.now() + READS
  while (!isFar()) {
    if (performance.now() > until) throw new Error('who reads gets no more')
    await setTimeout(1)
  }
}

/** The pieces of text that are written. */
export const PASTED = { pieces: PIECES, characters: PIECE }

async function afterWriting(contestant: Contestant, pieces: readonly Uint8Array[], stalled: number): Promise<number> {
  await using server = await contestant.start({ unlimited: true })
  const [writer, reader, ...others] = await opened(contestant, 2 + stalled, (index) =>
    contestant.address(server, 0, index % WRITERS),
  )
  for (const other of others) other.stopReading()
  let received = 0
  reader!.onUpdate = (update) => {
    received += update.byteLength
  }
  for (const [index, piece] of pieces.entries()) {
    writer!.send(piece)
    await reading(() => index * PIECE - received <= AHEAD)
  }
  await reading(() => received >= PIECES * PIECE)
  await setTimeout(ANSWERED)
  const bytes = await server.memory()
  await Promise.all([writer!, reader!, ...others].map((client) => client.drop()))
  return bytes
}

async function opened(
  { framing }: Contestant,
  count: number,
  addressOf: (index: number) => ConstructorParameters<typeof LeanClient>[0],
): Promise<LeanClient[]> {
  const clients = Array.from({ length: count }, (_, index) => new LeanClient(addressOf(index), framing))
  await Promise.all(clients.map(({ synced }) => synced))
  return clients
}
