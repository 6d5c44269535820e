import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openForWriting } from '@rondom/server/storage/sqlite-open.ts'
import type { Contestant } from '../contestants.ts'
import { LeanClient } from '../load/lean-client.ts'
import { typedUpdate } from '../load/typed-update.ts'
import { SHARED_ROOT } from './conversations.ts'
import { median } from './quantile.ts'

const CHARACTERS = 150
const CLIENT = 1000
/** Milliseconds between two characters: nobody types faster, and nothing of the one before is under way. */
const GAP = 40

/** Milliseconds, in the middle: of one writer's character until one reader has it, and of a commit by itself. */
export interface LoneWriter {
  latency: number
  commit: number
}

/** One person types and one reads; a database beside it commits a row of the same size as often. */
export async function loneWriter(contestant: Contestant): Promise<LoneWriter> {
  await using server = await contestant.start()
  let arrived: (at: number) => void = () => undefined
  const writer = new LeanClient(contestant.address(server, 0, 0), contestant.framing)
  const reader = new LeanClient(contestant.address(server, 0, 1), contestant.framing, {
    onUpdate: () => arrived(performance.now()),
  })
  await Promise.all([writer.synced, reader.synced])
  const latencies: number[] = []
  const commits: number[] = []
  const commit = committing()
  for (let clock = 0; clock < CHARACTERS; clock++) {
    const start = performance.now()
    const seen = new Promise<number>((resolve) => {
      arrived = resolve
    })
    writer.send(typedUpdate(CLIENT, clock, SHARED_ROOT, 'x'))
    latencies.push((await seen) - start)
    await setTimeout(GAP)
    commits.push(commit.once())
  }
  commit.end()
  await Promise.all([writer.drop(), reader.drop()])
  return { latency: median(latencies), commit: median(commits) }
}

/** Commits rows to a database of its own, as the server does, and tells how many milliseconds one took. */
function committing(): { once(): number; end(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'rondom-bench-'))
  const database = openForWriting(join(folder, 'commits.sqlite'))
  database.exec('CREATE TABLE rows (bytes BLOB)')
  const insert = database.prepare('INSERT INTO rows VALUES (?)')
  const row = Buffer.alloc(100, 'x')
  return {
    once() {
      const start = performance.now()
      insert.run(row)
      return performance.now() - start
    },
    end() {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
