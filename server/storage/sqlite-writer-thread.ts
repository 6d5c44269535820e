// The thread that writes: fsync blocks here and never the event loop of the server.
import { parentPort, workerData } from 'node:worker_threads'
import { type PackedUnits, UnitUnpacker } from './packed-units.ts'
import { createCommitter, type UnitOutcome } from './sqlite-commit.ts'
import { openForWriting } from './sqlite-open.ts'
import type { Unit } from './writing.ts'

/** What the server asks of this thread: to write units in one transaction, or to close. */
export type WriterRequest = PackedUnits | 'close'
/** What became of each unit; `written` where all are on disk and each statement changed what it was expected to. */
export type WriterAnswer = UnitOutcome[] | 'written'

/** Milliseconds after which the log is truncated that could not be truncated before. */
const TRUNCATE_AGAIN = 500

const port = parentPort!
const database = openForWriting((workerData as { file: string }).file)
const committer = createCommitter(database)
const unpacker = new UnitUnpacker()
let again: NodeJS.Timeout | undefined

port.on('message', (request: WriterRequest) => {
  if (request === 'close') {
    database.close()
    port.close()
    return
  }
  const units = unpacker.unpack(request)
  const outcomes = committer.commit(units)
  truncate()
  port.postMessage(
    (outcomes.every((outcome, index) => isPlain(outcome, units[index]!)) ? 'written' : outcomes) satisfies WriterAnswer,
  )
  // What a connection holds in memory after its disk failed is not to be trusted; another thread opens a new one.
  if (outcomes.some(isDiskFailure)) process.exit(1)
})

/** One attempt after each flush, and one of its own after a while where nothing is written. */
function truncate(): void {
  clearTimeout(again)
  if (database.open && !committer.truncateLog()) again = setTimeout(truncate, TRUNCATE_AGAIN).unref()
}

/** Each statement changed what it had to, and there is nothing more to tell. */
function isPlain(outcome: UnitOutcome, { statements }: Unit): boolean {
  if ('failure' in outcome) return false
  return outcome.results.every(({ rows }, index) => rows.length === 0 && statements[index]!.expect !== undefined)
}

function isDiskFailure(outcome: UnitOutcome): boolean {
  return 'failure' in outcome && /^SQLITE_(IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN)/.test(outcome.failure.code)
}
