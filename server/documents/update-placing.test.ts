import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ClientsOfToday } from './clients-of-today.ts'
import { DocumentContent } from './document-content.ts'
import { admitUpdate } from './update-admission.ts'

const ALI = 'pe_aaaaaaaaaaaaaaaa'
const BEA = 'pe_bbbbbbbbbbbbbbbb'

/** Numbers as Yjs writes them: seven bits a byte, the lowest first. */
function varUints(...values: number[]): number[] {
  return values.flatMap((value) => {
    const bytes: number[] = []
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest % 128))
    return [...bytes, rest]
  })
}

const ROOT = [4, 1, 12, ...Buffer.from('ratingReason')]
const X = [1, 120]
/** Structs of a text: the first of its root, one right of another, one left of another. */
const first = [...ROOT, ...X]
const rightOf = (client: number, clock: number) => [132, ...varUints(client, clock), ...X]
const longRightOf = (client: number, clock: number) => [132, ...varUints(client, clock), 5, ...Buffer.from('xxxyy')]
const leftOf = (client: number, clock: number) => [68, ...varUints(client, clock), ...X]
const collected = (length: number) => [0, ...varUints(length)]
const block = (client: number, clock: number, ...structs: number[][]) => [
  ...varUints(structs.length, client, clock),
  ...structs.flat(),
]
const update = (blocks: number[][], deletes: number[] = [0]) =>
  Uint8Array.from([...varUints(blocks.length), ...blocks.flat(), ...deletes])

/** A document with `length` characters of Ali's client 1. */
function written(length: number): DocumentContent {
  const doc = new Y.Doc()
  doc.clientID = 1
  doc.getText('ratingReason').insert(0, 'x'.repeat(length))
  return new DocumentContent('perspective', doc, new Map([[1, ALI]]))
}

function verdict(bytes: Uint8Array, writer: string, content: DocumentContent): string {
  const admission = admitUpdate(bytes, writer, content)
  if (admission === 'later') return 'later'
  if ('admitted' in admission) return 'admitted'
  return `${admission.refusal.code}${admission.early ? ' early' : ''}`
}

describe.each([true, false])('a piece that is partly here goes on from what is here (applied: %s)', (applied) => {
  const long = (root: string) => [4, 1, root.length, ...Buffer.from(root), 4, ...Buffer.from('abcd')]

  /** A document that holds this of Bea, and a replica that follows it. */
  function holding(bytes: Uint8Array) {
    const content = new DocumentContent('perspective', new Y.Doc(), new Map())
    const follower = new Y.Doc()
    const take = (change: Uint8Array) => {
      const admission = admitUpdate(change, BEA, content)
      if (admission === 'later' || !('admitted' in admission)) throw new Error(JSON.stringify(admission))
      content.add(admission.admitted, BEA)
      Y.applyUpdate(follower, admission.admitted.bytes)
    }
    take(bytes)
    if (applied) {
      content.endBatch(true)
      content.bind([7], BEA)
      Y.applyUpdate(content.doc, bytes)
    }
    return { take, follower }
  }

  function joined(follower: Y.Doc): Y.Doc {
    const late = new Y.Doc()
    Y.applyUpdate(late, Y.encodeStateAsUpdate(follower))
    return late
  }

  test('also where that was collected, on which Yjs would fail', () => {
    const { take, follower } = holding(update([block(7, 0, collected(1))]))
    take(update([block(7, 0, long('ratingReason'))]))
    expect(follower.getText('ratingReason').toString()).toBe('')
    expect(joined(follower).getText('ratingReason').toString()).toBe('')
  })

  test('also where it says that it stands elsewhere', () => {
    const { take, follower } = holding(update([block(7, 0, first)]))
    take(update([block(7, 0, long('cards'))]))
    expect(follower.getText('ratingReason').toString()).toBe('xbcd')
    expect(follower.getArray('cards')).toHaveLength(0)
    expect(joined(follower).getText('ratingReason').toString()).toBe('xbcd')
  })
})

describe('an update of which a part would wait', () => {
  test.each<[string, number[][], string]>([
    ['follows on what is there', [block(1, 3, rightOf(1, 2))], 'admitted'],
    ['refers forward to another client', [block(7, 0, rightOf(8, 0)), block(8, 0, first)], 'admitted'],
    ['leaves a gap', [block(1, 5, rightOf(1, 2))], 'update_unreadable early'],
    ['leaves a gap in a new client', [block(7, 1, first)], 'update_unreadable early'],
    ['stands right of what is not here', [block(7, 0, rightOf(1, 3))], 'update_unreadable early'],
    ['stands left of what is not here', [block(7, 0, leftOf(9, 0))], 'update_unreadable early'],
    ['is partly here, and stands in that part of itself', [block(1, 0, longRightOf(1, 1))], 'admitted'],
    ['stands on itself', [block(7, 0, leftOf(7, 0))], 'update_unreadable'],
    ['goes round over the left', [block(7, 0, rightOf(8, 0)), block(8, 0, rightOf(7, 0))], 'update_unreadable'],
    ['goes round over the right', [block(7, 0, leftOf(8, 0)), block(8, 0, leftOf(7, 0))], 'update_unreadable'],
    [
      'goes round over the order of a client',
      [block(7, 0, rightOf(8, 1), first), block(8, 0, rightOf(7, 1), first)],
      'update_unreadable',
    ],
    ['has a client in two blocks', [block(7, 0, first), block(7, 1, rightOf(7, 0))], 'update_unreadable'],
    ['has an empty block', [block(7, 0)], 'update_unreadable'],
  ])('[that %s]', (_, blocks, expected) => {
    expect(verdict(update(blocks), ALI, written(3))).toBe(expected)
  })

  test.each([
    ['that stands beside what is nowhere', leftOf(9, 4)],
    ['in a root that no document has', [4, 1, 9, ...Buffer.from('elsewhere'), ...X]],
    ['in the root of the document', first],
  ])('what is known already, said to be a piece %s, is left out', (_, known) => {
    const content = written(3)
    const again = update([block(1, 0, known, rightOf(1, 0), rightOf(1, 1), rightOf(1, 2))])
    const admission = admitUpdate(again, ALI, content)
    if (admission === 'later' || !('admitted' in admission)) throw new Error(JSON.stringify(admission))
    Y.applyUpdate(content.doc, admission.admitted.bytes)
    expect(content.doc.store.pendingStructs).toBe(null)
    expect([...content.doc.share.keys()]).toEqual(['ratingReason'])
    expect(content.doc.getText('ratingReason').toString()).toBe('xxxx')
  })

  test('what is known already, said to stand in the middle of an emoji, splits nothing', () => {
    const doc = new Y.Doc()
    doc.clientID = 1
    doc.getText('ratingReason').insert(0, '😀')
    doc.getText('ratingReason').insert(2, 'a')
    const content = new DocumentContent('perspective', doc, new Map([[1, ALI]]))
    const admission = admitUpdate(update([block(1, 2, rightOf(1, 0), rightOf(1, 2))]), ALI, content)
    if (admission === 'later' || !('admitted' in admission)) throw new Error(JSON.stringify(admission))
    Y.applyUpdate(doc, admission.admitted.bytes)
    expect(doc.getText('ratingReason').toString()).toBe('😀ax')
  })

  test('no order of blocks makes an admitted update wait', () => {
    const content = written(3)
    const blocks = [block(9, 0, rightOf(8, 1)), block(8, 0, rightOf(7, 0), rightOf(8, 0)), block(7, 0, rightOf(1, 2))]
    for (const order of [blocks, blocks.toReversed()]) {
      expect(verdict(update(order), ALI, content)).toBe('admitted')
      const doc = new Y.Doc()
      Y.applyUpdate(doc, update([block(1, 0, first, rightOf(1, 0), rightOf(1, 1))]))
      Y.applyUpdate(doc, update(order))
      expect(doc.store.pendingStructs).toBe(null)
      expect(doc.getText('ratingReason').length).toBe(7)
    }
  })

  test('what stands between two things that were no neighbours for its writer could be read in two orders', () => {
    const between = (left: number, right: number) => [196, ...varUints(1, left, 1, right), ...X]
    expect(verdict(update([block(7, 0, between(0, 1))]), BEA, written(3))).toBe('admitted')
    expect(verdict(update([block(7, 0, between(0, 2))]), BEA, written(3))).toBe('update_unreadable')
    expect(verdict(update([block(7, 0, between(2, 0))]), BEA, written(3))).toBe('update_unreadable')
    // Two who wrote in the same place without knowing of each other were both honest.
    const content = written(3)
    const one = admitUpdate(update([block(7, 0, between(0, 1))]), BEA, content)
    if (one === 'later' || !('admitted' in one)) throw new Error('expected the update to be admitted')
    content.add(one.admitted, BEA)
    Y.applyUpdate(content.doc, one.admitted.bytes)
    content.bind([7], BEA)
    content.endBatch(true)
    expect(verdict(update([block(8, 0, between(0, 1))]), ALI, content)).toBe('admitted')
    expect(verdict(update([block(7, 1, between(0, 2))]), BEA, content)).toBe('update_unreadable')
  })
})

describe('looking ahead in a copy of the document', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('is done for part of the time only; after that it is refused, or waits where it can be told without one', () => {
    let [now, computed] = [0, 0]
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    // Copying takes most of a second each time.
    vi.spyOn(process, 'threadCpuUsage').mockImplementation(() => {
      computed += 300_000
      return { user: computed, system: 0 }
    })
    const between = (client: number, left: number, right: number) => [196, ...varUints(client, left, 1, right), ...X]
    const inTwoPlaces = (client: number) => update([block(client, 0, between(1, 0, 1), between(1, 1, 2))])
    const content = written(3)
    const one = admitUpdate(inTwoPlaces(7), BEA, content)
    if (one === 'later' || !('admitted' in one)) throw new Error('expected the update to be admitted')
    content.add(one.admitted, BEA)
    const onWhatIsNotApplied = update([block(8, 0, between(7, 0, 1))])
    expect(verdict(inTwoPlaces(9), BEA, content)).toBe('too_many_requests')
    expect(verdict(onWhatIsNotApplied, BEA, content)).toBe('later')
    // What one writer cost is not charged to another.
    expect(verdict(inTwoPlaces(9), ALI, content)).toBe('admitted')
    now += 60_000
    expect(verdict(onWhatIsNotApplied, BEA, content)).toBe('admitted')
    now += 60_000
    expect(verdict(inTwoPlaces(9), BEA, content)).toBe('admitted')
  })

  test('goes on with the same copy for a while, which holds all that was admitted; not after what was not written', () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const content = written(3)
    const copy = content.ahead(BEA)
    const typed = update([block(7, 0, first)])
    const one = admitUpdate(typed, BEA, content)
    if (one === 'later' || !('admitted' in one)) throw new Error('expected the update to be admitted')
    content.add(one.admitted, BEA)
    content.endBatch(true)
    Y.applyUpdate(content.doc, typed)
    now += 4000
    expect(content.ahead(BEA)).toBe(copy)
    expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(content.doc))
    now += 6000
    content.endBatch(true)
    const another = content.ahead(BEA)
    expect(another).not.toBe(copy)
    content.endBatch(false)
    expect(content.ahead(BEA)).not.toBe(another)
  })
})

describe('deleting', () => {
  const deletion = (client: number, clock: number, length: number) => update([], varUints(1, client, 1, clock, length))

  test('everyone may delete what is here, and nobody what is not', () => {
    expect(verdict(deletion(1, 0, 3), BEA, written(3))).toBe('admitted')
    expect(verdict(deletion(1, 0, 4), BEA, written(3))).toBe('update_unreadable early')
    expect(verdict(deletion(1, 3, 0), BEA, written(3))).toBe('update_unreadable')
    expect(verdict(deletion(1, 1, 0), BEA, written(3))).toBe('update_unreadable')
    expect(verdict(deletion(999, 0, 9_000_000), BEA, written(3))).toBe('update_unreadable early')
  })

  test('what the writer deleted before sending is the writer’s own, follows on and fits', () => {
    expect(verdict(update([block(7, 0, collected(10))]), BEA, written(3))).toBe('admitted')
    expect(verdict(update([block(1, 3, collected(10))]), BEA, written(3))).toBe('document_client_foreign')
    expect(verdict(update([block(7, 4, collected(10))]), BEA, written(3))).toBe('update_unreadable early')
    expect(verdict(update([block(7, 0, collected(2 ** 40))]), BEA, written(3))).toBe('document_full')
  })
})

describe('quotas', () => {
  test('pieces count, and no longer once Yjs has joined them', () => {
    const doc = new Y.Doc()
    const text = doc.getText('ratingReason')
    doc.transact(() => {
      for (let piece = 0; piece < LIMITS.documentStructs; piece += 1) text.insert(0, 'x')
    })
    const content = new DocumentContent('perspective', doc, new Map())
    expect(verdict(update([block(7, 0, first)]), ALI, content)).toBe('document_full')
    const joined = written(2)
    const many = { characters: 1, structs: LIMITS.documentStructs }
    expect(joined.fits(many)).toBe(false)
    expect(joined.fits({ ...many, structs: LIMITS.documentStructs - 1 })).toBe(true)
  })

  test('a participant brings so many clients in a day, and others bring theirs', () => {
    let now = new Date('2026-11-22T10:00:00Z')
    const today = new ClientsOfToday(new Map([[ALI, LIMITS.documentClientsPerDay - 1]]), () => now)
    const content = new DocumentContent('perspective', new Y.Doc(), new Map(), today)
    const fresh = (client: number) => update([block(client, 0, first)])
    const admission = admitUpdate(fresh(7), ALI, content)
    if (admission === 'later' || !('admitted' in admission)) throw new Error('expected the update to be admitted')
    content.add(admission.admitted, ALI)
    expect(verdict(fresh(8), ALI, content)).toBe('too_many_requests')
    content.endBatch(true)
    expect(verdict(fresh(8), ALI, content)).toBe('admitted')
    content.bind([7], ALI)
    expect(verdict(fresh(8), ALI, content)).toBe('too_many_requests')
    expect(verdict(fresh(8), BEA, content)).toBe('admitted')
    now = new Date('2026-11-23T00:00:00Z')
    expect(verdict(fresh(8), ALI, content)).toBe('admitted')
  })
})
