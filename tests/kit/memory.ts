import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RondomServer } from './server.ts'

/** Bytes that a server's process holds: `heapUsed` and `external` of its main thread, `rss` of all of it. */
export type Memory = Pick<NodeJS.MemoryUsage, 'rss' | 'heapUsed' | 'external'>

/** Arguments with which a server can be asked for its memory. */
export const REPORTING_MEMORY: readonly string[] = [
  '--expose-gc',
  '--import',
  pathToFileURL(join(import.meta.dirname, 'report-memory.ts')).href,
]

/** What the server holds once all garbage is collected; it must have been started with REPORTING_MEMORY. */
export async function memoryOf(server: RondomServer): Promise<Memory> {
  const from = server.lines().length
  process.kill(server.pid, 'SIGUSR2')
  const [, report = ''] = await server.waitForLine(/^memory (\{.*\})$/, from)
  return JSON.parse(report)
}
