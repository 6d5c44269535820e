import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { documentClient, memoryOf, REPORTING_MEMORY, startServer } from '../kit/index.ts'
import { addCardTo, dayOfTheCase, perspectiveOf } from '../realtime/writing-table.ts'
import { assertUnharmed, layGround, leaveGround, textHash } from './ground.ts'
import { assertMemoryReturns } from './memory-returns.ts'
import { mutatedFlood } from './mutated-frames.ts'

const FRAMES = Number(process.env.MUTATED_FRAMES ?? 10_000)

test(
  `${FRAMES} damaged frames reach no other document, split no replicas, and end at most their own connection`,
  async () => {
    const seed = seedOfThisRun()
    console.log(`seed ${seed}`)
    await using server = await startServer({ clock: dayOfTheCase, nodeArguments: REPORTING_MEMORY })
    const ground = await layGround(server)
    const { table, name, victim } = ground
    await addCardTo(ground.foreigner, 'De woorden van Sam.')
    const untouched = Y.encodeStateAsUpdate(ground.foreigner.doc)
    const flood = await mutatedFlood(ground, randomFrom(seed))
    await flood.send(500)
    const before = await memoryOf(server)
    for (let sent = 500; sent < FRAMES; ) {
      sent += await flood.send(Math.min(1000, FRAMES - sent))
      await assertUnharmed(ground)
    }
    await assertMemoryReturns(server, before, { heapUsed: 32, rss: 256 })

    await server.restart()
    const pim = await documentClient(server, table.clientOf('pol').person, name)
    expect(textHash(pim.doc)).toBe(textHash(victim.doc))
    const sam = table.clientOf('sch')
    const ofSam = await documentClient(server, sam.person, perspectiveOf(sam))
    expect(Y.encodeStateAsUpdate(ofSam.doc)).toEqual(untouched)
    leaveGround(ground)
  },
  300_000 + 5 * FRAMES,
)
