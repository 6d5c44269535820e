import { setTimeout } from 'node:timers/promises'
import { killRound, layKillGround } from '../crash/kill-rounds.ts'
import { startServer } from '../kit/index.ts'
import { dayOfTheCase, writingTable } from '../realtime/writing-table.ts'
import type { Lane } from './lane.ts'
import { note } from './tally.ts'

/** Kills that one conference lives through; the next one writes in fresh documents. */
const ROUNDS = 40

/** A second server that is killed again and again while everybody writes. */
export const killLane: Lane = {
  name: 'kill',
  async run({ tally, ending }, random) {
    await using server = await startServer({ clock: dayOfTheCase })
    while (!ending.aborted) {
      const ground = await layKillGround(await writingTable(server))
      try {
        for (let round = 0; round < ROUNDS && !ending.aborted; round += 1) {
          const { saved, problems } = await killRound(ground, round, random)
          for (const problem of problems) note(tally, 'kill', problem)
          tally.words += saved
          tally.kills += 1
          await setTimeout(random() * 500)
        }
      } catch (error) {
        note(tally, 'kill', error)
        await server.restart()
      } finally {
        ground.stays.close()
        ground.table.close()
      }
    }
  },
}
