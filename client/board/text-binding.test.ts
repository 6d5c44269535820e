// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { bindText } from './text-binding.ts'

const ORIGIN = Symbol('own edits')
let doc: Y.Doc
let other: Y.Doc
let field: HTMLTextAreaElement
let undo: Y.UndoManager
let release: () => void

/** Two people with the same text; what one writes reaches the other at once. */
beforeEach(() => {
  doc = new Y.Doc()
  other = new Y.Doc()
  doc.on('update', (update, origin) => origin !== 'wire' && Y.applyUpdate(other, update, 'wire'))
  other.on('update', (update, origin) => origin !== 'wire' && Y.applyUpdate(doc, update, 'wire'))
  undo = new Y.UndoManager(doc.getText('t'), { trackedOrigins: new Set([ORIGIN]), captureTimeout: 0 })
  field = document.createElement('textarea')
  document.body.append(field)
  field.focus()
  release = bindText(field, doc.getText('t'), { origin: ORIGIN, undo })
})

afterEach(() => {
  release()
  field.remove()
})

const mine = () => doc.getText('t').toString()
const theirs = () => other.getText('t')

/** As a browser does: the field changes, the caret stands behind what came, an input event follows. */
function type(words: string, { from = field.selectionStart, to = field.selectionEnd, composing = false } = {}): void {
  field.value = field.value.slice(0, from) + words + field.value.slice(to)
  field.setSelectionRange(from + words.length, from + words.length)
  field.dispatchEvent(new InputEvent('input', { isComposing: composing, bubbles: true }))
}

function press(key: string, modifiers: KeyboardEventInit = { ctrlKey: true }): void {
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }))
}

test('what is typed reaches the others', () => {
  type('Sem slaapt slecht')
  type(' weer', { from: 10, to: 10 })
  expect(theirs().toString()).toBe('Sem slaapt weer slecht')
  type('', { from: 0, to: 4 })
  expect(theirs().toString()).toBe('slaapt weer slecht')
})

test('what others type appears, and the caret stays between its letters', () => {
  type('Sem slaapt')
  field.setSelectionRange(3, 3)
  theirs().insert(0, 'Nu: ')
  expect(field.value).toBe('Nu: Sem slaapt')
  expect(field.selectionStart).toBe(7)
  theirs().insert(14, ' niet')
  expect(field.selectionStart).toBe(7)
  theirs().delete(0, 4)
  expect([field.value, field.selectionStart]).toEqual(['Sem slaapt niet', 3])
})

test('two people type in one text at once and nothing is lost', () => {
  type('aa')
  theirs().insert(1, 'XX')
  type('b', { from: 4, to: 4 })
  expect([field.value, mine(), theirs().toString()]).toEqual(['aXXab', 'aXXab', 'aXXab'])
})

test('an emoji replaced by its neighbour stays an emoji for everyone', () => {
  type('blij 😀!')
  type('😁', { from: 5, to: 7 })
  expect(theirs().toString()).toBe('blij 😁!')
})

test('while composing, the field is left alone and nothing of either is lost', () => {
  type('ab')
  field.setSelectionRange(1, 1)
  field.dispatchEvent(new CompositionEvent('compositionstart'))
  type('´', { composing: true })
  theirs().insert(0, 'XX')
  theirs().insert(4, 'YY')
  expect(field.value).toBe('a´b')
  type('é', { from: 1, to: 2, composing: true })
  field.dispatchEvent(new CompositionEvent('compositionend'))
  expect([field.value, theirs().toString()]).toEqual(['XXaébYY', 'XXaébYY'])
  expect(field.selectionStart).toBe(4)
  type('!')
  expect(theirs().toString()).toBe('XXaé!bYY')
})

test('replacing by composition what others took away in the meantime keeps what they wrote', () => {
  type('een twee drie')
  field.dispatchEvent(new CompositionEvent('compositionstart'))
  type('2', { from: 4, to: 8, composing: true })
  theirs().delete(4, 2)
  theirs().insert(4, 'ZZ')
  field.dispatchEvent(new CompositionEvent('compositionend'))
  expect(mine()).toBe('een ZZ2 drie')
  expect(field.value).toBe(mine())
})

test('undo takes back own edits only, and redo brings them again', () => {
  type('van mij')
  theirs().insert(0, 'van hen, ')
  press('z')
  expect(field.value).toBe('van hen, ')
  press('z')
  expect(field.value).toBe('van hen, ')
  press('Z', { ctrlKey: true, shiftKey: true })
  expect(field.value).toBe('van hen, van mij')
  expect(field.selectionStart).toBe(16)
  press('z', { metaKey: true })
  press('y')
  expect(theirs().toString()).toBe('van hen, van mij')
})

test('the undo of a menu goes the same way', () => {
  type('weg ermee')
  const event = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true })
  field.dispatchEvent(event)
  expect([event.defaultPrevented, field.value]).toEqual([true, ''])
})

test('in a field that may only be read nothing is undone', () => {
  type('bewaard')
  field.readOnly = true
  press('z')
  field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true }))
  expect(mine()).toBe('bewaard')
})

test('a word that is being composed when the field goes is kept', () => {
  type('Sem ')
  field.dispatchEvent(new CompositionEvent('compositionstart'))
  type('slaapt', { composing: true })
  release()
  expect(theirs().toString()).toBe('Sem slaapt')
})

test('after letting go the field hears nothing any more', () => {
  type('a')
  release()
  theirs().insert(0, 'X')
  type('b')
  expect([field.value, mine()]).toEqual(['ab', 'Xa'])
  release = () => {}
})
