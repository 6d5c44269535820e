import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type NoteId, newId } from '@rondom/shared/domain/ids.ts'
import { documentClient } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, perspectiveOf } from '../realtime/writing-table.ts'
import type { Random } from './seed.ts'
import { type StayingReplica, stayingReplica } from './staying-replica.ts'
import {
  type AnsweredCommand,
  commandUntilLost,
  give,
  placeOf,
  seenBy,
  type Writer,
  wordsOf,
  writerFor,
  writeUntilLost,
} from './writers.ts'

/** Who writes on a card of their party; `pol` and `pol2` share one. */
export const ON_CARDS = ['pol', 'pol2', 'sch', 'lt', 'moeder']
/** Who writes a draft of their own. */
export const IN_DRAFTS = ['oma', 'gd', 'tm']

/** A table at which everybody writes while the server is killed again and again. */
export interface KillGround {
  table: PlayTable
  cards: ReadonlyMap<string, NoteId>
  /** Of each writer the words that were there after the round before, with all that was acknowledged or seen by then. */
  kept: Map<string, string[]>
  stays: StayingReplica
}

/** What one round came to; `problems` are sentences about what was lost, doubled or differs. */
export interface KillRound {
  saved: number
  commands: number
  problems: string[]
}

export async function layKillGround(table: PlayTable): Promise<KillGround> {
  const cards = new Map<string, NoteId>()
  for (const id of ON_CARDS.filter((one) => one !== 'pol2')) {
    const client = await documentClient(table.server, table.clientOf(id).person, perspectiveOf(table.clientOf(id)))
    cards.set(id, await addCardTo(client, ''))
    client.close()
  }
  cards.set('pol2', cards.get('pol')!)
  return { table, cards, kept: new Map(), stays: await stayingReplica(table, 'pol2', cards.get('pol')!) }
}

/** Everybody writes, the server is killed at a moment that nobody knows and starts again, and all is looked at. */
export async function killRound(ground: KillGround, round: number, random: Random): Promise<KillRound> {
  const { table, cards, kept, stays } = ground
  const { server, facilitator, players } = table
  const writers = await Promise.all([
    ...ON_CARDS.map((id) => writerFor(table, id, cards.get(id)!)),
    ...IN_DRAFTS.map((id) => writerFor(table, id, null)),
  ])
  const writing = writers.map((writer) => writeUntilLost(writer, round))
  const commanding = commandUntilLost(facilitator, () => newId('command'))
  await setTimeout(random() * 200)
  stays.type(`${round}.stays.1;`)
  await setTimeout(5 + random() * 200)
  await server.kill9()
  stays.type(`${round}.stays.2;`)
  await Promise.all(writing)
  const answered = await commanding
  const seen = new Map(writers.map((writer) => [writer, seenBy(writer)]))
  const seenEvents = Math.max(...players.map(({ client }) => client.state.n))
  await server.restart()

  const problems: string[] = []
  let saved = 0
  const found = await Promise.all(writers.map((writer) => wordsAfterwards(table, writer)))
  for (const [index, writer] of writers.entries()) {
    const words = found[index]!
    const lost = (what: string, expected: readonly string[]) => {
      const gone = expected.filter((word) => !words.includes(word))
      if (gone.length > 0) problems.push(`round ${round}, ${writer.id}: ${what} and lost: ${gone.join(' ')}`)
    }
    lost('acknowledged', writer.saved)
    lost('seen', seen.get(writer)!)
    lost('there in an earlier round', kept.get(writer.id) ?? [])
    kept.set(writer.id, words)
    if (words.length !== new Set(words).size) problems.push(`round ${round}, ${writer.id}: doubled`)
    saved += writer.saved.length
  }
  problems.push(...(await problemsOfWhoStays(ground, round)))
  await Promise.all(players.map(({ client }) => client.waitFor((one) => one.connected, 'to be back')))
  problems.push(...(await problemsOfCommands(table, answered)))
  await facilitator.must({ type: 'startTimer', seconds: 60 })
  if (facilitator.state.n <= seenEvents) problems.push(`round ${round}: an event that was seen is gone`)
  await table.everyoneUpToDate()
  return { saved, commands: answered.length, problems }
}

/** The words that the server holds where this writer wrote. */
async function wordsAfterwards(table: PlayTable, writer: Writer): Promise<string[]> {
  const client = await documentClient(table.server, table.clientOf(writer.id).person, writer.name)
  const words = wordsOf(writer.place(client.doc).toString())
  client.close()
  return words
}

async function problemsOfWhoStays({ table, cards, stays }: KillGround, round: number): Promise<string[]> {
  await stays.isBack()
  const client = await documentClient(table.server, table.clientOf('pol').person, perspectiveOf(table.clientOf('pol')))
  const text = () => placeOf(cards.get('pol2')!)(client.doc).toString()
  const expected = [1, 2].map((number) => `${round}.stays.${number};`)
  try {
    await client.waitFor(() => text() === stays.text() && expected.every((word) => text().includes(word)), 'the same')
    return []
  } catch {
    return [`round ${round}: the tab that stayed reads "${stays.text().slice(-80)}", the server "${text().slice(-80)}"`]
  } finally {
    client.close()
  }
}

async function problemsOfCommands(table: PlayTable, answered: readonly AnsweredCommand[]): Promise<string[]> {
  const problems: string[] = []
  for (const { id, type, answer } of answered.slice(-3)) {
    const again = await give(table.facilitator, type, id)
    if (!isDeepStrictEqual(again, answer)) problems.push(`the command ${id} was answered in two ways`)
  }
  return problems
}
