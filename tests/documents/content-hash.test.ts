import { contentHash, versionHash } from '@rondom/shared/board/content-hash.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Random, randomFrom, seedOfThisRun } from '../crash/seed.ts'

const SEEDS = Number(process.env.HASH_SEEDS ?? 60)
const STEPS = 150
const LETTERS = ['a', 'bc', '🙂', 'é', '\n', ' lang stuk tekst ']

/** One replica with what it has not received yet; a random one never collects what was deleted. */
interface Writer {
  doc: Y.Doc
  undo: Y.UndoManager
  inbox: Uint8Array[]
}

function writer(random: Random): Writer {
  const doc = new Y.Doc({ gc: random() < 0.5 })
  doc.clientID = 1 + Math.floor(random() * 2 ** 31)
  const undo = new Y.UndoManager([doc.getText('t'), doc.getArray('l'), doc.getMap('m')])
  return { doc, undo, inbox: [] }
}

function change({ doc, undo }: Writer, random: Random): void {
  const below = (count: number) => Math.floor(random() * count)
  const list = doc.getArray<unknown>('l')
  const nested = list.toArray().filter((item) => item instanceof Y.Text)
  const texts = [doc.getText('t'), ...nested]
  const text = texts[below(texts.length)]!
  const doings = [
    () => text.insert(below(text.length + 1), LETTERS[below(LETTERS.length)]!),
    () => text.insert(below(text.length + 1), LETTERS[below(LETTERS.length)]!),
    () => text.length > 0 && text.delete(below(text.length), 1),
    () => list.insert(below(list.length + 1), [below(5), 'woord', null]),
    () => list.insert(below(list.length + 1), [new Y.Text('kaart'), new Y.Map([['k', below(3)]])]),
    () => list.length > 0 && list.delete(below(list.length), 1),
    () => doc.getMap('m').set('abc'[below(3)]!, below(9)),
    () => doc.getMap('m').delete('abc'[below(3)]!),
    () => undo.undo(),
    () => undo.redo(),
  ]
  doings[below(doings.length)]!()
}

function play(seed: number): Y.Doc[] {
  const random = randomFrom(seed)
  const writers = [writer(random), writer(random), writer(random)]
  for (const one of writers) {
    one.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== one) for (const other of writers) if (other !== one) other.inbox.push(update)
    })
  }
  const receive = (one: Writer) => {
    for (const update of one.inbox.splice(0)) Y.applyUpdate(one.doc, update, one)
  }
  for (let step = 0; step < STEPS; step += 1) {
    const one = writers[Math.floor(random() * writers.length)]!
    if (random() < 0.3) receive(one)
    else change(one, random)
  }
  for (const one of writers) receive(one)
  const unnamed = new Y.Doc()
  Y.applyUpdate(unnamed, Y.encodeStateAsUpdate(writers[0]!.doc))
  const compacted = new Y.Doc()
  Y.applyUpdate(compacted, Y.encodeStateAsUpdate(unnamed))
  return [...writers.map(({ doc }) => doc), unnamed, compacted]
}

test('replicas that hold the same changes have one hash, whatever each of them went through', () => {
  const first = seedOfThisRun()
  console.log(`seed ${first}`)
  for (let seed = first; seed < first + SEEDS; seed += 1) {
    const docs = play(seed)
    const hashes = docs.map((doc) => Buffer.from(contentHash(doc)).toString('hex'))
    const versions = docs.map((doc) => Buffer.from(versionHash(doc)).toString('hex'))
    expect(new Set(versions).size, `seed ${seed}`).toBe(1)
    expect(new Set(hashes).size, `seed ${seed}`).toBe(1)
    const [text] = docs.map((doc) => doc.getText('t'))
    text!.insert(0, 'x')
    expect(Buffer.from(contentHash(docs[0]!)).toString('hex'), `seed ${seed}`).not.toBe(hashes[0])
  }
}, 60_000)
