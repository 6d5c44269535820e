import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { newId } from '@rondom/shared/domain/ids.ts'
import { OpenedConference } from './conference-load.ts'
import { type House, prepareHouse, WRITERS } from './house.ts'
import { emptyTally } from './load/conversation.ts'
import { typeFor } from './load/typing.ts'
import { quantile } from './measures/quantile.ts'
import { startRondom } from './rondom-process.ts'

/** People connected in a conference where nobody types: one process may have 20,000 connections on some machines. */
const QUIET_PEOPLE = 4
const RATE = 3
const SETTLING = 3000
const MEASURED = 10_000
/** Milliseconds between two commands, and between two messages of presence, of one conference. */
const COMMAND_GAP = 5000
const FOCUS_GAP = 1000
/** The slowest in a hundred, in milliseconds, above which it is too many. */
const SLOWEST = 100
const MEGABYTE = 1024 ** 2

/** What a number of conferences takes of one server: megabytes each, milliseconds, cores (1: one is full). */
export interface ConferencesCost {
  open: number
  typing: number
  memoryEach: number
  cores: number
  p50: number
  p99: number
  commandP99: number
}

/** Milliseconds without anything after which memory is measured. */
const RESTING = 50_000

/** Opens so many conferences at one server, a tenth of them typing; `counts` in rising order. */
export async function measureConferences(
  counts: readonly number[],
  random: () => number,
  say: (sentence: string) => void,
): Promise<{ growth: ConferencesCost[]; most: ConferencesCost }> {
  const count = Math.max(...counts)
  await using house = await prepareHouse(count, (ready) => ready % 100 === 0 && say(`${ready} conferences prepared`))
  const growth: ConferencesCost[] = []
  for (const open of counts) {
    growth.push(await costOf(house, open, Math.max(1, open / 10), random, true))
    say(JSON.stringify(growth.at(-1)))
  }
  let most: ConferencesCost | null = null
  for (let typing = 10; typing <= Math.min(count, 600); typing = Math.ceil(typing * 1.3)) {
    const cost = await costOf(house, typing, typing, random, false)
    say(JSON.stringify(cost))
    if (cost.p99 > SLOWEST) break
    most = cost
  }
  if (most === null) throw new Error('not even ten conferences are answered in time')
  return { growth, most }
}

async function costOf(
  house: House,
  open: number,
  typing: number,
  random: () => number,
  weighs: boolean,
): Promise<ConferencesCost> {
  const data = house.copy()
  try {
    await using server = await startRondom(data, { oneCore: true })
    const empty = await server.memory()
    const tally = emptyTally()
    const all: OpenedConference[] = []
    for (const [index, conference] of house.conferences.slice(0, open).entries()) {
      const opened = new OpenedConference(
        server.port,
        index,
        conference,
        index < typing ? WRITERS : QUIET_PEOPLE,
        tally,
      )
      await opened.ready()
      all.push(opened)
    }
    const busy = all.slice(0, typing)
    const conversations = busy.map(({ conversation }) => conversation)
    await live(busy, () => typeFor(conversations, RATE, SETTLING, random))
    const measured = emptyTally()
    for (const conversation of conversations) conversation.count(measured)
    for (const conference of busy) conference.commands.length = 0
    const [before, start] = [await server.cpu(), performance.now()]
    await live(busy, () => typeFor(conversations, RATE, MEASURED, random))
    const cores = ((await server.cpu()) - before) / (performance.now() - start)
    const commands = busy.flatMap((conference) => conference.commands)
    if (weighs) await setTimeout(RESTING)
    const memoryEach = ((await server.memory()) - empty) / open / MEGABYTE
    for (const conference of all) await conference.drop()
    const { latencies } = measured
    return {
      open,
      typing,
      memoryEach,
      cores,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      commandP99: quantile(commands, 0.99),
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** While `work` runs, people say that they type and the key worker describes the case anew. */
async function live(conferences: readonly OpenedConference[], work: () => Promise<unknown>): Promise<void> {
  let turn = 0
  const failures: unknown[] = []
  const note = (error: unknown) => void failures.push(error)
  const every = (gap: number, act: (conference: OpenedConference) => Promise<void>) => {
    const perTick = Math.max(1, Math.round((conferences.length * 50) / gap))
    let next = 0
    return setInterval(
      () => {
        for (let left = perTick; left > 0; left--) act(conferences[next++ % conferences.length]!).catch(note)
      },
      Math.max(50, gap / conferences.length),
    )
  }
  const timers = [
    every(FOCUS_GAP, (conference) => conference.typing(turn++ % WRITERS)),
    every(COMMAND_GAP, (conference) => conference.command(0, described(turn++))),
  ]
  await work()
  for (const timer of timers) clearInterval(timer)
  if (failures.length > 0) throw failures[0]
}

function described(turn: number): Record<string, unknown> {
  const conferenceOn = new Date().toISOString().slice(0, 10)
  const facts = { code: `${turn}`, municipality: '', themes: [], firstConcernOn: null, triggerOn: null, conferenceOn }
  return { id: newId('command'), type: 'describeCase', facts }
}
