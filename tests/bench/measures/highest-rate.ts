import type { Contestant } from '../contestants.ts'
import { type Conversation, emptyTally } from '../load/conversation.ts'
import { typeFor } from '../load/typing.ts'
import { openConversations } from './conversations.ts'
import { quantile } from './quantile.ts'

const DOCUMENTS = 50
/** Characters a second of one writer: where it begins, and by how much it grows each time. */
const FROM = 6
const GROWTH = 1.2
const SETTLING = 1000
const MEASURED = 3000
/** Milliseconds of the slowest one in a hundred, above which it cannot be sustained. */
const SLOWEST = 200
/** Of what was sent for others, the part that must have arrived while it was sent. */
const ARRIVED = 0.95

/** Delivered updates a second, the most that are sustained before the slowest 1 % take longer than 200 ms. */
export async function highestRate(contestant: Contestant, random: () => number): Promise<number> {
  await using server = await contestant.start({ unlimited: true })
  const conversations = await openConversations(contestant, server, DOCUMENTS, emptyTally())
  let highest = 0
  for (let rate = FROM; ; rate *= GROWTH) {
    const delivered = await sustained(conversations, rate, random)
    if (delivered === null) break
    highest = delivered
  }
  await Promise.all(conversations.map((conversation) => conversation.drop()))
  return highest
}

async function sustained(
  conversations: readonly Conversation[],
  rate: number,
  random: () => number,
): Promise<number | null> {
  await typeFor(conversations, rate, SETTLING, random)
  const tally = emptyTally()
  for (const conversation of conversations) conversation.count(tally)
  const start = performance.now()
  await typeFor(conversations, rate, MEASURED, random)
  const seconds = (performance.now() - start) / 1000
  const readers = conversations[0]!.clients.length - 1
  const isSustained = quantile(tally.latencies, 0.99) <= SLOWEST && tally.delivered >= tally.sent * readers * ARRIVED
  return isSustained ? tally.delivered / seconds : null
}
