// @vitest-environment jsdom

import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { CheckIn } from '@rondom/shared/domain/meeting.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import type { Phase } from '@rondom/shared/domain/phases.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { expect, test } from 'vitest'
import { mounted } from '../../board/mounted.ts'
import { useConference } from '../../sync/conference-store.ts'
import '../../text/i18n.ts'
import { LateCheckIn } from './late-check-in.tsx'

const YOU = newId('participant')
const page = mounted()

/** Whether who has this role is asked to check in during this phase. */
function isAsked(phase: Phase, role: ConferenceRole, checkIns: Record<string, CheckIn> = {}): boolean {
  const you = { id: YOU, role, name: 'Opa', admission: 'admitted' } as Participant
  const state = { ...emptyConference(newId('conference')), phase, participants: { [YOU]: you }, checkIns }
  const abilities = { commands: { checkIn: null } } as unknown as Abilities
  act(() => {
    useConference.setState({ state, you: YOU, abilities })
    page.render(<LateCheckIn />)
  })
  return page.place.textContent !== ''
}

test('[R24] who comes in later checks in as well, and nobody is asked twice', () => {
  const given: CheckIn = { line: newId('text'), informationLimit: null, at: '2026-11-22T10:00:00Z' }
  expect(isAsked('planning', 'network')).toBe(true)
  expect(isAsked('planning', 'network', { [YOU]: given })).toBe(false)
  expect(isAsked('checkingIn', 'network')).toBe(false)
  expect(isAsked('inFollowUp', 'network')).toBe(false)
  expect(isAsked('deciding', 'teamManager')).toBe(false)
})
