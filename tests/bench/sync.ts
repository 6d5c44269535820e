import { type Contestant, contestants } from './contestants.ts'
import { prepareHouse } from './house.ts'
import { written } from './load/written.ts'
import { afterKill, firstSync } from './measures/after-restart.ts'
import { DRAFT_ROOT, SHARED_ROOT } from './measures/conversations.ts'
import { crowdJoins, crowdReturns } from './measures/crowds.ts'
import { highestRate } from './measures/highest-rate.ts'
import { loneWriter } from './measures/lone-writer.ts'
import { idleMemory, stoppedReaderMemory } from './measures/memory.ts'
import { pasted } from './measures/pasted.ts'
import { median } from './measures/quantile.ts'
import { steadyTyping } from './measures/steady-typing.ts'
import { type Row, Y_IN_MEMORY } from './rows.ts'

const CONFERENCES = 50
const KILOBYTE = 1024

/** How a measurement is repeated and reported. */
export interface SyncOptions {
  rounds: number
  random: () => number
  seed: number
  say(sentence: string): void
}

/** Measures everything side by side; rounds take turns, so that a slow minute of the machine is everybody's. */
export async function measureSync({
  rounds,
  random,
  seed,
  say,
}: SyncOptions): Promise<{ columns: string[]; rows: Row[] }> {
  await using house = await prepareHouse(CONFERENCES, (ready) => ready === CONFERENCES && say(`${ready} conferences`))
  const all = contestants(house)
  const long = written({ root: SHARED_ROOT, typists: 8, firstId: 100, updates: 30_000, seed })
  const short = written({ root: SHARED_ROOT, typists: 8, firstId: 100, updates: 3000, seed })
  const page = (root: string) => written({ root, typists: 1, firstId: 100, characters: 2000, seed })

  /** The values of each contestant, a round after the other. */
  async function inTurns<T>(name: string, times: number, measure: (one: Contestant) => Promise<T>): Promise<T[][]> {
    const values: T[][] = all.map(() => [])
    for (let round = 0; round < times; round++) {
      for (const [index, one] of all.entries()) {
        const value = await measure(one)
        values[index]!.push(value)
        say(`${name}, round ${round + 1}, ${one.name}: ${JSON.stringify(value)}`)
      }
    }
    return values
  }
  const middle = (values: readonly (number | null)[][]) =>
    values.map((each) => (each.some((value) => value === null) ? null : median(each as number[])))

  const typing = await inTurns('steady typing', rounds, (one) => steadyTyping(one, random))
  const typed = (figure: 'cpu' | 'p50' | 'p99') => typing.map((each) => median(each.map((value) => value[figure])))
  const lone = await inTurns('lone writer', 1, loneWriter)
  const highest = middle(await inTurns('highest rate', Math.max(1, rounds - 1), (one) => highestRate(one, random)))
  const joining = middle(await inTurns('100 join', rounds, (one) => crowdJoins(one, long)))
  const returning = middle(await inTurns('400 return', rounds, (one) => crowdReturns(one, short)))
  const first = middle(await inTurns('first sync', rounds, (one) => firstSync(one, long)))
  // Memory does not depend on what else the machine does.
  const idle = await Promise.all(all.map((one) => idleMemory(one, page(SHARED_ROOT), page(DRAFT_ROOT))))
  say(`idle memory: ${JSON.stringify(idle)}`)
  const stopped = middle(
    await inTurns('stopped readers', rounds, (one) => stoppedReaderMemory(one, pasted(SHARED_ROOT))),
  )
  const killed = await inTurns('kill -9', 1, (one) => afterKill(one, random))

  const forgets = (values: (number | null)[]) => values.map((value, index) => (all[index]!.keeps ? value : null))
  const note = 'without quotas'
  const kilobytes = (bytes: number) => bytes / KILOBYTE
  const megabytes = (bytes: number | null) => bytes && bytes / KILOBYTE ** 2
  const row = (measure: string, values: (number | null)[], unit: string, most: number, ratio = false): Row => {
    return { measure, values, unit, against: ratio ? Y_IN_MEMORY : null, reach: { at: 'most', value: most } }
  }
  return {
    columns: all.map(({ name }) => name),
    rows: [
      row('server CPU per delivered update', typed('cpu'), 'µs', 0.85, true),
      row('latency p50, writer to reader', typed('p50'), 'ms', 15),
      row('latency p99, writer to reader', typed('p99'), 'ms', 30),
      row(
        'lone writer to reader, above one commit of the same disk',
        lone.map(([each]) => each!.latency - each!.commit),
        'ms',
        2,
      ),
      {
        ...row('highest sustained delivered updates a second', highest, '/s', 5, true),
        reach: { at: 'least', value: 5 },
        note,
      },
      { ...row('100 clients join a document of 30,000 updates', joining, 'ms', 0.33, true), note },
      { ...row('first sync after a restart, same document', forgets(first), 'ms', 25), note },
      { ...row('400 sockets reconnect at once', returning, 'ms', 0.6, true), note },
      { ...row('memory per open, idle document of 2,000 characters', idle.map(kilobytes), 'kB', 0.2, true), note },
      { ...row('memory kept per reader that stopped reading', stopped.map(megabytes), 'MiB', 2), note },
      row(
        'seen updates missing after kill -9',
        killed.map(([each]) => each!.missing),
        '',
        0,
      ),
    ],
  }
}
