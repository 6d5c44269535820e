import type { IdentifiedCommand } from '@rondom/shared/domain/commands.ts'
import { isId } from '@rondom/shared/domain/ids.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { expect, test } from 'vitest'
import { createCommandQueue } from './command-queue.ts'

/** A connection that keeps what was sent, for the test to answer or lose. */
function connection() {
  const sent: { command: IdentifiedCommand; answer(n: number): void; lose(): void }[] = []
  const sizes: number[] = []
  const queue = createCommandQueue(
    (command, answered, lost) => sent.push({ command, answer: (n) => answered({ ok: true, n }), lose: lost }),
    (size) => sizes.push(size),
  )
  return { queue, sent, sizes, types: () => sent.map(({ command }) => command.type) }
}

test('a command given while offline is sent once there is a connection, in order', async () => {
  const { queue, sent, types, sizes } = connection()
  const first = queue.add({ type: 'raiseHand' })
  const second = queue.add({ type: 'declareReady' })
  expect(sent).toEqual([])
  queue.open()
  expect(types()).toEqual(['raiseHand', 'declareReady'])
  sent[0]?.answer(7)
  sent[1]?.answer(8)
  expect([await first, await second]).toEqual([
    { ok: true, n: 7 },
    { ok: true, n: 8 },
  ])
  expect(sizes).toEqual([1, 2, 1, 0])
})

test('[R52] after a lost connection the same command goes with the same id, until it is answered', async () => {
  const { queue, sent } = connection()
  queue.open()
  const answer = queue.add({ type: 'raiseHand' })
  queue.interrupt()
  queue.open()
  expect(sent.map(({ command }) => command)).toEqual([sent[0]?.command, sent[0]?.command])
  expect(isId('command', sent[0]?.command.id ?? '')).toBe(true)
  sent[1]?.answer(3)
  expect(await answer).toEqual({ ok: true, n: 3 })
  queue.interrupt()
  queue.open()
  expect(sent).toHaveLength(2)
})

test('an answer that does not come is asked for again; an old one that is lost is not', () => {
  const { queue, sent } = connection()
  queue.open()
  void queue.add({ type: 'raiseHand' })
  sent[0]?.lose()
  expect(sent).toHaveLength(2)
  sent[0]?.lose()
  expect(sent).toHaveLength(2)
})

test('a late answer of the first sending counts', async () => {
  const { queue, sent } = connection()
  queue.open()
  const answer = queue.add({ type: 'raiseHand' })
  queue.interrupt()
  sent[0]?.answer(4)
  expect(await answer).toEqual({ ok: true, n: 4 })
  expect(queue.size()).toBe(0)
})

test('two commands have two ids, and the end answers all', async () => {
  const { queue, sent } = connection()
  queue.open()
  const answers = [queue.add({ type: 'raiseHand' }), queue.add({ type: 'raiseHand' })]
  expect(new Set(sent.map(({ command }) => command.id)).size).toBe(2)
  const refused = { ok: false as const, refusal: refuse('not_signed_in'), sentence: 'Meld je eerst aan.' }
  queue.end(refused)
  expect(await Promise.all(answers)).toEqual([refused, refused])
  expect(await queue.add({ type: 'raiseHand' })).toEqual(refused)
  expect(queue.size()).toBe(0)
})
