import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { Random } from '../crash/seed.ts'
import { type Writer, wordsOf, writerFor } from '../crash/writers.ts'
import { agreement } from '../hostile/ground.ts'
import { documentClient } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import type { Tally } from './tally.ts'

/** Words that a writer leaves standing; older ones are taken away again, so that a document stays as small as people's are. */
const STANDING = 60

/** One person who writes, reloads now and then, and knows which of their words stand and are saved. */
export class HonestWriter {
  readonly #table: PlayTable
  readonly #card: NoteId | null
  readonly #random: Random
  #writer: Writer
  #number = 0

  private constructor(table: PlayTable, card: NoteId | null, writer: Writer, random: Random) {
    this.#table = table
    this.#card = card
    this.#writer = writer
    this.#random = random
  }

  static async open(table: PlayTable, id: string, card: NoteId | null, random: Random): Promise<HonestWriter> {
    return new HonestWriter(table, card, await writerFor(table, id, card), random)
  }

  /** One thing that a person does. Rejects where the server refuses it. */
  async step(tally: Tally): Promise<void> {
    const { client, saved, place } = this.#writer
    if (this.#random() < 0.01) return this.#reload()
    const old = saved.length > STANDING ? saved.shift() : undefined
    this.#number += 1
    const word = `${this.#number}.${this.#writer.id}.${this.#number};`
    await client.edit((doc) => {
      const text = place(doc)
      const at = old === undefined ? -1 : text.toString().indexOf(old)
      if (old !== undefined && at >= 0) text.delete(at, old.length)
      text.insert(this.#random() < 0.5 ? text.length : 0, word)
    })
    saved.push(word)
    tally.words += 1
    await setTimeout(50 + this.#random() * 400)
  }

  /** Reads it as who comes in late does. @throws where words are lost or doubled, or replicas differ. */
  async assertAllThere(): Promise<void> {
    const { id, name, place, saved, client } = this.#writer
    const fresh = await documentClient(this.#table.server, this.#table.clientOf(id).person, name)
    await agreement([client, fresh])
    const words = wordsOf(place(fresh.doc).toString())
    fresh.close()
    const lost = saved.filter((word) => !words.includes(word))
    assert.deepEqual(lost, [], `acknowledged and lost by ${id}`)
    assert.equal(words.length, new Set(words).size, `doubled by ${id}`)
  }

  close(): void {
    for (const tab of [this.#writer.client, this.#writer.otherTab]) tab.close()
  }

  async #reload(): Promise<void> {
    this.close()
    const { saved, id } = this.#writer
    this.#writer = { ...(await writerFor(this.#table, id, this.#card)), saved }
  }
}
