import { readPerspective } from '@rondom/shared/board/perspective.ts'
import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { LiveDocument } from './live-document.ts'
import {
  ALI,
  BEA,
  CARD,
  CONFERENCE,
  compactor,
  HeldJournal,
  NAME,
  openDocument,
  Person,
  quiet,
  turn,
} from './rehearsal/held-document.ts'

describe('a live document', () => {
  test('an error that nobody foresaw is answered, and the document goes on', async () => {
    let broken = true
    const journal = new HeldJournal()
    const document = await LiveDocument.load(CONFERENCE, NAME, 'perspective', {
      journal,
      compactor,
      log: quiet,
      clock: systemClock,
      onApplied: () => {
        if (broken) throw new Error('nobody foresaw this')
      },
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

  test('while the disk does not answer nothing new is taken, and what is being written is answered', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    const writing = journal.begin()
    journal.isStuck = true
    cardText(ali.doc, CARD)?.insert(0, 'later')
    expect(await ali.sent[1]).toMatchObject({ refusal: { code: 'storage_unavailable' } })
    expect(ali.outcomes).toHaveLength(1)
    journal.isStuck = false
    writing.end()
    expect(await ali.sent[0]).toBe('saved')
    ali.catchUp()
    await turn()
    journal.flush()
    expect(await ali.sent[2]).toBe('saved')
    expect(readPerspective(document.doc).cards[0]?.text).toBe('later')
  })

  test('writes everything that comes in until a write begins with it, and the rest with the next one', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    const bea = new Person(BEA, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    const text = cardText(ali.doc, CARD)!
    for (const letter of 'woord') text.insert(text.length, letter)
    const first = journal.begin()
    expect(first.rows).toBe(6)
    text.insert(5, 'en')
    await turn()
    expect(journal.waiting).toEqual([])
    first.end()
    await turn()
    expect(bea.text()).toBe('woord')
    expect(journal.flush()).toBe(1)
    await turn()
    expect(ali.outcomes).toEqual(Array(7).fill('saved'))
    expect(readPerspective(document.doc).cards[0]?.text).toBe('woorden')
  })

  test('who reads gets one update of all that was written together, as it was received where that is one', async () => {
    const { journal, document } = await openDocument()
    const [ali, bea, cas] = [ALI, BEA, BEA].map((id) => new Person(id, document)) as [Person, Person, Person]
    addCard(ali.doc, CARD, 'worry')
    await turn()
    journal.flush()
    await turn()
    expect(cas.relayed).toEqual([journal.stored.tail[0]])
    expect(ali.relayed).toEqual([])
    for (const letter of 'aap') cardText(ali.doc, CARD)?.insert(0, letter)
    bea.doc.getText('ratingReason').insert(0, 'noot')
    await turn()
    expect(journal.flush()).toBe(4)
    await turn()
    expect([ali, bea, cas].map(({ relayed }) => relayed.length)).toEqual([1, 2, 2])
    for (const { doc } of [ali, bea, cas]) {
      expect(readPerspective(doc)).toEqual(readPerspective(document.doc))
      expect(doc.store.pendingStructs).toBe(null)
    }
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
    expect(journal.flush()).toBe(0)
    await turn()
    expect(bea.outcomes).toMatchObject([{ refusal: { code: 'document_client_foreign' } }])
    expect(journal.waiting).toEqual([])
  })

  test('a change that cannot be stored is refused, not seen, and can come again', async () => {
    const { journal, document } = await openDocument()
    const ali = new Person(ALI, document)
    const bea = new Person(BEA, document)
    addCard(ali.doc, CARD, 'worry')
    await turn()
    journal.flush(true)
    await turn()
    expect(ali.outcomes).toMatchObject([{ refusal: { code: 'storage_unavailable' } }])
    expect(readPerspective(bea.doc).cards).toEqual([])
    expect(readPerspective(document.doc).cards).toEqual([])
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
    const { journal, document } = await openDocument()
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
    await document.compaction.begin()
    expect(document.compaction.tail).toBe(0)
    expect(journal.stored.tail).toEqual([])
    expect(Buffer.from(journal.stored.snapshot!).includes('een naam')).toBe(false)
    document.detach(ali)
    expect(document.isIdle).toBe(true)
    const again = await openDocument(journal)
    const back = new Person(ALI, again.document)
    expect(back.text()).toBe('wat blijft')
  })
})
