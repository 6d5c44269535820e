import { type Gateway, ObservedDocument } from '@rondom/client/sync/memory-gateway.ts'
import { contentHash } from '@rondom/shared/board/content-hash.ts'
import { CLOSE, comeBackReason } from '@rondom/shared/wire/close-codes.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Random, randomFrom, seedOfThisRun } from '../crash/seed.ts'

const SEEDS = Number(process.env.SAVING_SEEDS ?? 100)
const STEPS = 80

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A slow disk keeps answers waiting; all that waited is answered once it is done. */
function acknowledge(gateway: Gateway, answers: boolean): void {
  gateway.acknowledges = answers
  const socket = gateway.latest()
  const count = gateway.received.at(-1)?.length ?? 0
  if (answers && socket.readyState === 1 && !socket.isDead && count > 0) gateway.acknowledge(socket, count)
}

/** One thing that happens to a writer, or to what is between the writer and the server. */
function step(seen: ObservedDocument, random: Random, write: () => void): void {
  const { gateway } = seen
  const drop = (code: number, reason = '') =>
    gateway.sockets.at(-1)?.readyState === 1 && gateway.latest().drop(code, reason)
  const doings: [number, () => void][] = [
    [40, write],
    [6, () => seen.shown?.undo.undo()],
    [3, () => seen.shown?.undo.redo()],
    [5, () => drop(1006)],
    [2, () => drop(CLOSE.resync)],
    [2, () => drop(CLOSE.transient, comeBackReason(1 + Math.floor(random() * 4)))],
    [4, () => (gateway.isReachable = !gateway.isReachable)],
    [4, () => (gateway.isDeaf = !gateway.isDeaf)],
    [4, () => acknowledge(gateway, !gateway.acknowledges)],
    [2, () => (gateway.refuses = gateway.refuses === null ? 'storage_unavailable' : null)],
    [3, () => seen.one.suspect()],
    [3, () => seen.one.offer('write')],
  ]
  let at = random() * doings.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, doing] of doings) {
    at -= weight
    if (at < 0) {
      doing()
      return
    }
  }
}

async function play(seed: number): Promise<void> {
  const random = randomFrom(seed)
  const seen = new ObservedDocument()
  const { gateway } = seen
  seen.one.offer('write')
  await vi.advanceTimersByTimeAsync(10)
  for (let count = 0; count < STEPS; count += 1) {
    step(seen, random, () => seen.type(`${count};`))
    const mine = seen.mine()
    if (seen.unsaved === 0) expect(gateway.text(), `seed ${seed}, step ${count}`).toBe(mine)
    if (random() < 0.5) await vi.advanceTimersByTimeAsync(random() * 4000)
    expect(seen.mine(), `seed ${seed}, step ${count}: nothing of it leaves the screen`).toBe(mine)
  }
  Object.assign(gateway, { isReachable: true, isDeaf: false, refuses: null })
  acknowledge(gateway, true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen.unsaved, `seed ${seed}`).toBe(0)
  expect(seen.aside, `seed ${seed}`).toEqual([])
  expect(gateway.text(), `seed ${seed}`).toBe(seen.mine())
  expect(contentHash(gateway.doc), `seed ${seed}`).toEqual(contentHash(seen.shown!.doc))
  const words = gateway.text().split(';')
  expect(new Set(words).size, `seed ${seed}: nothing is there twice`).toBe(words.length)
  seen.one.destroy()
}

test('[R54] through lost, dead and refused connections nothing is called saved that is not, and in the end all of it is', async () => {
  const first = seedOfThisRun()
  console.log(`seed ${first}`)
  for (let seed = first; seed < first + SEEDS; seed += 1) await play(seed)
}, 60_000)
