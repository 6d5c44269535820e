import * as Y from 'yjs'
import { randomFrom } from '../../crash/seed.ts'

/** A text that was written: its updates in their order, and the length of each Yjs client at its end. */
export interface Written {
  updates: Uint8Array[]
  clocks: Map<number, number>
}

const LETTERS = 'wat heeft dit kind nodig en wie kijkt mee '

/**
 * Has `typists` people write in one text, in turns of a few words at places of their own, with corrections now and
 * then, until it took so many updates or holds so many characters. `firstId` and the ones after it are their clients.
 */
export function written(options: {
  root: string
  typists: number
  firstId: number
  updates?: number
  characters?: number
  seed: number
}): Written {
  const { root, updates = Number.POSITIVE_INFINITY, characters = Number.POSITIVE_INFINITY } = options
  const random = randomFrom(options.seed)
  const made: Uint8Array[] = []
  const docs = Array.from({ length: options.typists }, (_, index) => {
    const doc = new Y.Doc()
    doc.clientID = options.firstId + index
    doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'other' && made.push(update))
    return doc
  })
  const isDone = (text: Y.Text) => made.length >= updates || text.length >= characters
  for (let turn = 0; ; turn++) {
    const doc = docs[turn % docs.length]!
    const text = doc.getText(root)
    if (isDone(text)) break
    const before = made.length
    let at = Math.floor(random() * (text.length + 1))
    for (let strokes = 5 + random() * 30; strokes > 0 && !isDone(text); strokes--) {
      if (random() < 0.08 && at > 0) text.delete(--at, 1)
      else text.insert(at, LETTERS[at++ % LETTERS.length]!)
    }
    for (const other of docs) {
      if (other === doc) continue
      other.transact(() => {
        for (const update of made.slice(before)) Y.applyUpdate(other, update, 'other')
      }, 'other')
    }
  }
  return { updates: made, clocks: Y.decodeStateVector(Y.encodeStateVector(docs[0]!)) }
}
