import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentContent } from './document-content.ts'
import { admitUpdate } from './update-admission.ts'

const ALI = 'pe_aaaaaaaaaaaaaaaa'
const BEA = 'pe_bbbbbbbbbbbbbbbb'
const CARD = 'no_aaaaaaaaaaaaaaaa'

/** What the server holds after `server` was filled, with these owners of Yjs clients. */
function known(server: Y.Doc, owners: [number, string][] = []): DocumentContent {
  return new DocumentContent('perspective', server, new Map(owners))
}

/** The update that a change makes to a replica. */
function changeOf(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  change()
  return Y.encodeStateAsUpdate(doc, before)
}

function verdict(update: Uint8Array, writer: string, content: DocumentContent): string {
  const admission = admitUpdate(update, writer, content)
  if (admission === 'later') return 'later'
  if ('admitted' in admission) return 'admitted'
  return `${admission.refusal.code}${admission.early ? ' early' : ''}`
}

describe('admitting an update', () => {
  test('binds a client at its first use', () => {
    const doc = new Y.Doc()
    const update = changeOf(doc, () => addCard(doc, CARD, 'worry'))
    const admission = admitUpdate(update, ALI, known(new Y.Doc()))
    if (admission === 'later' || !('admitted' in admission)) throw new Error('expected the update to be admitted')
    const { admitted } = admission
    expect(admitted.newClients).toEqual([doc.clientID])
    expect(admitted.bytes).toEqual(update)
    expect([...admitted.newRoots]).toEqual(['cards'])
  })

  test('refuses a struct in the name of a client that belongs to somebody else', () => {
    const ofAli = new Y.Doc()
    addCard(ofAli, CARD, 'worry')
    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(ofAli))
    const forged = new Y.Doc()
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(ofAli))
    forged.clientID = ofAli.clientID
    const update = changeOf(forged, () => cardText(forged, CARD)?.insert(0, 'dit heeft Ali nooit gezegd'))
    const content = known(server, [[ofAli.clientID, ALI]])
    expect(verdict(update, BEA, content)).toBe('document_client_foreign')
    expect(verdict(update, ALI, content)).toBe('admitted')
  })

  test('refuses to go on with content that belongs to nobody', () => {
    const seeded = new Y.Doc()
    addCard(seeded, CARD, 'worry')
    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(seeded))
    const update = changeOf(seeded, () => cardText(seeded, CARD)?.insert(0, 'erbij'))
    expect(verdict(update, BEA, known(server))).toBe('document_client_foreign')
  })

  test('lets what is known pass in a catching up, whoever wrote it', () => {
    const ofAli = new Y.Doc()
    addCard(ofAli, CARD, 'worry')
    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(ofAli))
    const ofBea = new Y.Doc()
    Y.applyUpdate(ofBea, Y.encodeStateAsUpdate(ofAli))
    cardText(ofBea, CARD)?.insert(0, 'van Bea')
    const content = known(server, [[ofAli.clientID, ALI]])
    const everything = Y.encodeStateAsUpdate(ofBea)
    const admission = admitUpdate(everything, BEA, content)
    expect(admission).toMatchObject({ admitted: { newClients: [ofBea.clientID], bringsStructs: true } })
    expect(content.holds((admission as { admitted: never }).admitted)).toBe(false)
    const nothingNew = admitUpdate(Y.encodeStateAsUpdate(ofAli), BEA, content)
    expect(nothingNew).toMatchObject({ admitted: { newClients: [], bringsStructs: false } })
    expect(content.holds((nothingNew as { admitted: never }).admitted)).toBe(true)
  })

  test('refuses more of a foreign client than is known', () => {
    const ofAli = new Y.Doc()
    addCard(ofAli, CARD, 'worry')
    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(ofAli))
    cardText(ofAli, CARD)?.insert(0, 'meer dan bekend is')
    const content = known(server, [[ofAli.clientID, ALI]])
    expect(verdict(Y.encodeStateAsUpdate(ofAli), BEA, content)).toBe('document_client_foreign')
  })

  test('refuses a root that this kind of document does not have', () => {
    const doc = new Y.Doc()
    const update = changeOf(doc, () => doc.getText('elsewhere').insert(0, 'verborgen'))
    expect(verdict(update, ALI, known(new Y.Doc()))).toBe('document_root_unknown')
    const frame = new DocumentContent('frame', new Y.Doc(), new Map())
    const card = new Y.Doc()
    expect(
      verdict(
        changeOf(card, () => addCard(card, CARD, 'worry')),
        ALI,
        frame,
      ),
    ).toBe('document_root_unknown')
  })

  test('lets anyone with authority delete what is known, and nothing that is not', () => {
    const ofAli = new Y.Doc()
    addCard(ofAli, CARD, 'worry')
    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(ofAli))
    const ofBea = new Y.Doc()
    Y.applyUpdate(ofBea, Y.encodeStateAsUpdate(ofAli))
    const deletion = changeOf(ofBea, () => ofBea.getArray('cards').delete(0))
    const content = known(server, [[ofAli.clientID, ALI]])
    const admission = admitUpdate(deletion, BEA, content)
    expect(admission).toMatchObject({ admitted: { newClients: [], bringsStructs: false } })
    expect(content.holds((admission as { admitted: never }).admitted)).toBe(false)
    expect(verdict(deletion, BEA, known(new Y.Doc()))).toBe('update_unreadable early')
  })

  test('says early to what refers to content that is not here', () => {
    const doc = new Y.Doc()
    const first = changeOf(doc, () => doc.getText('ratingReason').insert(0, 'eerst'))
    const second = changeOf(doc, () => doc.getText('ratingReason').insert(5, ', dan'))
    const content = known(new Y.Doc())
    expect(verdict(second, ALI, content)).toBe('update_unreadable early')
    const admission = admitUpdate(first, ALI, content)
    if (admission !== 'later' && 'admitted' in admission) content.add(admission.admitted, ALI)
    expect(verdict(second, ALI, content)).toBe('admitted')
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['noise', Uint8Array.of(9, 255, 255, 255, 255, 255, 255, 255, 255, 1, 2, 3)],
    ['an update with a tail', Uint8Array.of(0, 0, 0)],
    ['a skip', Uint8Array.of(1, 1, 7, 0, 10, 5, 0)],
    [
      'V2 bytes that make its decoder read for ever',
      Buffer.from('00010000000001000100010200001602000001fdffffffff7f0000', 'hex'),
    ],
  ])('refuses %s as unreadable', (_, bytes) => {
    expect(verdict(bytes, ALI, known(new Y.Doc()))).toBe('update_unreadable')
  })

  test('refuses what is larger than a frame, and text beyond the size of a document', () => {
    const doc = new Y.Doc()
    const tooLarge = changeOf(doc, () => doc.getText('ratingReason').insert(0, 'x'.repeat(LIMITS.documentFrameBytes)))
    expect(verdict(tooLarge, ALI, known(new Y.Doc()))).toBe('message_too_large')
    const full = new Y.Doc()
    full.getText('ratingReason').insert(0, 'x'.repeat(LIMITS.documentCharacters - 10))
    const other = new Y.Doc()
    const more = changeOf(other, () => other.getText('ratingHigher').insert(0, 'elf tekens!'))
    expect(verdict(more, ALI, known(full))).toBe('document_full')
    for (const [key, value] of [
      ['score', 'elf tekens!'],
      ['elf tekens!', 1],
    ] as const) {
      const hidden = new Y.Doc()
      const set = changeOf(hidden, () => hidden.getMap('rating').set(key, value))
      expect(verdict(set, ALI, known(full))).toBe('document_full')
    }
    full.getText('ratingReason').delete(0, 5)
    expect(verdict(more, ALI, known(full))).toBe('admitted')
  })

  test('what is admitted in one batch counts for the rest of it', () => {
    const held = new Y.Doc()
    held.getText('ratingReason').insert(0, 'x'.repeat(LIMITS.documentCharacters - 50_000))
    const content = known(held)
    const verdicts = [1, 2, 3].map(() => {
      const doc = new Y.Doc()
      const bytes = changeOf(doc, () => doc.getText('ratingHigher').insert(0, 'x'.repeat(30_000)))
      const admission = admitUpdate(bytes, ALI, content)
      if (admission === 'later') return 'later'
      if (!('admitted' in admission)) return admission.refusal.code
      content.add(admission.admitted, ALI)
      return 'admitted'
    })
    expect(verdicts).toEqual(['admitted', 'document_full', 'document_full'])
    content.endBatch(false)
    expect(content.fits({ characters: 50_000, structs: 1 })).toBe(true)
  })

  test('refuses to be told twice, or out of order, what is deleted', () => {
    const held = new Y.Doc()
    held.clientID = 1
    held.getText('ratingReason').insert(0, 'abcdef')
    const deletions = (...ranges: number[][]) => Uint8Array.from([0, 1, 1, ranges.length, ...ranges.flat()])
    const verdictOf = (bytes: Uint8Array) => verdict(bytes, ALI, known(held, [[1, ALI]]))
    expect(verdictOf(deletions([0, 2], [3, 1]))).toBe('admitted')
    for (const wrong of [deletions([0, 2], [0, 2]), deletions([3, 1], [0, 2]), deletions([0, 3], [2, 2])]) {
      expect(verdictOf(wrong)).toBe('update_unreadable')
    }
  })
})
