import type { Compacted, DocumentJournal, StoredDocument, UpdateRow } from '@rondom/server/documents/ports.ts'
import { nothingStored } from '@rondom/server/documents/rehearsal/nothing-stored.ts'

/** A journal of one document in memory, which answers a turn after it was asked, as a disk does. */
export class MemoryJournal implements DocumentJournal {
  stored = nothingStored()
  readonly isStuck = false
  /** The number under which each update of the tail was written. */
  #numbers: number[] = []

  async load(): Promise<StoredDocument> {
    return structuredClone(this.stored)
  }

  async withTail(): Promise<never[]> {
    return []
  }

  async append(
    _conference: string,
    _document: string,
    sequence: number,
    rows: () => readonly UpdateRow[],
  ): Promise<void> {
    await turn()
    const given = rows()
    await turn()
    if (given.length > 0) this.stored.next = sequence + 1
    for (const { bytes, newClients, participantId, boundOn = '' } of given) {
      this.stored.tail.push(bytes)
      this.#numbers.push(sequence)
      for (const client of newClients) {
        this.stored.clients.set(client, participantId)
        this.stored.boundOn.set(client, boundOn)
      }
    }
  }

  async compact(
    _conference: string,
    _document: string,
    read: Pick<StoredDocument, 'through' | 'next'>,
    compacted: Compacted,
  ): Promise<void> {
    await turn()
    if (read.through !== this.stored.through) throw new Error('replaced in the meantime')
    const held = this.#numbers.filter((number) => number < read.next).length
    this.#numbers = this.#numbers.slice(held)
    this.stored = { ...this.stored, ...compacted, through: read.next - 1, tail: this.stored.tail.slice(held) }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
