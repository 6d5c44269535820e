// @vitest-environment jsdom

import { readPerspective } from '@rondom/shared/board/perspective.ts'
import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { NO_CONFERENCE, useConference } from '../sync/conference-store.ts'
import { LOCAL_ORIGIN, type SharedDocument } from '../sync/documents.ts'
import '../text/i18n.ts'
import { Notices } from '../ui/notice-list.tsx'
import { PerspectiveEditor } from './perspective-editor.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let doc: Y.Doc
let root: Root
let place: HTMLElement

beforeEach(() => {
  doc = new Y.Doc()
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  show()
})

afterEach(() => {
  act(() => root.unmount())
  place.remove()
  useConference.setState(NO_CONFERENCE, true)
})

function show(fields: Partial<SharedDocument> = {}): void {
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]) })
  const shared: SharedDocument = { name: 'p', doc, access: 'write', undo, synced: true, closed: false, ...fields }
  act(() =>
    root.render(
      <>
        <Notices labels={{ region: 'Berichten', close: 'Sluiten', undo: 'Ongedaan maken' }} />
        <PerspectiveEditor document={shared} withRating />
      </>,
    ),
  )
}

const cards = () => readPerspective(doc).cards
const fields = () => [...place.querySelectorAll<HTMLTextAreaElement>('li textarea')]
const focused = () => fields().indexOf(document.activeElement as HTMLTextAreaElement)

function button(name: string, within: ParentNode = place): HTMLElement {
  const all = [...within.querySelectorAll('button')]
  const found = all.find((each) => each.getAttribute('aria-label') === name || each.textContent?.trim() === name)
  if (found === undefined) throw new Error(`no button ${name}`)
  return found
}

function press(name: string, within?: ParentNode): void {
  act(() => button(name, within).click())
}

function type(field: HTMLTextAreaElement, words: string): void {
  act(() => {
    field.value += words
    field.setSelectionRange(field.value.length, field.value.length)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}

function key(field: HTMLTextAreaElement, name: string): void {
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  })
}

function undoKey(): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true })
}

function column(name: string): HTMLElement {
  const heading = [...place.querySelectorAll('h3')].find((each) => each.textContent === name)
  return heading?.closest('section') as HTMLElement
}

test('a new card stands in its column with the defaults, and the caret is in it', () => {
  press('Kaartje toevoegen', column('Kracht'))
  press('Kaartje toevoegen', column('Weten we niet'))
  expect(cards().map(({ column: stands, certainty, nature }) => [stands, certainty, nature])).toEqual([
    ['strength', 'likely', 'interpretation'],
    ['question', 'uncertain', 'interpretation'],
  ])
  expect(focused()).toBe(1)
})

test('Enter makes the next card, but not of an empty one', () => {
  press('Kaartje toevoegen', column('Zorg'))
  key(fields()[0]!, 'Enter')
  expect(cards()).toHaveLength(1)
  type(fields()[0]!, 'Slaapt niet')
  key(fields()[0]!, 'Enter')
  expect(cards().map(({ text }) => text)).toEqual(['Slaapt niet', ''])
  expect(focused()).toBe(1)
})

test('Backspace in an empty card takes it away and goes to the one before', () => {
  press('Kaartje toevoegen', column('Zorg'))
  type(fields()[0]!, 'Eerst')
  key(fields()[0]!, 'Enter')
  key(fields()[0]!, 'Backspace')
  expect(cards()).toHaveLength(2)
  key(fields()[1]!, 'Backspace')
  expect(cards().map(({ text }) => text)).toEqual(['Eerst'])
  expect(focused()).toBe(0)
})

test('a card taken away comes back whole', () => {
  press('Kaartje toevoegen', column('Nodig'))
  type(fields()[0]!, 'Rust in huis')
  act(() => place.querySelector<HTMLInputElement>('input[value=experience]')!.click())
  const before = cards()[0]!
  press('Kaartje weghalen')
  expect(cards()).toEqual([])
  press('Ongedaan maken')
  const { client: _who, clock: _when, ...rest } = before
  expect(cards()[0]).toMatchObject(rest)
})

test('nature is chosen with one press and stands in the card', () => {
  press('Kaartje toevoegen', column('Zorg'))
  act(() => place.querySelector<HTMLInputElement>('input[value=fact]')!.click())
  expect(cards()[0]?.nature).toBe('fact')
})

test("a source that is not one's own eyes asks whose it is; an instrument must have its name", () => {
  press('Kaartje toevoegen', column('Zorg'))
  const source = [...place.querySelectorAll('select')].find((each) => each.getAttribute('aria-label') === 'Bron')!
  act(() => {
    source.value = 'instrument'
    source.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(cards()[0]?.sourceType).toBe('instrument')
  expect(place.textContent).toContain('Noem het instrument.')
})

test('too long is marked and told, and nothing is cut off', () => {
  press('Kaartje toevoegen', column('Zorg'))
  type(fields()[0]!, 'x'.repeat(LIMITS.noteText + 3))
  expect(fields()[0]!.getAttribute('aria-invalid')).toBe('true')
  expect(place.textContent).toContain('3 tekens te lang')
  expect(cards()[0]?.text).toHaveLength(LIMITS.noteText + 3)
})

test('what is withheld keeps no words, and choosing so by mistake can be undone [R35]', () => {
  press('Kaartje toevoegen', column('Zorg'))
  type(fields()[0]!, 'geheim')
  press('Meer over dit kaartje')
  const withheld = [...place.querySelectorAll('label')].find(
    (each) => each.textContent === 'Er is iets wat ik niet deel',
  )
  act(() => withheld!.click())
  expect(cards()[0]).toMatchObject({ withheld: true, text: '' })
  expect(fields()).toEqual([])
  press('Ongedaan maken')
  expect(cards()[0]).toMatchObject({ withheld: false, text: 'geheim' })
})

test('undoing what is typed in a new card leaves the card', () => {
  press('Kaartje toevoegen', column('Zorg'))
  type(fields()[0]!, 'te vlug')
  act(() => void fields()[0]!.dispatchEvent(undoKey()))
  expect(cards().map(({ text }) => text)).toEqual([''])
  act(() => void fields()[0]!.dispatchEvent(undoKey()))
  expect(cards().map(({ text }) => text)).toEqual([''])
})

test('what a colleague adds appears without taking the focus', () => {
  press('Kaartje toevoegen', column('Zorg'))
  const id = newId('note')
  act(() => {
    addCard(doc, id, 'worry', 'colleague')
    cardText(doc, id)!.insert(0, 'van een collega')
  })
  expect(fields().map(({ value }) => value)).toEqual(['', 'van een collega'])
  expect(focused()).toBe(0)
})

test('the card says which colleague is writing in it', () => {
  press('Kaartje toevoegen', column('Zorg'))
  const you = participant('Marlies')
  const colleague = participant('Job')
  const state = { ...emptyConference(newId('conference')), participants: { [you.id]: you, [colleague.id]: colleague } }
  const presence = { participantId: colleague.id, online: true, card: cards()[0]!.id, document: 'p', typing: true }
  act(() => useConference.setState({ state, you: you.id, presence: { [colleague.id]: presence } }))
  expect(place.textContent).toContain('Job schrijft…')
})

test('a closed perspective can be read and not changed', () => {
  press('Kaartje toevoegen', column('Zorg'))
  type(fields()[0]!, 'blijft staan')
  show({ access: 'read' })
  expect(fields()[0]!.readOnly).toBe(true)
  expect(() => button('Kaartje toevoegen')).toThrow()
  key(fields()[0]!, 'Enter')
  expect(cards()).toHaveLength(1)
})

function participant(name: string): Participant {
  return {
    id: newId('participant'),
    partyId: newId('party'),
    name,
    title: '',
    organisationName: '',
    role: 'professional',
    accountId: null,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: true,
    attendance: 'expected',
    admission: 'admitted',
  }
}

test("what was chosen by a press is undone by the keys too, and only one's own", () => {
  press('Kaartje toevoegen', column('Zorg'))
  act(() => addCard(doc, newId('note'), 'strength', 'colleague'))
  const fact = place.querySelector<HTMLInputElement>('input[value=fact]')!
  act(() => fact.click())
  act(() => {
    fact.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))
  })
  expect(cards().some(({ column: stands }) => stands === 'strength')).toBe(true)
  expect(cards().some(({ nature }) => nature === 'fact')).toBe(false)
})
