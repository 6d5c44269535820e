import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DocumentContent } from './document-content.ts'
import { admitUpdate } from './update-admission.ts'

const ALI = 'pe_aaaaaaaaaaaaaaaa'
const BEA = 'pe_bbbbbbbbbbbbbbbb'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A text in which Bea put so many characters after the first one of Ali, each left of the one before. */
function crowded(characters: number): DocumentContent {
  const doc = new Y.Doc()
  const [ali, bea] = [new Y.Doc(), new Y.Doc()]
  ali.clientID = 1
  bea.clientID = 2
  ali.getText('ratingReason').insert(0, 'a')
  Y.applyUpdate(bea, Y.encodeStateAsUpdate(ali))
  for (let count = 0; count < characters; count += 1) bea.getText('ratingReason').insert(1, 'b')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(bea))
  return new DocumentContent(
    'perspective',
    doc,
    new Map([
      [1, ALI],
      [2, BEA],
    ]),
  )
}

/** Ali's pieces after that first character, each left of the one before, which know nothing of Bea's. */
function unaware(pieces: number): Uint8Array {
  const before = new Y.Doc()
  before.clientID = 1
  before.getText('ratingReason').insert(0, 'a')
  const doc = new Y.Doc()
  doc.clientID = 3
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(before))
  for (let count = 0; count < pieces; count += 1) doc.getText('ratingReason').insert(1, 'c')
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(before))
}

function verdict(bytes: Uint8Array, content: DocumentContent): string {
  const admission = admitUpdate(bytes, ALI, content, LIMITS.documentCatchUpBytes)
  if (admission === 'later') return 'later'
  return 'admitted' in admission ? 'admitted' : admission.refusal.code
}

test('what somebody wrote unaware of some dozens of pieces there is admitted', () => {
  expect(verdict(unaware(200), crowded(50))).toBe('admitted')
})

test('what would have to look for its place among thousands of pieces, thousands of times, is refused before it is placed', () => {
  const content = crowded(3000)
  expect(verdict(unaware(1000), content)).toBe('message_too_large')
  expect(content.mayTakeTime(ALI)).toBe(true)
})

test('and so where its own pieces are among what it would have to go over', () => {
  expect(verdict(unaware(5000), crowded(0))).toBe('message_too_large')
})

test('one piece after the other it costs its writer the time that it takes, until it is too much', () => {
  const content = crowded(20_000)
  let computed = 0
  vi.spyOn(process, 'threadCpuUsage').mockImplementation(() => ({ user: computed, system: 0 }))
  content.takeTime(ALI, () => {
    computed += 60_000_000
  })
  expect(content.mayTakeTime(ALI)).toBe(false)
  expect(verdict(unaware(1), content)).toBe('too_many_requests')
})
