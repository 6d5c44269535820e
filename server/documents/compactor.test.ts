import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Compactor, createCompactor } from './compactor.ts'
import type { Compacted } from './ports.ts'

let compactor: Compactor

beforeEach(() => {
  compactor = createCompactor()
})
afterEach(() => compactor.close())

/** What a writer sends who types a text letter by letter, after a word that was taken back. */
function updatesOf(text: string): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getText('text').insert(0, 'ZWAARDVIS')
  doc.getText('text').delete(0, 9)
  for (const letter of text) doc.getText('text').insert(0, letter)
  return updates
}

function textIn(compacted: Compacted | null): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, compacted!.snapshot)
  return doc.getText('text').toString()
}

const holds = (bytes: readonly Uint8Array[], text: string) => Buffer.concat(bytes).includes(text)

test('a snapshot reads as what it is made of, without what was deleted', async () => {
  const updates = updatesOf('sretteL')
  expect(holds(updates, 'ZWAARDVIS')).toBe(true)
  const half = await compactor.compact(async () => ({ snapshot: null, tail: updates.slice(0, 4) }))
  const whole = await compactor.compact(async () => ({ snapshot: half!.snapshot, tail: updates.slice(4) }))
  expect([textIn(half), textIn(whole)]).toEqual(['rs', 'Letters'])
  expect(holds([half!.snapshot, whole!.snapshot], 'ZWAARDVIS')).toBe(false)
  expect(whole!.vector).toEqual(Y.encodeStateVectorFromUpdate(whole!.snapshot))
})

test('the event loop goes on while a big document is compacted, and others wait their turn', async () => {
  const updates = updatesOf('a'.repeat(20_000))
  let turns = 0
  let done = false
  const snapshots = Promise.all([1, 2].map(() => compactor.compact(async () => ({ snapshot: null, tail: updates }))))
  const turning = (async () => {
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve))
      turns += 1
    }
  })()
  for (const compacted of await snapshots) expect(textIn(compacted)).toHaveLength(20_000)
  done = true
  await turning
  expect(turns).toBeGreaterThan(20)
})

test('after a document it rests for as long as that took, and longer: who works has the processor first', async () => {
  const began: number[] = []
  const read = async () => {
    began.push(performance.now())
    return { snapshot: null, tail: updatesOf('a'.repeat(2000)) }
  }
  const first = compactor.compact(read)
  const second = compactor.compact(read)
  await first
  const ended = performance.now()
  await second
  expect(began[1]! - ended).toBeGreaterThan(2 * (ended - began[0]!))
})

test('a damaged row is named, and the next document is compacted', async () => {
  const updates = updatesOf('abc')
  const damaged = compactor.compact(async () => ({ snapshot: null, tail: [updates[0]!, updates[1]!.subarray(0, 5)] }))
  const next = compactor.compact(async () => ({ snapshot: null, tail: updates }))
  await expect(damaged).rejects.toMatchObject({ name: 'DamagedRow', code: 'update 2' })
  expect(textIn(await next)).toBe('cba')
})

test('a document of which parts are missing is left as it is', async () => {
  expect(await compactor.compact(async () => ({ snapshot: null, tail: updatesOf('abc').slice(1) }))).toBeNull()
})

test('closing refuses what is under way and what comes after', async () => {
  const tail = updatesOf('abc')
  const [first, second] = [1, 2].map(() => compactor.compact(async () => ({ snapshot: null, tail })))
  const outcomes = Promise.allSettled([first, second])
  await compactor.close()
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(compactor.compact(async () => ({ snapshot: null, tail }))).rejects.toThrow('closed')
})
