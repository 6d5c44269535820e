import { setTimeout } from 'node:timers/promises'
import * as Y from 'yjs'
import type { Framing } from './framing.ts'
import { type Address, LeanClient } from './lean-client.ts'
import type { Written } from './written.ts'

/** Updates on their way before the sender waits for the connection. */
const AHEAD = 1024 * 1024

/** Sends all of a written text from one place and resolves when the server hands the whole of it to who joins. */
export async function write(address: Address, framing: Framing, text: Written): Promise<void> {
  const writer = new LeanClient(address, framing)
  await writer.synced
  for (const update of text.updates) {
    writer.send(update)
    while (writer.unsent > AHEAD) await setTimeout(2)
  }
  while (!(await holds(address, framing, text))) await setTimeout(100)
  await writer.drop()
}

/** Whether the server hands the whole of a text to who joins. */
export async function holds(address: Address, framing: Framing, text: Written): Promise<boolean> {
  const held = await clocksAt(address, framing)
  return [...text.clocks].every(([client, clock]) => (held.get(client) ?? 0) >= clock)
}

/** How much of each Yjs client the server hands to who joins. */
export async function clocksAt(address: Address, framing: Framing): Promise<Map<number, number>> {
  const reader = new LeanClient(address, framing)
  const clocks = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await reader.synced))
  await reader.drop()
  return clocks
}
