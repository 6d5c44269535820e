// @vitest-environment jsdom

import { draftText } from '@rondom/shared/board/own.ts'
import type { PositionInput } from '@rondom/shared/domain/commands.ts'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { LOCAL_ORIGIN, type SharedDocument } from '../../../sync/documents.ts'
import '../../../text/i18n.ts'
import { PositionForm } from './position-form.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let doc: Y.Doc
let root: Root
let place: HTMLElement
let taken: PositionInput[]

beforeEach(() => {
  doc = new Y.Doc()
  taken = []
  place = document.createElement('div')
  document.body.append(place)
  open()
})

afterEach(close)

/** Opens the page: the form, with the drafts as the own document has them. */
function open(): void {
  root = createRoot(place)
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]) })
  const document: SharedDocument = { name: 'own', doc, access: 'write', undo, synced: true, closed: false }
  const draft = (purpose: Parameters<typeof draftText>[1]) => ({ document, text: draftText(doc, purpose) })
  const drafts = {
    position: draft('position'),
    motivation: draft('motivation'),
    dissent: draft('dissent'),
    test: draft('test'),
    revisit: draft('revisit'),
  }
  act(() =>
    root.render(
      <PositionForm
        version={1}
        drafts={drafts}
        recordedFor={null}
        isChange={false}
        reason={null}
        onTake={async (position) => {
          taken.push(position)
          return true
        }}
        onDone={() => undefined}
      />,
    ),
  )
}

function close(): void {
  act(() => root.unmount())
}

function field(label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label)
  const control = found && place.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`)
  if (!control) throw new Error(`no field ${label}`)
  return control
}

function type(label: string, words: string): void {
  const control = field(label)
  const { prototype } = control.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, words)
    control.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}

const choose = (label: string) => act(() => field(label).click())
const DISSENTS = 'Deelt dit oordeel niet'

async function take(): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Positie innemen')
  await act(async () => button?.click())
}

test('[R62] a dissent is chosen, dated and written before a reload, and is there after it', async () => {
  choose(DISSENTS)
  type('Hoe oordeel jij?', 'Anders.')
  type('Wat zou mij van mening doen veranderen?', 'Een rustig jaar.')
  type('Wanneer kijken we hierop terug?', '2026-12-01')
  close()
  open()
  expect(field(DISSENTS).checked).toBe(true)
  expect(field('Wanneer kijken we hierop terug?').value).toBe('2026-12-01')
  await take()
  const dissent = { verbatim: 'Anders.', wouldChangeMyMind: 'Een rustig jaar.', revisitOn: '2026-12-01' }
  expect(taken).toEqual([{ version: 1, kind: 'dissents', motivation: '', dissent }])
  expect(doc.toJSON()).toEqual({
    'draft:position': '',
    'draft:motivation': '',
    'draft:dissent': '',
    'draft:test': '',
    'draft:revisit': '',
  })
})

test('a reason that was typed first stays in sight beside the dissent it goes with', () => {
  choose('Steunt')
  type('Waarom?', 'Het is te vroeg.')
  choose(DISSENTS)
  expect(field('Nog iets bij je positie?').value).toBe('Het is te vroeg.')
  expect([...place.querySelectorAll('label')].filter(({ textContent }) => textContent === 'Waarom?')).toEqual([])
})
