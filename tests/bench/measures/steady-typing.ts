import { setTimeout } from 'node:timers/promises'
import type { Contestant } from '../contestants.ts'
import { emptyTally } from '../load/conversation.ts'
import { typeFor } from '../load/typing.ts'
import { openConversations } from './conversations.ts'
import { quantile } from './quantile.ts'

/** Characters a second of one writer, documents, and milliseconds of typing before and while it is measured. */
const RATE = 3
const DOCUMENTS = 50
const BEFORE = 3000
const WHILE = 8000
/** For what is under way at the end to arrive. */
const AFTER = 500

/** Processor time per delivered update in microseconds; latencies from writer to reader in milliseconds. */
export interface SteadyTyping {
  cpu: number
  p50: number
  p99: number
  /** By how much the load was late at worst, in milliseconds. */
  late: number
}

/** Everyone types at an ordinary rate. */
export async function steadyTyping(contestant: Contestant, random: () => number): Promise<SteadyTyping> {
  await using server = await contestant.start()
  const conversations = await openConversations(contestant, server, DOCUMENTS, emptyTally())
  await typeFor(conversations, RATE, BEFORE, random)
  const tally = emptyTally()
  for (const conversation of conversations) conversation.count(tally)
  const before = await server.cpu()
  const late = await typeFor(conversations, RATE, WHILE, random)
  await setTimeout(AFTER)
  const used = (await server.cpu()) - before
  await Promise.all(conversations.map((conversation) => conversation.drop()))
  const { delivered, latencies } = tally
  return { cpu: (used * 1000) / delivered, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), late }
}
