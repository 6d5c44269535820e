import { Worker } from 'node:worker_threads'
import { DamagedRow } from '../storage-ports.ts'
import type { CompactionAnswer } from './compaction-thread.ts'
import type { Compacted } from './ports.ts'
import type { StoredState } from './stored-state.ts'

/** Milliseconds after which a document that is not compacted by then is given up. */
const PATIENCE = 60_000
/** The thread rests so many times as long as the last document took: who works has the processor first. */
const REST = 3
/** Milliseconds; one that took very long must not keep what others deleted. */
const REST_AT_MOST = 5000

/** Makes one snapshot of a stored document, without what was deleted. */
export interface Compactor {
  /**
   * `read` gives the document when it is its turn: a document is read by the thread that serves everybody, so many
   * are not read at once. Null where parts of the document are missing. Rejects with DamagedRow where a row is
   * damaged, with the reason why it could not be read, and with an Error where compacting did not end.
   */
  compact(read: () => Promise<StoredState>): Promise<Compacted | null>
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>
}

interface Asked {
  read(): Promise<StoredState>
  resolve(compacted: Compacted | null): void
  reject(error: unknown): void
}

/** Compacts in a thread of its own, one document at a time. The thread starts with the first, and anew after a fault. */
export function createCompactor(): Compactor {
  const waiting: Asked[] = []
  let thread: Worker | null = null
  let current: Asked | null = null
  let patience: NodeJS.Timeout | undefined
  let rest: NodeJS.Timeout | undefined
  let begunAt = 0
  let restUntil = 0
  let closed = false

  function start(): Worker {
    const started = new Worker(new URL('./compaction-thread.ts', import.meta.url))
    started.unref()
    started.on('message', (answer: CompactionAnswer | object) => {
      // Under `node --watch` a thread also tells which files it loaded.
      if ('compacted' in answer) current?.resolve(answer.compacted)
      else if ('damaged' in answer) current?.reject(new DamagedRow(answer.damaged))
      else return
      ended()
    })
    let failure = new Error('the compacting thread ended')
    started.on('error', (error: Error) => {
      failure = error
    })
    started.on('exit', () => {
      thread = null
      current?.reject(failure)
      ended()
    })
    return started
  }

  function ended(): void {
    clearTimeout(patience)
    if (current === null) return
    current = null
    const took = performance.now() - begunAt
    restUntil = performance.now() + Math.min(REST * took, REST_AT_MOST)
    goOn()
  }

  function goOn(): void {
    clearTimeout(rest)
    if (current !== null || waiting.length === 0) return
    const left = restUntil - performance.now()
    if (left > 0) {
      rest = setTimeout(goOn, left).unref()
      return
    }
    current = waiting.shift()!
    begunAt = performance.now()
    void hand(current)
  }

  async function hand(asked: Asked): Promise<void> {
    try {
      const { snapshot, tail } = await asked.read()
      if (current !== asked) return
      thread ??= start()
      patience = setTimeout(() => thread?.terminate(), PATIENCE).unref()
      thread.postMessage({ snapshot, tail } satisfies StoredState)
    } catch (error) {
      asked.reject(error)
      if (current === asked) ended()
    }
  }

  return {
    compact(read) {
      if (closed) return Promise.reject(new Error('closed'))
      return new Promise((resolve, reject) => {
        waiting.push({ read, resolve, reject })
        goOn()
      })
    },
    async close() {
      closed = true
      clearTimeout(patience)
      clearTimeout(rest)
      for (const { reject } of [...(current ? [current] : []), ...waiting.splice(0)]) reject(new Error('closed'))
      current = null
      await thread?.terminate()
    },
  }
}
