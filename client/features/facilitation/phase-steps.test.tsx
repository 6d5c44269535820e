// @vitest-environment jsdom

import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { ExitCriteria } from '@rondom/shared/domain/missing.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NO_CONFERENCE, useConference } from '../../sync/conference-store.ts'
import '../../text/i18n.ts'
import { PhaseSteps } from './phase-steps.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const you = { id: newId('participant'), role: 'facilitator', name: 'Hester' } as Participant
let root: Root
let place: HTMLElement
let showsExit: boolean

beforeEach(() => {
  window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  showsExit = false
})

afterEach(() => {
  act(() => root.unmount())
  place.remove()
  useConference.setState(NO_CONFERENCE, true)
})

function show(fields: Partial<ConferenceState>, exit: ExitCriteria): void {
  const state = { ...emptyConference(newId('conference')), participants: { [you.id]: you }, ...fields }
  const establishRecord = state.phase === 'closing' ? null : refuse('wrong_phase', 'R86')
  const commands = { reveal: refuse('wrong_phase', 'R1'), establishRecord } as unknown as Abilities['commands']
  const abilities: Abilities = { n: 1, commands, documents: [], exit, cardCounts: null, now: '2026-11-22T10:00:00Z' }
  act(() => {
    useConference.setState({ state, you: you.id, abilities })
    root.render(
      <PhaseSteps
        showsExit={false}
        onShowExit={(shows) => {
          showsExit = shows
        }}
      />,
    )
  })
}

const buttons = () => [...document.querySelectorAll('button')].map((each) => each.textContent?.trim())

function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)
  if (found === undefined) throw new Error(`no button ${name}`)
  act(() => found.click())
}

const missing = { code: 'summary', rule: 'R86', place: 'summaries', aboutId: null, about: 'Sem' } as const
const nothing: ExitCriteria = { blocking: [], warnings: [] }

test('[R86] in closing the way on is to establish the record, which asks once and says what will happen', () => {
  show({ phase: 'closing' }, nothing)
  expect(buttons()).toEqual(['Vorige fase', 'Vaststellen'])
  press('Vaststellen')
  const dialog = document.querySelector('[role="dialog"]')
  expect(dialog?.textContent).toContain('Het verslag verandert hierna nooit meer.')
  expect(buttons()).toContain('Ja, stel het verslag vast')
})

test('[R86] while a summary is missing that is shown, and nothing is asked', () => {
  show({ phase: 'closing' }, { ...nothing, blocking: [missing] })
  press('Vaststellen')
  expect(showsExit).toBe(true)
  expect(document.querySelector('[role="dialog"]')).toBeNull()
})

test('[R88] after closing early the way back says where it leads', () => {
  show({ phase: 'closing', closedEarly: { from: 'differing', reason: null } }, nothing)
  expect(buttons()).toEqual(['Terug naar Verschillen', 'Vaststellen'])
})

test('before closing the way on is the next phase', () => {
  show({ phase: 'planning' }, nothing)
  expect(buttons()).toEqual(['Vorige fase', 'Volgende fase'])
})
