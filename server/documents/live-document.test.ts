import { readPerspective } from '@rondom/shared/board/perspective.ts'
import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { LiveDocument, type Outcome, type Replica } from './live-document.ts'
import type { DocumentJournal, StoredDocument, UpdateRow } from './ports.ts'

const CONFERENCE = 'cf_aaaaaaaaaaaaaaaa'
const NAME = 'perspective/pa_aaaaaaaaaaaaaaaa'
const ALI = 'pe_aaaaaaaaaaaaaaaa'
const BEA = 'pe_bbbbbbbbbbbbbbbb'
const CARD = 'no_aaaaaaaaaaaaaaaa'

const quiet = { fatal() {}, error() {}, warn() {}, info() {}, debug() {} } as never

/** A journal that writes only when it is told to, so that a test can look in between. */
class HeldJournal implements DocumentJournal {
  stored: StoredDocument = { snapshot: null, tail: [], clients: new Map() }
  waiting: { row: UpdateRow; resolve: () => void; reject: (error: Error) => void }[] = []

  async load(): Promise<StoredDocument> {
    return structuredClone(this.stored)
  }

  append(row: UpdateRow): Promise<void> {
    return new Promise((resolve, reject) => this.waiting.push({ row, resolve, reject }))
  }

  async compact(_conference: string, _name: string, snapshot: Uint8Array): Promise<void> {
    this.stored = { ...this.stored, snapshot, tail: [] }
  }

  /** Writes what waits; answers how many rows that were. */
  flush(failing: (row: UpdateRow) => boolean = () => false): number {
    const rows = this.waiting.splice(0)
    for (const { row, resolve, reject } of rows) {
      if (failing(row)) {
        reject(new Error('the disk is full'))
        continue
      }
      this.stored.tail.push(row.bytes)
      for (const client of row.newClients) this.stored.clients.set(client, row.participantId)
      resolve()
    }
    return rows.length
  }
}

/** A person's replica, which sends each of its changes as a client does. */
class Person implements Replica {
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

  relay(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.doc, update, this)
  }

  send(update: Uint8Array, catchesUp = false): void {
    const sent = this.#document.submit(this, update, catchesUp)
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

async function openDocument(journal = new HeldJournal()) {
  let idle = 0
  const document = await LiveDocument.load(CONFERENCE, NAME, 'perspective', {
    journal,
    log: quiet,
    onApplied: () => undefined,
    onIdle: () => {
      idle += 1
    },
  })
  return { journal, document, idle: () => idle }
}

/** Lets everything that needs no disk happen. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

describe('a live document', () => {
  test('an error that nobody foresaw is answered, and the document goes on', async () => {
    let broken = true
    const journal = new HeldJournal()
    const document = await LiveDocument.load(CONFERENCE, NAME, 'perspective', {
      journal,
      log: quiet,
      onApplied: () => {
        if (broken) throw new Error('nobody foresaw this')
      },
      onIdle: () => undefined,
    })
    const ali = new Person(ALI, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    journal.flush()
    await ali.sent[0]
    expect(ali.outcomes).toMatchObject([{ refusal: { code: 'storage_unavailable' } }])
    broken = false
    cardText(ali.doc, CARD)?.insert(0, 'verder')
    await turn()
    journal.flush()
    expect(await ali.sent[1]).toBe('saved')
  })

  test('is seen and acknowledged only once it is on disk', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    const bea = new Person(BEA, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    expect(journal.waiting).toHaveLength(1)
    expect(readPerspective(document.doc).cards).toEqual([])
    expect(readPerspective(bea.doc).cards).toEqual([])
    expect(ali.outcomes).toEqual([])
    journal.flush()
    await turn()
    expect(ali.outcomes).toEqual(['saved'])
    expect(readPerspective(bea.doc).cards.map(({ id }) => id)).toEqual([CARD])
  })

  test('writes everything that came in during a commit with the next one', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    const text = cardText(ali.doc, CARD)!
    for (const letter of 'woord') text.insert(text.length, letter)
    await turn()
    expect(journal.flush()).toBe(1)
    await turn()
    expect(journal.flush()).toBe(5)
    await turn()
    expect(ali.outcomes).toEqual(Array(6).fill('saved'))
    expect(readPerspective(document.doc).cards[0]?.text).toBe('woord')
  })

  test('keeps who owns a client over a restart', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    journal.flush()
    await turn()
    const again = await openDocument(journal)
    expect(again.document.clients.get(ali.doc.clientID)).toBe(ALI)
    const bea = new Person(BEA, again.document)
    bea.doc.clientID = ali.doc.clientID
    cardText(bea.doc, CARD)?.insert(0, 'in naam van Ali')
    await turn()
    expect(bea.outcomes).toMatchObject([{ refusal: { code: 'document_client_foreign' } }])
    expect(journal.waiting).toEqual([])
  })

  test('a change that cannot be stored is refused, not seen, and can come again', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    const bea = new Person(BEA, document)
    addCard(ali.doc, CARD, 'worry')
    bea.doc.getText('ratingReason').insert(0, 'van Bea')
    await turn()
    journal.flush((row) => row.participantId === ALI)
    await turn()
    expect(ali.outcomes).toMatchObject([{ refusal: { code: 'storage_unavailable' } }])
    expect(bea.outcomes).toEqual(['saved'])
    expect(readPerspective(bea.doc).cards).toEqual([])
    ali.catchUp()
    await turn()
    journal.flush()
    await turn()
    expect(ali.outcomes[1]).toBe('saved')
    expect(readPerspective(bea.doc).cards).toHaveLength(1)
  })

  test('what is typed right after reconnecting waits for what was typed before', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    // Typed while offline: with this origin it is not sent.
    addCard(ali.doc, CARD, 'worry', ali)
    cardText(ali.doc, CARD)?.insert(0, 'meteen verder')
    await turn()
    expect(ali.outcomes).toEqual([])
    ali.catchUp()
    await turn()
    journal.flush()
    await turn()
    expect(ali.outcomes).toEqual(['saved', 'saved'])
    expect(readPerspective(document.doc).cards[0]?.text).toBe('meteen verder')
  })

  test('what follows from a refused change is refused too, and never half visible', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    ali.catchUp()
    ali.doc.getText('elsewhere').insert(0, 'x')
    addCard(ali.doc, CARD, 'worry')
    await turn()
    journal.flush()
    await turn()
    expect(await Promise.all(ali.sent)).toMatchObject([
      'saved',
      { refusal: { code: 'document_root_unknown' }, early: false },
      { refusal: { code: 'update_unreadable' }, early: true },
    ])
    expect(document.doc.store.pendingStructs).toBe(null)
  })

  test('[R55] frozen, it takes nothing more and is read with all that came before', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    addCard(ali.doc, CARD, 'worry')
    const thaw = document.freeze()
    const settled = document.settled()
    cardText(ali.doc, CARD)?.insert(0, 'te laat')
    await turn()
    journal.flush()
    await settled
    expect(readPerspective(document.doc).cards.map(({ id, text }) => [id, text])).toEqual([[CARD, '']])
    expect(ali.outcomes).toMatchObject([{ refusal: { code: 'document_closed' } }, 'saved'])
    thaw()
    ali.catchUp()
    await turn()
    journal.flush()
    await turn()
    expect(readPerspective(document.doc).cards[0]?.text).toBe('te laat')
  })

  test('compaction forgets what was typed and deleted, and loses nothing that stands', async () => {
    const { journal, document, idle } = await openDocument()
    const ali = new Person(ALI, document)
    addCard(ali.doc, CARD, 'worry')
    const text = cardText(ali.doc, CARD)!
    text.insert(0, 'een naam die weg moet')
    text.delete(0, text.length)
    text.insert(0, 'wat blijft')
    await turn()
    journal.flush()
    await turn()
    expect(Buffer.concat(journal.stored.tail).includes('een naam')).toBe(true)
    await document.compact()
    expect(document.tail).toBe(0)
    expect(journal.stored.tail).toEqual([])
    expect(Buffer.from(journal.stored.snapshot!).includes('een naam')).toBe(false)
    document.detach(ali)
    expect(idle()).toBeGreaterThan(0)
    const again = await openDocument(journal)
    const back = new Person(ALI, again.document)
    expect(back.text()).toBe('wat blijft')
  })
})
