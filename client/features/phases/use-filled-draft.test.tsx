// @vitest-environment jsdom

import { draftText } from '@rondom/shared/board/own.ts'
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { mounted } from '../../board/mounted.ts'
import type { OwnDraft } from '../../board/use-own-draft.ts'
import type { SharedDocument } from '../../sync/documents.ts'
import { useFilledDraft } from './use-filled-draft.ts'

const page = mounted()
let doc: Y.Doc

beforeEach(() => {
  doc = new Y.Doc()
})

/** The draft as after each reconnecting: a new object around the same text. */
function draft(purpose: 'question' | 'need' = 'question'): OwnDraft {
  return { document: { doc } as SharedDocument, text: draftText(doc, purpose) }
}

function Filled(props: { draft: OwnDraft | null; stood: string }) {
  useFilledDraft(props.draft, props.stood)
  return null
}

function show(draft: OwnDraft | null, stood: string): void {
  act(() => page.render(<Filled draft={draft} stood={stood} />))
}

const words = () => draftText(doc, 'question').toString()
const empty = () => draftText(doc, 'question').delete(0, words().length)

test('what stood is put into the draft as soon as it is known', () => {
  show(null, '')
  show(draft(), '')
  expect(words()).toBe('')
  show(draft(), 'Waar woont Sem?')
  expect(words()).toBe('Waar woont Sem?')
})

test('what somebody emptied stays empty: after reconnecting, and when what stood changes', () => {
  show(draft(), 'Waar woont Sem?')
  empty()
  show(draft(), 'Waar woont Sem?')
  expect(words()).toBe('')
  show(draft(), 'Waar slaapt Sem?')
  expect(words()).toBe('')
})

test('a draft that was begun goes before what stood, also once it is emptied', () => {
  draftText(doc, 'question').insert(0, 'Wie')
  show(draft(), 'Waar woont Sem?')
  expect(words()).toBe('Wie')
  empty()
  show(draft(), 'Waar woont Sem?')
  expect(words()).toBe('')
})

test('another draft is filled as well, and the same one when it is changed anew', () => {
  show(draft(), 'Waar woont Sem?')
  show(draft('need'), 'Rust')
  expect(draftText(doc, 'need').toString()).toBe('Rust')
  empty()
  show(null, 'Waar woont Sem?')
  show(draft(), 'Waar woont Sem?')
  expect(words()).toBe('Waar woont Sem?')
})
