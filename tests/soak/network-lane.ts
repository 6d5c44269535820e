import { setTimeout } from 'node:timers/promises'
import { playFaults, SCENARIOS_EACH } from '../network/fault-scenario.ts'
import { writingTable } from '../realtime/writing-table.ts'
import type { Lane } from './lane.ts'
import { note } from './tally.ts'

/** Colleagues whose networks fail and heal, again and again. */
export const networkLane: Lane = {
  name: 'network',
  async run({ server, tally, ending }, random) {
    while (!ending.aborted) {
      const table = await writingTable(server)
      tally.conferences += 1
      for (let count = 0; count < SCENARIOS_EACH && !ending.aborted; count += 1) {
        try {
          const { problems } = await playFaults({ server, table }, 1 + Math.floor(random() * 2 ** 31))
          for (const problem of problems) note(tally, 'network', problem)
        } catch (error) {
          note(tally, 'network', error)
        }
        tally.networkFaults += 1
        await setTimeout(1000)
      }
      table.close()
    }
  },
}
