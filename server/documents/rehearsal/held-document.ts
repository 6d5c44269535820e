import { readPerspective } from '@rondom/shared/board/perspective.ts'
import * as Y from 'yjs'
import { systemClock } from '../../clock.ts'
import type { Outcome, Replica } from '../changes.ts'
import type { Compactor } from '../compactor.ts'
import { LiveDocument } from '../live-document.ts'
import type { Compacted, DocumentJournal, StoredDocument, UpdateRow } from '../ports.ts'
import { compactedState } from '../stored-state.ts'
import { nothingStored } from './nothing-stored.ts'
import { submitted } from './submitted.ts'

/** Who and what the rehearsal is about. */
export const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
export const NAME = 'perspective/pa_aaaaaaaaaaaaaaaa'
export const ALI = 'pe_aaaaaaaaaaaaaaaa'
export const BEA = 'pe_bbbbbbbbbbbbbbbb'
export const CARD = 'no_aaaaaaaaaaaaaaaa'

/** Compacts at once, without a thread. */
export const compactor: Compactor = {
  compact: async (read) => compactedState(await read()),
  close: async () => undefined,
}

/** A log that keeps nothing. */
export const quiet = { fatal() {}, error() {}, warn() {}, info() {}, debug() {} } as never

/** A journal that writes only when it is told to, so that a test can look in between. */
export class HeldJournal implements DocumentJournal {
  stored = nothingStored()
  isStuck = false
  waiting: { rows: () => readonly UpdateRow[]; resolve: () => void; reject: (error: Error) => void }[] = []

  async withTail(): Promise<never[]> {
    return []
  }

  async load(): Promise<StoredDocument> {
    return structuredClone(this.stored)
  }

  append(_conference: string, _name: string, _sequence: number, rows: () => readonly UpdateRow[]): Promise<void> {
    return new Promise((resolve, reject) => this.waiting.push({ rows, resolve, reject }))
  }

  async compact(_conference: string, _name: string, _read: object, compacted: Compacted): Promise<void> {
    this.stored = { ...this.stored, ...compacted, tail: [] }
  }

  /** Begins to write what waits, and ends when the second function is called; tells how many rows that are. */
  begin(): { rows: number; end(failing?: boolean): void } {
    const writing = this.waiting.splice(0).map((entry) => ({ ...entry, given: entry.rows() }))
    return {
      rows: writing.reduce((sum, { given }) => sum + given.length, 0),
      end: (failing = false) => {
        for (const { given, resolve, reject } of writing) {
          if (failing) reject(new Error('the disk is full'))
          else resolve()
          for (const row of failing ? [] : given) {
            this.stored.tail.push(row.bytes)
            for (const client of row.newClients) this.stored.clients.set(client, row.participantId)
          }
        }
      },
    }
  }

  /** Writes what waits; answers how many rows that were. */
  flush(failing = false): number {
    const { rows, end } = this.begin()
    end(failing)
    return rows
  }
}

/** A person's replica, which sends each of its changes as a client does. */
export class Person implements Replica {
  readonly doc = new Y.Doc()
  readonly outcomes: Outcome[] = []
  readonly sent: Promise<Outcome>[] = []
  readonly participantId: string
  readonly #document: LiveDocument

  constructor(participantId: string, document: LiveDocument) {
    this.participantId = participantId
    this.#document = document
    document.attach(this)
    Y.applyUpdate(this.doc, document.difference(this, Y.encodeStateVector(this.doc)), this)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(update)
    })
  }

  readonly relayed: Uint8Array[] = []

  relay(update: Uint8Array): void {
    this.relayed.push(update)
    Y.applyUpdate(this.doc, update, this)
  }

  send(update: Uint8Array, catchesUp = false): void {
    const sent = submitted(this.#document, this, update, catchesUp)
    this.sent.push(sent)
    void sent.then((outcome) => this.outcomes.push(outcome))
  }

  catchUp(): void {
    this.send(Y.encodeStateAsUpdate(this.doc, this.#document.stateVector()), true)
  }

  text(): string {
    return readPerspective(this.doc)
      .cards.map(({ text }) => text)
      .join('|')
  }
}

/** Opens a document on a journal that waits to be told. */
export async function openDocument(journal = new HeldJournal(), clock = systemClock) {
  const document = await LiveDocument.load(CONFERENCE, NAME, 'perspective', {
    journal,
    compactor,
    log: quiet,
    clock,
    onApplied: () => undefined,
  })
  return { journal, document }
}

/** Lets everything that needs no disk happen. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}
