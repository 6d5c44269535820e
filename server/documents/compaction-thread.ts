// The thread that compacts: a big document takes its time here and never that of the event loop or of writing.
import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'
import { compactedState, type StoredState } from './stored-state.ts'

/** The snapshot of what was asked (null: parts of it are missing), or the row that is damaged. */
export type CompactionAnswer = { snapshot: Uint8Array | null } | { damaged: string }

const port = parentPort!
warmUp()

port.on('message', (stored: StoredState) => port.postMessage(answerTo(stored)))

function answerTo(stored: StoredState): CompactionAnswer {
  try {
    return { snapshot: compactedState(stored) }
  } catch (error) {
    const { code, name } = error as { code?: string; name: string }
    return { damaged: code ?? name }
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
