import { Worker } from 'node:worker_threads'
import { type StorageLog, StorageUnavailable, WriteConflict } from '../storage-ports.ts'
import type { UnitOutcome } from './sqlite-commit.ts'
import type { WriterRequest } from './sqlite-writer-thread.ts'
import type { StatementResult, Writer } from './writing.ts'

interface Waiting {
  resolve(results: StatementResult[]): void
  reject(error: Error): void
}

/** Starts the thread that writes to a database file that already has its tables. */
export function createSqliteWriter(file: string, log: StorageLog): Writer {
  const thread = new Worker(new URL('./sqlite-writer-thread.ts', import.meta.url), { workerData: { file } })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let closed = false

  const ended = new Promise<void>((resolve) => {
    thread.on('exit', (code) => {
      if (code !== 0) log.error({ code }, 'the writing thread ended')
      closed = true
      for (const unit of waiting.values()) unit.reject(new StorageUnavailable('the writing thread ended'))
      waiting.clear()
      resolve()
    })
  })
  thread.on('error', (err) => log.error({ err }, 'the writing thread failed'))
  thread.on('message', (answers: { id: number; outcome: UnitOutcome }[] | object) => {
    // Under `node --watch` a thread also tells which files it loaded.
    if (!Array.isArray(answers)) return
    for (const { id, outcome } of answers) {
      const unit = waiting.get(id)
      waiting.delete(id)
      if (unit !== undefined) settle(unit, outcome)
    }
  })

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

  function ask(request: WriterRequest): void {
    thread.postMessage(request)
  }

  return {
    write(unit) {
      if (closed) return Promise.reject(new StorageUnavailable('closed'))
      return new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        ask({ id: lastId, unit })
      })
    },
    async close() {
      if (!closed) ask('close')
      closed = true
      await ended
    },
  }
}
