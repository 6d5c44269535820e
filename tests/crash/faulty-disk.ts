import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { expect, vi } from 'vitest'
import { DocumentRefused, documentClient, type RondomServer } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, perspectiveOf, writingTable } from '../realtime/writing-table.ts'
import { type AnsweredCommand, give, wordsOf, writerFor } from './writers.ts'

/** A table in silent writing whose disk is about to fail, and all that the server acknowledged there. */
export interface FaultyDisk {
  table: PlayTable
  card: NoteId
  words: string[]
  commands: AnsweredCommand[]
}

export async function prepareFaultyDisk(server: RondomServer): Promise<FaultyDisk> {
  const table = await writingTable(server)
  const police = table.clientOf('pol')
  const perspective = await documentClient(server, police.person, perspectiveOf(police))
  const card = await addCardTo(perspective, '')
  perspective.close()
  return { table, card, words: [], commands: [] }
}

/** Writes a word on a fresh connection: on a card, or in somebody's own draft; `saved`, or why not. */
export async function writeWord(disk: FaultyDisk, word: string, who: 'pol' | 'oma' = 'pol'): Promise<string> {
  const writer = await writerFor(disk.table, who, who === 'pol' ? disk.card : null)
  try {
    await writer.client.edit((doc) => writer.place(doc).insert(0, word))
    disk.words.push(word)
    return 'saved'
  } catch (error) {
    if (error instanceof DocumentRefused) return error.refusal.code
    // Who cannot be stored for is sent away for a while.
    if (writer.client.closed?.code === CLOSE.transient) return 'storage_unavailable'
    throw error
  } finally {
    writer.client.close()
  }
}

/** Starts or stops the timer; `taken`, or why not. */
export async function giveCommand(disk: FaultyDisk): Promise<string> {
  const type = disk.commands.length % 2 === 0 ? 'startTimer' : 'stopTimer'
  const id = newId('command')
  const answer = await give(disk.table.facilitator, type, id)
  if (!answer.ok) return answer.refusal.code
  disk.commands.push({ id, type, answer })
  return 'taken'
}

/** Expects the server to take everything again, without having been started again. */
export async function expectRecovered(disk: FaultyDisk, round: string): Promise<void> {
  await vi.waitFor(async () => expect(await giveCommand(disk)).toBe('taken'), { timeout: 30_000, interval: 200 })
  let attempt = 0
  const write = async (who: 'pol' | 'oma') => {
    attempt += 1
    expect(await writeWord(disk, `${attempt}.${round}.1;`, who)).toBe('saved')
  }
  for (const who of ['pol', 'oma'] as const) await vi.waitFor(() => write(who), { timeout: 30_000, interval: 200 })
}

/** Kills the server without notice and expects all that it acknowledged to be there, and nothing of it twice. */
export async function expectKept({ table, card, words, commands }: FaultyDisk): Promise<void> {
  await table.server.kill9()
  await table.server.restart()
  await table.facilitator.waitFor((one) => one.connected, 'to be back')
  const found: string[] = []
  for (const [id, place] of [['pol', card] as const, ['oma', null] as const]) {
    const writer = await writerFor(table, id, place)
    found.push(...wordsOf(writer.place(writer.client.doc).toString()))
    writer.client.close()
  }
  expect(words.filter((word) => !found.includes(word))).toEqual([])
  expect(found).toHaveLength(new Set(found).size)
  for (const { id, type, answer } of commands) expect(await give(table.facilitator, type, id)).toEqual(answer)
}
