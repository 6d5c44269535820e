import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Memory, memoryOf, REPORTING_MEMORY, startServer } from '../kit/index.ts'
import { dayOfTheCase } from '../realtime/writing-table.ts'
import { ATTACKS } from './attacks.ts'
import { assertUnharmed, type Ground, layGround, leaveGround } from './ground.ts'

const MEBIBYTE = 1024 * 1024

let ground: Ground
let before: Memory

beforeAll(async () => {
  ground = await layGround(await startServer({ clock: dayOfTheCase, nodeArguments: REPORTING_MEMORY }))
  await assertUnharmed(ground)
  before = await memoryOf(ground.server)
})

afterAll(async () => {
  leaveGround(ground)
  await ground.server[Symbol.asyncDispose]()
})

test.each(ATTACKS)(
  '$name: is answered as it should be, and nobody comes to harm',
  async ({ run }) => {
    await run(ground)
    await assertUnharmed(ground)
    const after = await memoryOf(ground.server)
    // What the process keeps for itself after a flood varies; what the program holds does not.
    expect(after.heapUsed - before.heapUsed).toBeLessThan(16 * MEBIBYTE)
    expect(after.external - before.external).toBeLessThan(16 * MEBIBYTE)
    expect(after.rss - before.rss).toBeLessThan(256 * MEBIBYTE)
  },
  90_000,
)
