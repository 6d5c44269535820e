import { expect, test } from 'vitest'
import { startServer } from '../kit/index.ts'
import { dayOfTheCase, writingTable } from '../realtime/writing-table.ts'
import { IN_DRAFTS, killRound, layKillGround, ON_CARDS } from './kill-rounds.ts'
import { randomFrom, seedOfThisRun } from './seed.ts'

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 25)
const WRITERS = ON_CARDS.length + IN_DRAFTS.length

test(`[R54] [R52] killed ${ROUNDS} times while ${WRITERS} write, nothing acknowledged is lost or doubled, nor anything seen, and who stays reads the same`, async () => {
  const seed = seedOfThisRun()
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  await using server = await startServer({ clock: dayOfTheCase })
  const ground = await layKillGround(await writingTable(server))
  let [saved, commands] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    const found = await killRound(ground, round, random)
    expect(found.problems, `seed ${seed}`).toEqual([])
    saved += found.saved
    commands += found.commands
  }
  console.log(`${saved} words and ${commands} commands acknowledged over ${ROUNDS} kills`)
  expect(WRITERS).toBeGreaterThanOrEqual(8)
  expect(saved).toBeGreaterThan(ROUNDS * ON_CARDS.length)
  expect(commands).toBeGreaterThan(ROUNDS)
  ground.stays.close()
  ground.table.close()
}, 480_000)
