import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../domain/ids.ts'
import { readPerspective } from './perspective.ts'
import { addCard, cardText, changeCard, ratingText, removeCard, setScore, withholdCard } from './perspective-edits.ts'

describe('a perspective', () => {
  it('gives back its cards in order, each with the client that made it', () => {
    const doc = new Y.Doc()
    const [first, second] = [newId('note'), newId('note')]
    addCard(doc, first, 'worry')
    addCard(doc, second, 'question')
    cardText(doc, first)?.insert(0, 'Hij slaapt slecht.')
    changeCard(doc, first, { nature: 'fact', sourceType: 'family_member', sourceBy: 'moeder' })
    const { cards } = readPerspective(doc)
    expect(cards.map((card) => card.id)).toEqual([first, second])
    expect(cards[0]).toMatchObject({
      column: 'worry',
      nature: 'fact',
      sourceType: 'family_member',
      sourceBy: 'moeder',
      text: 'Hij slaapt slecht.',
      client: doc.clientID,
    })
    expect(cards[1]?.certainty).toBe('uncertain')
  })

  it('merges two writers in one card', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    const id = newId('note')
    addCard(one, id, 'strength')
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
    cardText(one, id)?.insert(0, 'samen ')
    cardText(two, id)?.insert(0, 'sterk')
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
    expect(readPerspective(one)).toEqual(readPerspective(two))
    expect(readPerspective(one).cards[0]?.text.length).toBe(11)
  })

  it('[R35] drops the text of a card that is withheld', () => {
    const doc = new Y.Doc()
    const id = newId('note')
    addCard(doc, id, 'worry')
    cardText(doc, id)?.insert(0, 'geheim')
    withholdCard(doc, id, true)
    expect(readPerspective(doc).cards[0]).toMatchObject({ withheld: true, text: '' })
  })

  it('keeps restrictions as lists and leaves out what is not an id', () => {
    const doc = new Y.Doc()
    const id = newId('note')
    const person = newId('member')
    addCard(doc, id, 'worry')
    changeCard(doc, id, { notVisibleTo: [person], scope: null })
    expect(readPerspective(doc).cards[0]).toMatchObject({ notVisibleTo: [person], scope: null })
    changeCard(doc, id, { notVisibleTo: ['iedereen'] })
    expect(readPerspective(doc).cards[0]?.notVisibleTo).toEqual([])
  })

  it('removes a card and leaves one that is gone alone', () => {
    const doc = new Y.Doc()
    const id = newId('note')
    addCard(doc, id, 'need')
    removeCard(doc, id)
    changeCard(doc, id, { nature: 'fact' })
    removeCard(doc, id)
    expect(readPerspective(doc).cards).toEqual([])
  })

  it('[R41] reads a rating as a whole number from 0 to 10 with its words, and nothing else as one', () => {
    const doc = new Y.Doc()
    expect(readPerspective(doc).rating.score).toBeNull()
    setScore(doc, 4)
    ratingText(doc, 'ratingReason').insert(0, ' de hals ')
    expect(readPerspective(doc).rating).toEqual({
      score: 4,
      reason: 'de hals',
      whatWouldMakeItOneHigher: '',
      client: doc.clientID,
    })
    for (const wrong of [-1, 11, 4.5, '6', Number.NaN]) {
      doc.getMap('rating').set('score', wrong)
      expect(readPerspective(doc).rating.score).toBeNull()
    }
  })

  it('survives whatever a hostile client puts there', () => {
    const doc = new Y.Doc()
    const odd = new Y.Map<unknown>()
    odd.set('id', newId('note'))
    odd.set('column', 'elders')
    odd.set('text', 'geen gedeelde tekst')
    odd.set('sourceOn', 'gisteren')
    doc.getArray('cards').push(['los', 3, new Y.Map(), odd, new Y.Array()])
    expect(readPerspective(doc).cards).toEqual([expect.objectContaining({ column: 'worry', text: '', sourceOn: null })])
  })
})
