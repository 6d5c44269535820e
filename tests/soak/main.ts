// A long run of everything at once: `pnpm soak [--minutes N]`; the seed is taken from SEED. Ends with one line.
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { randomFrom } from '../crash/seed.ts'
import { REPORTING_MEMORY, startServer } from '../kit/index.ts'
import { dayOfTheCase } from '../realtime/writing-table.ts'
import { honestLane } from './honest-lane.ts'
import { hostileLane } from './hostile-lane.ts'
import { killLane } from './kill-lane.ts'
import type { Lane } from './lane.ts'
import { inWords, type Sample, sample, slopeOf } from './memory-samples.ts'
import { networkLane } from './network-lane.ts'
import { emptyTally, note, summary } from './tally.ts'

/** All of these go on beside each other. */
const LANES: readonly Lane[] = [honestLane, hostileLane, killLane, networkLane]

/** Milliseconds between two lines that say how it goes. */
const PROGRESS = 30_000
/** A shorter run says its slope, and is not judged by it. */
const JUDGED_MINUTES = 30
const STEEPEST = 5

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, lanes: { type: 'string' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0')
const given = Number(process.env.SEED)
const seed = Number.isInteger(given) && given > 0 ? given : 1 + Math.floor(Math.random() * 2 ** 31)
const lanes = LANES.filter(({ name }) => values.lanes === undefined || values.lanes.split(',').includes(name))
console.log(`seed ${seed}; ${minutes} minutes of ${lanes.map(({ name }) => name).join(', ')}`)

const tally = emptyTally()
const end = new AbortController()
const { signal: ending } = end
process.on('SIGINT', () => end.abort())
process.on('SIGTERM', () => end.abort())

const server = await startServer({ clock: dayOfTheCase, nodeArguments: REPORTING_MEMORY })
const { pid } = server
const began = performance.now()
const ringing = setTimeout(() => end.abort(), minutes * 60_000)
const ran = () => (performance.now() - began) / 60_000
const samples: Sample[] = []

async function watchMemory(): Promise<void> {
  while (!ending.aborted) {
    const taken = await sample(server)
    samples.push(taken)
    const { words, kills, mutatedFrames, attacks, conferences, problems } = tally
    const counts = `${words} words, ${kills} kills, ${mutatedFrames} frames, ${attacks} attacks, ${conferences} conferences`
    console.log(`${ran().toFixed(1)} min: ${counts}, ${problems.length} problems; ${inWords(taken)}`)
    await pause(PROGRESS, undefined, { signal: ending }).catch(() => undefined)
  }
}

/** A lane that cannot go on is a problem, and no end of the others. */
async function runLane(lane: Lane, index: number): Promise<void> {
  try {
    await lane.run({ server, tally, ending }, randomFrom(seed + index))
  } catch (error) {
    note(tally, lane.name, error)
  }
}

await Promise.all([watchMemory().catch((error) => note(tally, 'memory', error)), ...lanes.map(runLane)])
clearTimeout(ringing)

if (server.pid !== pid) note(tally, 'memory', 'the server was started anew')
const slope = slopeOf(samples)
if (slope !== null && slope >= STEEPEST && ran() >= JUDGED_MINUTES) {
  note(tally, 'memory', `what the server holds grows by ${slope.toFixed(1)} MiB in an hour`)
}
await server.stop().catch((error) => note(tally, 'the end', error))
console.log(summary(tally, { minutes: ran(), seed, slope }))
process.exit(tally.problems.length > 0 ? 1 : 0)
