import type { DocumentJournal, StoredDocument, UpdateRow } from '@rondom/server/documents/ports.ts'

/** A journal of one document in memory, which answers a turn after it was asked, as a disk does. */
export class MemoryJournal implements DocumentJournal {
  stored: StoredDocument = { snapshot: null, tail: [], clients: new Map(), boundOn: new Map() }

  async load(): Promise<StoredDocument> {
    return structuredClone(this.stored)
  }

  async append(_conference: string, _document: string, rows: () => readonly UpdateRow[]): Promise<void> {
    await turn()
    const given = rows()
    await turn()
    for (const { bytes, newClients, participantId, boundOn = '' } of given) {
      this.stored.tail.push(bytes)
      for (const client of newClients) {
        this.stored.clients.set(client, participantId)
        this.stored.boundOn.set(client, boundOn)
      }
    }
  }

  async compact(_conference: string, _document: string, snapshot: Uint8Array): Promise<void> {
    await turn()
    this.stored = { ...this.stored, snapshot, tail: [] }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
