import { afterAll, beforeAll, test } from 'vitest'
import { type Memory, memoryOf, REPORTING_MEMORY, startServer } from '../kit/index.ts'
import { dayOfTheCase } from '../realtime/writing-table.ts'
import { ATTACKS } from './attacks.ts'
import { assertUnharmed, type Ground, layGround, leaveGround } from './ground.ts'
import { assertMemoryReturns } from './memory-returns.ts'

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
    // What the process keeps for itself after a flood varies; what the program holds does not.
    await assertMemoryReturns(ground.server, before, { heapUsed: 16, external: 16, rss: 256 })
  },
  90_000,
)
