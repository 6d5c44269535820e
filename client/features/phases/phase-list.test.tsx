// @vitest-environment jsdom

import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { Phase } from '@rondom/shared/domain/phases.ts'
import { act } from 'react'
import { expect, test } from 'vitest'
import { mounted } from '../../board/mounted.ts'
import { useConference } from '../../sync/conference-store.ts'
import '../../text/i18n.ts'
import { PhaseList } from './phase-list.tsx'

const you = { id: newId('participant'), role: 'professional', name: 'Job' } as Participant
const at = '2026-11-22T10:00:00Z'
const page = mounted()

/** The lines of the list in a conference that went through these phases; the last one is now. */
function lines(held: Phase[], fields: Partial<ConferenceState> = {}): string[] {
  const state: ConferenceState = {
    ...emptyConference(newId('conference')),
    phase: held.at(-1)!,
    phaseStartedAt: at,
    phaseTimes: held.map((phase) => ({ phase, at })),
    participants: { [you.id]: you },
    ...fields,
  }
  act(() => {
    useConference.setState({ state, you: you.id })
    page.render(<PhaseList />)
  })
  return [...page.place.querySelectorAll('li')].map((line) => line.textContent ?? '')
}

test('[R88] phases that were skipped by closing early are told apart from those that were held', () => {
  const told = lines(['checkingIn', 'familyVoice', 'writing', 'sharing', 'closing'], {
    closedEarly: { from: 'sharing', reason: null },
  })
  expect(told.filter((line) => line.includes('niet gedaan'))).toHaveLength(4)
  expect(told.find((line) => line.startsWith('Verschillen'))).toContain('niet gedaan')
  expect(told.find((line) => line.startsWith('Stil schrijven'))).toContain('gedaan')
  expect(told.find((line) => line.startsWith('Stil schrijven'))).not.toContain('niet gedaan')
})

test('after the record was established the follow-up is where one is, and only then', () => {
  const held: Phase[] = ['checkingIn', 'familyVoice', 'writing', 'sharing', 'differing', 'judging', 'closing']
  expect(lines(held)).toHaveLength(9)
  expect(lines([...held, 'inFollowUp'])).toHaveLength(10)
  expect(page.place.querySelector('[aria-current="step"]')?.textContent).toBe('Opvolging')
})
