import { setTimeout } from 'node:timers/promises'
import { type NoteId, newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { documentClient, startServer } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'
import { randomFrom, seedOfThisRun } from './seed.ts'
import {
  type AnsweredCommand,
  commandUntilLost,
  give,
  seenFromOthers,
  type Writer,
  wordsOf,
  writerFor,
  writeUntilLost,
} from './writers.ts'

const ROUNDS = 25
/** Who writes on a card of their party; `pol` and `pol2` share one. */
const ON_CARDS = ['pol', 'pol2', 'sch', 'lt', 'moeder']
/** Who writes a draft of their own. */
const IN_DRAFTS = ['oma', 'gd']

async function cardsOf(table: PlayTable): Promise<Map<string, NoteId>> {
  const cards = new Map<string, NoteId>()
  for (const id of ON_CARDS.filter((one) => one !== 'pol2')) {
    const client = await documentClient(table.server, table.clientOf(id).person, perspectiveOf(table.clientOf(id)))
    cards.set(id, await addCardTo(client, ''))
    client.close()
  }
  cards.set('pol2', cards.get('pol')!)
  return cards
}

/** The words that the server holds where this writer wrote. */
async function wordsAfterwards(table: PlayTable, writer: Writer): Promise<string[]> {
  const client = await documentClient(table.server, table.clientOf(writer.id).person, writer.name)
  const words = wordsOf(writer.place(client.doc).toString())
  client.close()
  return words
}

async function expectCommandsKept(table: PlayTable, answered: readonly AnsweredCommand[]): Promise<void> {
  for (const { id, type, answer } of answered.slice(-3)) {
    expect(await give(table.facilitator, type, id)).toEqual(answer)
  }
}

test(`[R54] [R52] killed ${ROUNDS} times in mid-writing, nothing acknowledged is lost or doubled, nor anything seen`, async () => {
  const seed = seedOfThisRun()
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const cards = await cardsOf(table)
  let savedInAll = 0
  let commandsInAll = 0

  for (let round = 0; round < ROUNDS; round++) {
    const writers = await Promise.all([
      ...ON_CARDS.map((id) => writerFor(table, id, cards.get(id)!)),
      ...IN_DRAFTS.map((id) => writerFor(table, id, null)),
    ])
    const writing = writers.map((writer) => writeUntilLost(writer, round))
    const commanding = commandUntilLost(table.facilitator, () => newId('command'))
    await setTimeout(5 + random() * 400)
    await server.kill9()
    await Promise.all(writing)
    const answered = await commanding
    const seen = new Map(writers.map((writer) => [writer, seenFromOthers(writer)]))
    const seenEvents = Math.max(...table.players.map(({ client }) => client.state.n))
    await server.restart()

    for (const writer of writers) {
      const words = await wordsAfterwards(table, writer)
      const context = `seed ${seed}, round ${round}, ${writer.id}`
      expect(
        writer.saved.filter((word) => !words.includes(word)),
        `acknowledged and lost: ${context}`,
      ).toEqual([])
      expect(
        seen.get(writer)!.filter((word) => !words.includes(word)),
        `seen and lost: ${context}`,
      ).toEqual([])
      expect(words.length, `doubled: ${context}`).toBe(new Set(words).size)
      savedInAll += writer.saved.length
    }
    await Promise.all(table.players.map(({ client }) => client.waitFor((one) => one.connected, 'to be back')))
    await expectCommandsKept(table, answered)
    await table.facilitator.must({ type: 'startTimer', seconds: 60 })
    expect(table.facilitator.state.n).toBeGreaterThan(seenEvents)
    await table.everyoneUpToDate()
    commandsInAll += answered.length
  }
  console.log(`${savedInAll} words and ${commandsInAll} commands acknowledged over ${ROUNDS} kills`)
  expect(savedInAll).toBeGreaterThan(ROUNDS * ON_CARDS.length)
  expect(commandsInAll).toBeGreaterThan(ROUNDS)
  table.close()
}, 240_000)
