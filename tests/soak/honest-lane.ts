import { setTimeout } from 'node:timers/promises'
import { IN_DRAFTS, layKillGround, ON_CARDS } from '../crash/kill-rounds.ts'
import type { Random } from '../crash/seed.ts'
import type { StayingReplica } from '../crash/staying-replica.ts'
import { writingTable } from '../realtime/writing-table.ts'
import { HonestWriter } from './honest-writers.ts'
import type { Lane, Soak } from './lane.ts'
import { note } from './tally.ts'

/** How long one conference is written in, and after how long it is looked at whether all is there; milliseconds. */
const CONFERENCE = 120_000
const STRETCH = 20_000

/** Conference after conference in which everybody writes, reloads and is offline now and then. */
export const honestLane: Lane = {
  name: 'honest',
  async run(soak, random) {
    while (!soak.ending.aborted) {
      await holdConference(soak, random).catch((error) => note(soak.tally, 'honest', error))
    }
  },
}

async function holdConference({ server, tally, ending }: Soak, random: Random): Promise<void> {
  const table = await writingTable(server)
  const { cards, stays } = await layKillGround(table)
  const writers = await Promise.all([
    ...ON_CARDS.map((id) => HonestWriter.open(table, id, cards.get(id)!, random)),
    ...IN_DRAFTS.map((id) => HonestWriter.open(table, id, null, random)),
  ])
  tally.conferences += 1
  const goesOnWriting = within(CONFERENCE, ending)
  try {
    for (let stretch = 1; goesOnWriting(); stretch += 1) {
      const goesOn = within(STRETCH, ending)
      const writing = writers.map(async (writer) => {
        while (goesOn()) await writer.step(tally)
      })
      await Promise.all([...writing, offlineSpells(stays, stretch, random, goesOn)])
      for (const writer of writers) await writer.assertAllThere()
    }
  } finally {
    stays.close()
    for (const writer of writers) writer.close()
    table.close()
  }
}

/** True for so many milliseconds from now, unless the soak ends. */
function within(milliseconds: number, ending: AbortSignal): () => boolean {
  const end = performance.now() + milliseconds
  return () => performance.now() < end && !ending.aborted
}

/** A tab that types while it is offline, and has to bring that when it is back. */
async function offlineSpells(
  tab: StayingReplica,
  stretch: number,
  random: Random,
  goesOn: () => boolean,
): Promise<void> {
  for (let spell = 1; goesOn(); spell += 1) {
    tab.goOffline()
    tab.type(`${stretch}.tab.${spell};`)
    await setTimeout(500 + random() * 3000)
    tab.goOnline()
    tab.type(`${stretch}.tabOnline.${spell};`)
    await tab.isBack()
    await setTimeout(random() * 2000)
  }
}
