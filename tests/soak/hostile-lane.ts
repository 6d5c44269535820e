import { setTimeout } from 'node:timers/promises'
import type { Random } from '../crash/seed.ts'
import { ATTACKS } from '../hostile/attacks.ts'
import { assertUnharmed, layGround, leaveGround } from '../hostile/ground.ts'
import { mutatedFlood } from '../hostile/mutated-frames.ts'
import type { Lane, Soak } from './lane.ts'
import { note } from './tally.ts'

/** Damaged frames between two attacks: some eight hundred thousand in an hour on two cores. */
const FRAMES = 5000

/** Every attack in turn, with floods of damaged frames between them; each round on a conference of its own. */
export const hostileLane: Lane = {
  name: 'hostile',
  async run(soak, random) {
    while (!soak.ending.aborted) {
      await attackConference(soak, random).catch((error) => note(soak.tally, 'hostile', error))
    }
  },
}

async function attackConference({ server, tally, ending }: Soak, random: Random): Promise<void> {
  const ground = await layGround(server)
  tally.conferences += 1
  try {
    const flood = await mutatedFlood(ground, random)
    for (const { name, run } of ATTACKS) {
      if (ending.aborted) return
      tally.mutatedFrames += await flood.send(FRAMES)
      await assertUnharmed(ground)
      try {
        await run(ground)
        await assertUnharmed(ground)
      } catch (error) {
        note(tally, name, error)
      }
      tally.attacks += 1
      await setTimeout(500)
    }
  } finally {
    leaveGround(ground)
  }
}
