import { setTimeout as rest } from 'node:timers/promises'
import { type Memory, memoryOf, PATIENCE, type RondomServer } from '../kit/index.ts'

const MEBIBYTE = 1024 * 1024
const KINDS = ['heapUsed', 'external', 'rss'] as const

/**
 * Resolves once the server holds at most so many MiB more than `before`. What it works with for a moment (the rows of
 * a document that is being compacted: some 20 MiB here) goes again; what the program holds does not, and that is what
 * is looked for.
 * @throws Error naming what was held at the last look, after PATIENCE.
 */
export async function assertMemoryReturns(
  server: RondomServer,
  before: Memory,
  atMost: Partial<Record<(typeof KINDS)[number], number>>,
): Promise<void> {
  for (const until = performance.now() + PATIENCE; ; await rest(250)) {
    const after = await memoryOf(server)
    const grown = KINDS.map((kind) => ({ kind, more: (after[kind] - before[kind]) / MEBIBYTE }))
    if (grown.every(({ kind, more }) => more < (atMost[kind] ?? Number.POSITIVE_INFINITY))) return
    if (performance.now() > until) {
      throw new Error(`holds more: ${grown.map(({ kind, more }) => `${kind} ${more.toFixed(1)} MiB`).join(', ')}`)
    }
  }
}
