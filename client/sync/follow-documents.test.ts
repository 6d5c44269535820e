// @vitest-environment jsdom

import type { Access, DocumentName } from '@rondom/shared/domain/documents.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '../text/i18n.ts'
import { NO_CONFERENCE, useConference } from './conference-store.ts'
import { LOCAL_ORIGIN, useDocuments } from './documents.ts'
import { followDocuments, forgetDocuments } from './follow-documents.ts'
import { Gateway } from './memory-gateway.ts'
import { useSaving } from './saving-store.ts'

let gateway: Gateway

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new Gateway()
  vi.stubGlobal('WebSocket', gateway.socketClass())
})

afterEach(() => {
  forgetDocuments()
  useConference.setState(NO_CONFERENCE, true)
  useSaving.setState({ unsaved: 0, closedUnsaved: [] })
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function offers(documents: Partial<Record<DocumentName, Exclude<Access, 'none'>>>): void {
  const offered = Object.entries(documents).map(([name, access]) => ({ name, access }))
  useConference.setState({ you: 'pe_een000000000000000', abilities: { documents: offered } as unknown as Abilities })
}

function type(words: string): void {
  const { doc } = useDocuments.getState().frame!
  doc.transact(() => doc.getText('question').insert(0, words), LOCAL_ORIGIN)
}

async function leaveWithUnsaved(words: string): Promise<void> {
  const leave = followDocuments('cf_een')
  offers({ frame: 'write' })
  await vi.advanceTimersByTimeAsync(10)
  gateway.acknowledges = false
  type(words)
  leave()
  useConference.setState(NO_CONFERENCE, true)
  expect(useSaving.getState().unsaved).toBe(1)
}

test('what was left unsaved is offered back to who returns when its document is gone', async () => {
  await leaveWithUnsaved('voor de onthulling')
  gateway.latest().drop(CLOSE.forbidden)
  const leave = followDocuments('cf_een')
  offers({ table: 'read' })
  await vi.advanceTimersByTimeAsync(10)
  expect(useSaving.getState().unsaved).toBe(0)
  expect(useSaving.getState().closedUnsaved).toMatchObject([{ name: 'frame', text: 'voor de onthulling' }])
  leave()
})

test('what was left unsaved in another conference stays there', async () => {
  await leaveWithUnsaved('van de ene')
  const leave = followDocuments('cf_twee')
  offers({ table: 'read' })
  await vi.advanceTimersByTimeAsync(10)
  expect(useSaving.getState()).toMatchObject({ unsaved: 1, closedUnsaved: [] })
  leave()
})

test('what was left unsaved goes on where its writer returns, and is on screen again', async () => {
  await leaveWithUnsaved('nog onderweg')
  const leave = followDocuments('cf_een')
  gateway.acknowledges = true
  gateway.latest().drop(1006)
  offers({ frame: 'write' })
  await vi.advanceTimersByTimeAsync(5000)
  expect(gateway.text()).toBe('nog onderweg')
  expect(useSaving.getState().unsaved).toBe(0)
  expect(useDocuments.getState().frame?.doc.getText('question').toString()).toBe('nog onderweg')
  leave()
})
