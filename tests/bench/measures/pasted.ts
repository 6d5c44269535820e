import * as Y from 'yjs'
import { PASTED } from './memory.ts'

/** The updates of one person who pastes each piece before the ones of before, so that Yjs does not join them to one long string. */
export function pasted(root: string): Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = 100
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const piece = 'woorden '.repeat(PASTED.characters / 8)
  for (let count = 0; count < PASTED.pieces; count++) doc.getText(root).insert(0, piece)
  return updates
}
