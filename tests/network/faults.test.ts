import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedOfThisRun } from '../crash/seed.ts'
import { startServer } from '../kit/index.ts'
import { dayOfTheCase, writingTable } from '../realtime/writing-table.ts'
import { type NetworkGround, playFaults, SCENARIOS_EACH } from './fault-scenario.ts'

/** How many scenarios; a long run sets it by NETWORK_SEEDS. */
const SEEDS = Number(process.env.NETWORK_SEEDS ?? 3)
/** Milliseconds that one may take. */
const SCENARIO = 30_000

let ground: NetworkGround

beforeAll(async () => {
  const server = await startServer({ clock: dayOfTheCase })
  ground = { server, table: await writingTable(server) }
})

afterAll(async () => {
  ground.table.close()
  await ground.server[Symbol.asyncDispose]()
})

test(
  '[R54] whatever the network did while they wrote, once it heals everyone reads the same and nothing is lost',
  async () => {
    const first = seedOfThisRun()
    console.log(`seed ${first}`)
    const times: number[] = []
    for (let seed = first; seed < first + SEEDS; seed += 1) {
      if (seed > first && (seed - first) % SCENARIOS_EACH === 0) {
        ground.table.close()
        ground.table = await writingTable(ground.server)
      }
      const { took, problems } = await playFaults(ground, seed)
      expect(problems).toEqual([])
      times.push(took)
    }
    const seconds = times.map((time) => (time / 1000).toFixed(1))
    console.log(`converged after healing in ${seconds.join(', ')} s; worst ${(Math.max(...times) / 1000).toFixed(1)} s`)
  },
  SEEDS * SCENARIO,
)
