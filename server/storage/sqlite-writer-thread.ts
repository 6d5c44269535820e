// The thread that writes: fsync blocks here and never the event loop of the server.
import { parentPort, workerData } from 'node:worker_threads'
import { createCommitter, type UnitOutcome } from './sqlite-commit.ts'
import { openForWriting } from './sqlite-open.ts'
import type { Unit } from './writing.ts'

/** What the server asks of this thread: to write units in one transaction, or to close. */
export type WriterRequest = Unit[] | 'close'

/** Milliseconds after which the log is truncated that could not be truncated before. */
const TRUNCATE_AGAIN = 500

const port = parentPort!
const database = openForWriting((workerData as { file: string }).file)
const committer = createCommitter(database)

port.on('message', (request: WriterRequest) => {
  if (request === 'close') {
    database.close()
    port.close()
    return
  }
  const outcomes = committer.commit(request)
  truncate()
  port.postMessage(outcomes)
  // What a connection holds in memory after its disk failed is not to be trusted; another thread opens a new one.
  if (outcomes.some(isDiskFailure)) process.exit(1)
})

function truncate(): void {
  if (database.open && !committer.truncateLog()) setTimeout(truncate, TRUNCATE_AGAIN).unref()
}

function isDiskFailure(outcome: UnitOutcome): boolean {
  return 'failure' in outcome && /^SQLITE_(IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN)/.test(outcome.failure.code)
}
