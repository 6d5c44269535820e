import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeBetween, type Delta, movedPosition, movedThrough, runs } from './text-change.ts'

test('a letter typed among the same letters is the one before the caret', () => {
  expect(changeBetween('aaa', 'aaaa', 1)).toEqual({ index: 0, removed: 0, inserted: 'a' })
  expect(changeBetween('aaa', 'aaaa', 4)).toEqual({ index: 3, removed: 0, inserted: 'a' })
  expect(changeBetween('aaa', 'aa', 1)).toEqual({ index: 1, removed: 1, inserted: '' })
  expect(changeBetween('same', 'same', 2)).toBeNull()
})

test('an emoji that becomes another is replaced whole', () => {
  expect(changeBetween('a😀b', 'a😁b', 3)).toEqual({ index: 1, removed: 2, inserted: '😁' })
  expect(changeBetween('a😀b', 'a🐀b', 3)).toEqual({ index: 1, removed: 2, inserted: '🐀' })
})

test('whatever was typed wherever, the change makes the one text of the other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', 'é', '\n'), maxLength: 12 })
  fc.assert(
    fc.property(words, words, fc.nat(30), (before, after, caret) => {
      const change = changeBetween(before, after, Math.min(caret, after.length))
      if (change === null) return before === after
      const { index, removed, inserted } = change
      expect(before.slice(0, index) + inserted + before.slice(index + removed)).toBe(after)
      const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
      return !halves.test(inserted) && !halves.test(before.slice(index, index + removed))
    }),
  )
})

test('a caret stays between its letters when others type and take away', () => {
  const delta: Delta = [{ retain: 2 }, { insert: 'xy' }, { delete: 3 }]
  expect([0, 2, 3, 5, 6].map((place) => movedPosition(place, delta))).toEqual([0, 2, 4, 4, 5])
  expect(movedPosition(2, delta, true)).toBe(4)
})

test('units are found again after the edits of others', () => {
  const doc = new Y.Doc()
  const text = doc.getText('t')
  const letters = fc.constantFrom('insert', 'delete') as fc.Arbitrary<'insert' | 'delete'>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(letters, fc.nat(20)), { maxLength: 6 }),
      fc.nat(9),
      fc.nat(4),
      (edits, from, count) => {
        text.delete(0, text.length)
        text.insert(0, 'abcdefghijkl')
        const deltas: Delta[] = []
        const listen = (event: Y.YTextEvent) => deltas.push(event.delta)
        text.observe(listen)
        for (const [kind, at] of edits) {
          if (kind === 'insert') text.insert(at % (text.length + 1), 'XY')
          else if (text.length > 2) text.delete(at % (text.length - 1), 2)
        }
        text.unobserve(listen)
        const result = text.toString()
        const places = movedThrough(deltas, from, Math.min(count, 12 - from))
        const originals = 'abcdefghijkl'.slice(from, from + Math.min(count, 12 - from))
        for (const [i, letter] of [...originals].entries()) {
          expect(places[i]).toBe(result.indexOf(letter))
        }
        expect(places.at(-1)).toBeLessThanOrEqual(result.length)
      },
    ),
  )
})

test('neighbours come in one run', () => {
  expect(runs([5, 1, 2, 4])).toEqual([
    { from: 1, length: 2 },
    { from: 4, length: 2 },
  ])
})
