import { Worker } from 'node:worker_threads'
import { type StorageLog, StorageUnavailable, WriteConflict } from '../storage-ports.ts'
import { FlushPace } from './flush-pace.ts'
import { FlushWatch } from './flush-watch.ts'
import { UnitPacker } from './packed-units.ts'
import type { UnitOutcome } from './sqlite-commit.ts'
import type { WriterAnswer, WriterRequest } from './sqlite-writer-thread.ts'
import type { StatementResult, Unit, Writer } from './writing.ts'

interface Waiting {
  unit(): Unit | null
  resolve(results: StatementResult[]): void
  reject(error: unknown): void
}

type UnderWay = Waiting & { given: Unit }

/** Milliseconds after which a thread that ended is followed by a new one. */
const REST_BEFORE_NEXT = 1000

/**
 * Starts the thread that writes to a database file that already has its tables. One flush is under way at a
 * time; what comes in meanwhile shares the next one. Where the thread ends by itself (a disk that fails) writes
 * are refused until a new one works, and where it does not answer, until it does: no restart of the server is needed.
 */
export function createSqliteWriter(file: string, log: StorageLog): Writer {
  const pace = new FlushPace(flush)
  const watch = new FlushWatch(refuseWaiting)
  let thread: Worker | null = null
  let waiting: Waiting[] = []
  let underWay: UnderWay[] = []
  /** Of the thread that runs now, which knows the statements it was told. */
  let packer = new UnitPacker()
  let next: NodeJS.Timeout | undefined
  let isAsking = false
  let closed = false
  let onClosed: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    onClosed = resolve
  })
  start()

  function start(): void {
    packer = new UnitPacker()
    thread = new Worker(new URL('./sqlite-writer-thread.ts', import.meta.url), { workerData: { file } })
    thread.on('error', (err) => log.error({ err }, 'the writing thread failed'))
    thread.on('message', (answer: WriterAnswer | object) => {
      // Under `node --watch` a thread also tells which files it loaded.
      if (answer === 'written' || Array.isArray(answer)) answered(answer)
    })
    thread.on('exit', (code) => {
      thread = null
      pace.cancel()
      watch.ended()
      if (code !== 0) log.error({ code }, 'the writing thread ended')
      for (const unit of [...underWay, ...waiting]) unit.reject(new StorageUnavailable('the writing thread ended'))
      underWay = []
      waiting = []
      if (closed) onClosed()
      else next = setTimeout(start, REST_BEFORE_NEXT).unref()
    })
  }

  function flush(): void {
    const units = unitsOf(waiting.splice(0))
    if (units.length === 0) {
      goOn()
      return
    }
    pace.began(units.length)
    watch.began()
    const packed = packer.pack(units)
    ask(packed, [packed.bytes.buffer])
  }

  /** Asks what is to be written. Whoever is asked may give more, which is for the next flush. */
  function unitsOf(entries: readonly Waiting[]): Unit[] {
    const units: Unit[] = []
    isAsking = true
    for (const entry of entries) {
      try {
        const unit = entry.unit()
        if (unit === null) entry.resolve([])
        else {
          units.push(unit)
          underWay.push({ ...entry, given: unit })
        }
      } catch (error) {
        entry.reject(error)
      }
    }
    isAsking = false
    return units
  }

  /**
   * Of what waits nothing is written, so it can be refused. What is under way stays unanswered until the thread
   * answers or ends: it may reach the disk yet, and whoever was told no would see it come back.
   */
  function refuseWaiting(): void {
    log.error({ underWay: underWay.length, waiting: waiting.length }, 'the disk does not answer')
    for (const unit of waiting.splice(0)) unit.reject(new StorageUnavailable('the disk does not answer'))
  }

  function answered(answer: WriterAnswer): void {
    watch.ended()
    const units = underWay
    underWay = []
    for (const [index, unit] of units.entries()) {
      settle(unit, answer === 'written' ? { results: asExpected(unit.given) } : answer[index]!)
    }
    goOn()
  }

  function settle(unit: Waiting, outcome: UnitOutcome): void {
    if ('results' in outcome) {
      unit.resolve(outcome.results)
    } else if (outcome.failure.kind === 'conflict') {
      unit.reject(new WriteConflict(outcome.failure.code))
    } else {
      log.error({ code: outcome.failure.code }, 'a write failed')
      unit.reject(new StorageUnavailable(outcome.failure.code))
    }
  }

  function goOn(): void {
    if (isAsking || underWay.length > 0) return
    if (waiting.length > 0) pace.next()
    else if (closed) ask('close')
  }

  function ask(request: WriterRequest, transfer: ArrayBuffer[] = []): void {
    thread?.postMessage(request, transfer)
  }

  return {
    write(unit) {
      if (closed || thread === null) return Promise.reject(new StorageUnavailable('closed'))
      if (watch.isLate) return Promise.reject(new StorageUnavailable('the disk does not answer'))
      return new Promise((resolve, reject) => {
        waiting.push({ unit: typeof unit === 'function' ? unit : () => unit, resolve, reject })
        goOn()
      })
    },
    get isStuck() {
      return watch.isLate
    },
    async close() {
      const isFirst = !closed
      closed = true
      clearTimeout(next)
      if (thread === null) onClosed()
      else if (isFirst) goOn()
      await ended
    },
  }
}

function asExpected({ statements }: Unit): StatementResult[] {
  return statements.map(({ expect = 0 }) => ({ changes: expect, rows: [] }))
}
