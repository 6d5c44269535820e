import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { contentHash, fingerprintOf, versionHash } from './content-hash.ts'
import { addCard, cardText, setScore } from './perspective-edits.ts'

const CARD = 'no_aaaaaaaaaaaaaaaa'

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
const words = (doc: Y.Doc) => hex(contentHash(doc))

/** A document as a server makes it of bytes: nobody ever named its roots. */
function read(update: Uint8Array, gc = true): Y.Doc {
  const doc = new Y.Doc({ gc })
  Y.applyUpdate(doc, update)
  return doc
}

function written(): Y.Doc {
  const doc = new Y.Doc()
  addCard(doc, CARD, 'worry')
  cardText(doc, CARD)?.insert(0, 'Zij slaapt niet 👩‍👧‍👦')
  doc.getText('ratingReason').insert(0, 'omdat')
  setScore(doc, 4)
  return doc
}

test('a root that was named and never written to is the same as none', () => {
  const doc = new Y.Doc()
  const nothing = words(doc)
  doc.getText('question')
  doc.getMap('rating')
  expect(words(doc)).toBe(nothing)
  doc.getText('question').insert(0, 'x')
  expect(words(doc)).not.toBe(nothing)
  doc.getText('question').delete(0, 1)
  expect(words(doc)).toBe(nothing)
})

test('where the roots are not named, where nothing is collected and after compaction it is the same', () => {
  const doc = written()
  cardText(doc, CARD)?.delete(3, 7)
  const update = Y.encodeStateAsUpdate(doc)
  const others = [read(update), read(update, false), read(Y.encodeStateAsUpdate(read(update)))]
  for (const other of others) expect(words(other)).toBe(words(doc))
})

test('how a text was cut and joined makes no difference', () => {
  const doc = new Y.Doc()
  const text = doc.getText('question')
  text.insert(0, 'een lange zin')
  const before = words(doc)
  text.insert(5, 'zeer zeer ')
  text.delete(5, 10)
  expect(words(doc)).toBe(before)
  const letters = new Y.Doc()
  for (const letter of 'niz egnal nee') letters.getText('question').insert(0, letter)
  expect(words(letters)).toBe(before)
})

test('each thing that is seen counts: words, their root, their order, values, entries and kinds', () => {
  const make = (write: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc()
    write(doc)
    return words(doc)
  }
  const hashes = [
    make((doc) => doc.getText('a').insert(0, 'ab')),
    make((doc) => doc.getText('a').insert(0, 'ba')),
    make((doc) => doc.getText('b').insert(0, 'ab')),
    make((doc) => doc.getArray('a').push(['ab'])),
    make((doc) => doc.getArray('a').push(['a', 'b'])),
    make((doc) => doc.getArray('a').push([1, true, null])),
    make((doc) => doc.getArray('a').push([1, false, null])),
    make((doc) => doc.getArray('a').push([new Y.Text('ab')])),
    make((doc) => doc.getArray('a').push([new Y.Text()])),
    make((doc) => doc.getArray('a').push([new Y.Map()])),
    make((doc) => doc.getArray('a').push([new Y.Array()])),
    make((doc) => doc.getMap('a').set('k', 1)),
    make((doc) => doc.getMap('a').set('l', 1)),
    make((doc) => doc.getMap('a').set('k', '1')),
    make((doc) => [doc.getText('a').insert(0, 'a'), doc.getText('b').insert(0, 'b')]),
    make((doc) => [doc.getText('a').insert(0, 'b'), doc.getText('b').insert(0, 'a')]),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('the order in which entries were made does not count, and half a character is the same sign everywhere', () => {
  const one = new Y.Doc()
  const other = new Y.Doc()
  for (const key of ['a', 'b', 'c']) one.getMap('m').set(key, 1)
  for (const key of ['c', 'a', 'b']) other.getMap('m').set(key, 1)
  expect(words(one)).toBe(words(other))
  const half = new Y.Doc()
  half.getText('t').insert(0, 'x\ud83d')
  expect(words(read(Y.encodeStateAsUpdate(half)))).toBe(words(half))
})

test('two contents under one client are one version and two texts', () => {
  const [one, other] = ['slaapt', 'slaagt'].map((word) => {
    const doc = new Y.Doc()
    doc.clientID = 7
    doc.getText('question').insert(0, word)
    return doc
  }) as [Y.Doc, Y.Doc]
  expect(hex(versionHash(one))).toBe(hex(versionHash(other)))
  expect(words(one)).not.toBe(words(other))
})

test('the version tells of deletions, and of what is not seen', () => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'weg')
  const copy = read(Y.encodeStateAsUpdate(doc))
  expect(fingerprintOf(copy)).toEqual(fingerprintOf(doc))
  doc.getText('t').delete(0, 3)
  expect(hex(versionHash(doc))).not.toBe(hex(versionHash(copy)))
})
