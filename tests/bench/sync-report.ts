import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Report } from './report.ts'
import { isReached } from './rows.ts'
import { measureSync, type SyncOptions } from './sync.ts'
import { tableOf } from './table.ts'

/** Installs the servers to be beside, and measures. */
export async function syncReport(options: SyncOptions): Promise<Report> {
  execFileSync('pnpm', ['install', '--frozen-lockfile'], { cwd: join(import.meta.dirname, 'peers'), stdio: 'inherit' })
  const { columns, rows } = await measureSync(options)
  const missed = rows.filter((row) => !isReached(row)).map(({ measure }) => `; missed: ${measure}`)
  return {
    file: 'bench-sync.md',
    title: 'Shared text, measured beside other servers',
    command: `pnpm bench sync --rounds ${options.rounds}`,
    explanation: [
      'Each server is a process of its own; rounds take turns, and the middle of them is shown. Ratios (bold) are to',
      '@y/websocket-server in memory. 50 documents with 8 writers each at 3 characters a second unless said otherwise.',
      'Rondom runs as it is, with sessions, admission, encryption and fsync; where a row says so, its quotas on how',
      'much one person may send are lifted.',
    ].join('\n'),
    table: tableOf(columns, rows),
    summary: `bench sync: ${rows.length - missed.length} of ${rows.length} reached${missed.join('')}`,
    isReached: missed.length === 0,
  }
}
