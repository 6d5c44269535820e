import { addUncertainty, judgementText, removeUncertainty, uncertaintyMaps } from '@rondom/shared/board/judgement.ts'
import { addCard, cardText, changeCard, removeCard } from '@rondom/shared/board/perspective-edits.ts'
import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentContent } from './document-content.ts'
import { admitUpdate } from './update-admission.ts'

const ALI = 'pe_aaaaaaaaaaaaaaaa'

/** What a server says to everything this change makes, each update after the ones before it were admitted. */
function verdictOn(change: (doc: Y.Doc) => void, kind: DocumentKind = 'perspective', applied = false): string {
  const doc = new Y.Doc()
  const server = new Y.Doc()
  const content = new DocumentContent(kind, server, new Map())
  let verdict = 'admitted'
  doc.on('update', (update: Uint8Array) => {
    const admission = admitUpdate(update, ALI, content)
    if (admission === 'later') verdict = 'later'
    else if (!('admitted' in admission)) verdict = admission.refusal.code
    else {
      content.add(admission.admitted, ALI)
      if (applied) Y.applyUpdate(server, update)
    }
  })
  change(doc)
  return verdict
}

function nest(doc: Y.Doc, levels: number): void {
  let around = new Y.Map<unknown>()
  doc.getArray('cards').push([around])
  for (let level = 0; level < levels; level += 1) {
    const inner = new Y.Map<unknown>()
    around.set('in', inner)
    around = inner
  }
}

test.each([false, true])('an honest perspective fits its shape (applied meanwhile: %s)', (applied) => {
  const write = (doc: Y.Doc) => {
    const ids = [newId('note'), newId('note'), newId('note')]
    for (const id of ids) addCard(doc, id, 'worry')
    for (const id of ids) cardText(doc, id)?.insert(0, 'Zij slaapt slecht.')
    cardText(doc, ids[1]!)?.delete(2, 4)
    changeCard(doc, ids[2]!, { sourceOn: null, notVisibleTo: [newId('member')] })
    removeCard(doc, ids[0]!)
    doc.getMap('rating').set('score', 4)
  }
  expect(verdictOn(write, 'perspective', applied)).toBe('admitted')
  expect(verdictOn((doc) => doc.transact(() => write(doc)), 'perspective', applied)).toBe('admitted')
})

test.each([false, true])('an honest table fits its shape (applied meanwhile: %s)', (applied) => {
  const write = (doc: Y.Doc) => {
    const ids = [newId('uncertainty'), newId('uncertainty')]
    judgementText(doc, 'safetyGoal').insert(0, 'Niemand hoeft meer te tellen.')
    for (const id of ids) addUncertainty(doc, id, newId('difference'))
    for (const map of uncertaintyMaps(doc)) (map.get('text') as Y.Text).insert(0, 'Of zij durft.')
    removeUncertainty(doc, ids[0]!)
  }
  expect(verdictOn(write, 'table', applied)).toBe('admitted')
  expect(verdictOn((doc) => doc.transact(() => write(doc)), 'table', applied)).toBe('admitted')
})

test.each([false, true])('what is nested deeper than a card and its text is refused (applied: %s)', (applied) => {
  expect(verdictOn((doc) => nest(doc, 1), 'perspective', applied)).toBe('admitted')
  expect(verdictOn((doc) => nest(doc, 2), 'perspective', applied)).toBe('admitted')
  const filled = (doc: Y.Doc) => {
    nest(doc, 2)
    const inner = (doc.getArray('cards').get(0) as Y.Map<Y.Map<Y.Map<unknown>>>).get('in')?.get('in')
    inner?.set('deep', 1)
  }
  expect(verdictOn(filled, 'perspective', applied)).toBe('update_unreadable')
  expect(verdictOn((doc) => doc.transact(() => nest(doc, 5000)), 'perspective', applied)).toBe('update_unreadable')
  expect(verdictOn((doc) => doc.getText('question').insertEmbed(0, new Y.Map([['a', 1]])), 'frame', applied)).toBe(
    'update_unreadable',
  )
})

test.each<[string, (doc: Y.Doc) => void]>([
  ['bytes', (doc) => doc.getMap('rating').set('score', new Uint8Array(8))],
  ['an object', (doc) => doc.getMap('rating').set('score', { a: [[[[1]]]] })],
  ['a document within', (doc) => doc.getMap('rating').set('score', new Y.Doc())],
  ['a list within', (doc) => doc.getArray('cards').push([new Y.Array()])],
  ['an XML text', (doc) => doc.getArray('cards').push([new Y.XmlText()])],
  ['formatting', (doc) => doc.getText('ratingReason').insert(0, 'vet', { bold: true })],
  ['a picture', (doc) => doc.getText('ratingReason').insertEmbed(0, { src: 'x' })],
])('no shape has %s', (_, change) => {
  expect(verdictOn(change)).toBe('update_unreadable')
})

test('what is built on itself, or in a circle, can never be applied and is refused', () => {
  const text = (client: number, on: number) => [client, 0, 132, on, 0, 1, 120]
  const itself = Uint8Array.from([1, 1, ...text(7, 7), 0])
  const circle = Uint8Array.from([2, 1, ...text(8, 7), 1, ...text(7, 8), 0])
  for (const bytes of [itself, circle]) {
    const admission = admitUpdate(bytes, ALI, new DocumentContent('perspective', new Y.Doc(), new Map()))
    expect(admission).toMatchObject({ refusal: { code: 'update_unreadable' }, early: false })
  }
})
