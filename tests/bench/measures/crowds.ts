import * as Y from 'yjs'
import type { Contestant } from '../contestants.ts'
import { WRITERS } from '../house.ts'
import { type Address, LeanClient } from '../load/lean-client.ts'
import { write } from '../load/writing.ts'
import type { Written } from '../load/written.ts'
import type { MeasuredServer } from '../server-process.ts'
import { median } from './quantile.ts'

const JOINING = 100
const RECONNECTING = 400
const DOCUMENTS = 50
/** Crowds that come one after the other; the middle one counts. The first two are not counted: code is compiled by then. */
const CROWDS = 7
const UNCOUNTED = 2
/** Milliseconds for which a server that stores late is given time to do so. */
export const STORING = 10_000

/** Milliseconds until 100 clients that have nothing all have a document that was long written in. */
export async function crowdJoins(contestant: Contestant, text: Written): Promise<number> {
  await using server = await contestant.start({ unlimited: true })
  if (contestant.keeps) await write(contestant.address(server, 0, 0), contestant.framing, text)
  const addresses = Array.from({ length: JOINING }, (_, index) => contestant.address(server, 0, index))
  // Awaited here: the server ends with this function.
  return await crowds(contestant, addresses)
}

/**
 * Milliseconds until 400 clients, 8 in each of 50 documents, are back after all connections were lost; they have
 * what the server has.
 */
export async function crowdReturns(contestant: Contestant, text: Written): Promise<number> {
  await using server = await contestant.start({ unlimited: true })
  if (contestant.keeps) await fill(contestant, server, text)
  const stateVector = Y.encodeStateVectorFromUpdate(Y.mergeUpdates(text.updates))
  const addresses = Array.from({ length: RECONNECTING }, (_, index) =>
    contestant.address(server, index % DOCUMENTS, Math.floor(index / DOCUMENTS) % WRITERS),
  )
  return await crowds(contestant, addresses, stateVector)
}

async function fill(contestant: Contestant, server: MeasuredServer, text: Written): Promise<void> {
  for (let document = 0; document < DOCUMENTS; document++) {
    await write(contestant.address(server, document, 0), contestant.framing, text)
  }
}

async function crowds(
  contestant: Contestant,
  addresses: readonly Address[],
  stateVector?: Uint8Array,
): Promise<number> {
  const taken: number[] = []
  for (let crowd = 0; crowd < CROWDS; crowd++) {
    // What the crowd before left behind on this side is not to be charged to the server.
    globalThis.gc?.()
    taken.push(await untilAllSynced(contestant, addresses, stateVector))
  }
  return median(taken.slice(UNCOUNTED))
}

async function untilAllSynced(
  { framing }: Contestant,
  addresses: readonly Address[],
  stateVector?: Uint8Array,
): Promise<number> {
  const start = performance.now()
  const clients = addresses.map((address) => new LeanClient(address, framing, stateVector ? { stateVector } : {}))
  await Promise.all(clients.map(({ synced }) => synced))
  const milliseconds = performance.now() - start
  await Promise.all(clients.map((client) => client.drop()))
  return milliseconds
}
