import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Contestant } from '../contestants.ts'
import { emptyTally } from '../load/conversation.ts'
import { LeanClient } from '../load/lean-client.ts'
import { typeFor } from '../load/typing.ts'
import { clocksAt, holds, write } from '../load/writing.ts'
import type { Written } from '../load/written.ts'
import type { MeasuredServer } from '../server-process.ts'
import { openConversations } from './conversations.ts'
import { STORING } from './crowds.ts'

const DOCUMENTS = 10
const RATE = 3
const TYPING = 4000

/** Milliseconds of the first sync of a long written document by a process that has just started; null: it forgot. */
export async function firstSync(contestant: Contestant, text: Written): Promise<number | null> {
  const data = contestant.freshData()
  try {
    {
      await using server = await contestant.start({ data, unlimited: true })
      if (contestant.keeps) await write(contestant.address(server, 0, 0), contestant.framing, text)
      await setTimeout(STORING)
    }
    await using server = await contestant.start({ data })
    const address = contestant.address(server, 0, 0)
    const start = performance.now()
    const client = new LeanClient(address, contestant.framing)
    await client.synced
    const milliseconds = performance.now() - start
    await client.drop()
    // A server may answer before it has read what it keeps: then what counts is when it hands all of it out.
    let whole = await holds(address, contestant.framing, text)
    const patience = start + STORING
    while (!whole && performance.now() < patience) {
      await setTimeout(5)
      whole = await holds(address, contestant.framing, text)
      if (whole) return performance.now() - start
    }
    return whole ? milliseconds : null
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** Of what somebody else had seen when the process was killed: how much there was, and how much is gone after it. */
export async function afterKill(
  contestant: Contestant,
  random: () => number,
): Promise<{ seen: number; missing: number }> {
  const data = contestant.freshData()
  try {
    let seen = 0
    const seenOf: ReadonlyMap<number, number>[] = []
    {
      await using server = await contestant.start({ data })
      const conversations = await openConversations(contestant, server, DOCUMENTS, emptyTally())
      await typeFor(conversations, RATE, TYPING, random)
      await server.kill9()
      for (const conversation of conversations) {
        seenOf.push(conversation.seen())
        await conversation.drop()
      }
    }
    await using server = await contestant.start({ data })
    let missing = 0
    for (const [document, clocks] of seenOf.entries()) {
      for (const clock of clocks.values()) seen += clock
      missing += await missingOf(contestant, server, document, clocks)
    }
    return { seen, missing }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** A server may answer before it has read what it keeps, so it is asked for a while. */
async function missingOf(
  contestant: Contestant,
  server: MeasuredServer,
  document: number,
  seen: ReadonlyMap<number, number>,
): Promise<number> {
  let missing = Number.POSITIVE_INFINITY
  for (let times = 0; times < 10 && missing > 0; times++) {
    if (times > 0) await setTimeout(200)
    const kept = await clocksAt(contestant.address(server, document, 0), contestant.framing)
    missing = [...seen].reduce((sum, [client, clock]) => sum + Math.max(0, clock - (kept.get(client) ?? 0)), 0)
  }
  return missing
}
