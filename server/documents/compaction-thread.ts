// The thread that compacts: a big document takes its time here and never that of the event loop or of writing.
import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'
import type { Compacted } from './ports.ts'
import { compactedState, type StoredState } from './stored-state.ts'

/** What was asked in one piece (null: parts of it are missing), or the row that is damaged. */
export type CompactionAnswer = { compacted: Compacted | null } | { damaged: string }

const port = parentPort!
standBack()
warmUp()

port.on('message', (stored: StoredState) => port.postMessage(answerTo(stored)))

function answerTo(stored: StoredState): CompactionAnswer {
  try {
    return { compacted: compactedState(stored) }
  } catch (error) {
    const { code, name } = error as { code?: string; name: string }
    return { damaged: code ?? name }
  }
}

/** Leaves the processor to those who serve people where both want it; only Linux gives each thread a priority. */
function standBack(): void {
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')))
    setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Then it compacts at the speed of all else.
  }
}

/** The first document that Yjs sees would otherwise wait for all of Yjs to be compiled. */
function warmUp(): void {
  const doc = new Y.Doc()
  const text = doc.getText('warm')
  for (let letter = 0; letter < 500; letter += 1) text.insert(letter >> 1, 'a')
  text.delete(10, 300)
  compactedState({ snapshot: Y.encodeStateAsUpdate(doc), tail: [] })
}
