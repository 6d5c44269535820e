// @vitest-environment jsdom

import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { FamilyMember, Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { expect, test } from 'vitest'
import { mounted } from '../../../board/mounted.ts'
import { useConference } from '../../../sync/conference-store.ts'
import '../../../text/i18n.ts'
import { FamilySummaries } from './family-summaries.tsx'

const [MOTHER, FATHER, SON] = [newId('member'), newId('member'), newId('member')]
const LETTER = newId('text')
const REASON = newId('text')
const TEXTS = { [LETTER]: 'De kinderen blijven bij jou.', [REASON]: 'Hij is vier.' }
const you = { id: newId('participant'), role: 'facilitator', name: 'Hester' } as Participant
const page = mounted()

function member(id: string, name: string): FamilyMember {
  const rest = { relation: '', birthMonth: null, custody: true, live: false, informed: true, notInformedReason: null }
  return { id, name, kind: 'adult', ...rest }
}

const summary = { id: newId('summary'), forIds: [MOTHER], text: LETTER, writtenBy: you.id, revision: 1 }

function show(approvedBy: string | null, approveSummary: Refusal | null): void {
  const state: ConferenceState = {
    ...emptyConference(newId('conference')),
    phase: 'closing',
    participants: { [you.id]: you },
    members: { [MOTHER]: member(MOTHER, 'Anouk'), [FATHER]: member(FATHER, 'Kevin'), [SON]: member(SON, 'Sem') },
    timeline: {
      ti: { id: 'ti', kind: 'event', on: '2026', text: LETTER, source: 'x', notVisibleTo: [FATHER] },
    },
    summaries: { [summary.id]: { ...summary, approvedBy } },
    summariesMissing: { [SON]: REASON },
  }
  const commands = { writeSummary: null, withdrawSummary: null, recordSummaryMissing: null, approveSummary }
  const abilities = { commands, documents: [], exit: null } as unknown as Abilities
  act(() => {
    useConference.setState({ state, you: you.id, texts: TEXTS, abilities })
    page.render(<FamilySummaries />)
  })
}

const rows = () => [...page.place.querySelectorAll('li')].map((row) => row.textContent ?? '')
const button = (name: string) =>
  [...page.place.querySelectorAll('button')].find((each) => each.textContent?.includes(name))

test('[R86] how far each member is stands there at a glance, with the reason where there is none', () => {
  show(null, null)
  const [mother, father, son] = rows()
  expect(mother).toContain('Wacht op goedkeuring')
  expect(father).toContain('Nog niets')
  expect(son).toContain('Geen gezinsverslag, omdat: Hij is vier.')
  expect(mother).not.toContain('Schrijven voor')
  expect(button('Schrijven voor Sem')).toBeDefined()
})

test('[R85] who is named in a restriction is said to get a summary apart', () => {
  show(null, null)
  expect(rows().map((row) => row.includes('Krijgt een eigen verslag'))).toEqual([false, true, false])
})

test('[R85] who may not approve is told who does; once approved it says by whom, and asks no more', () => {
  show(null, refuse('approval_by_key_worker', 'R85'))
  expect(button('Goedkeuren')?.getAttribute('aria-disabled')).toBe('true')
  show(you.id, null)
  expect(button('Goedkeuren')).toBeUndefined()
  expect(page.place.textContent).toContain('goedgekeurd door Hester')
})
