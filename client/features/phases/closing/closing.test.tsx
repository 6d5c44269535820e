// @vitest-environment jsdom

import type { Reflection } from '@rondom/shared/domain/closing.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { act } from 'react'
import { expect, test } from 'vitest'
import { mounted } from '../../../board/mounted.ts'
import { useConference } from '../../../sync/conference-store.ts'
import '../../../text/i18n.ts'
import { ClosedEarly } from './closed-early.tsx'
import { OwnSummary } from './own-summary.tsx'
import { SharedReflections } from './shared-reflections.tsx'

const MEMBER = newId('member')
const WORDS = { [newId('text')]: 'Ik luisterde niet meer.', [newId('text')]: 'Moeder blijft bij de kinderen.' }
const [LINE = '', LETTER = ''] = Object.keys(WORDS)
const page = mounted()

function person(role: ConferenceRole, name: string): Participant {
  const words = { title: '', organisationName: '', reason: null, informationLimit: null }
  return {
    id: newId('participant'),
    partyId: null,
    name,
    role,
    accountId: null,
    memberId: role === 'familyMember' ? MEMBER : null,
    ...words,
    writesPerspective: true,
    attendance: 'expected',
    admission: 'admitted',
  }
}

const police = person('professional', 'Rik')
const school = person('professional', 'Job')
const father = person('familyMember', 'Kevin')

function line(by: string, shareable: boolean): Reflection {
  return { id: newId('reflection'), by, question: 'Wat verraste je?', text: LINE, shareable }
}

function show(node: React.ReactNode, you: Participant, fields: Partial<ConferenceState>): string {
  const state: ConferenceState = {
    ...emptyConference(newId('conference')),
    phase: 'closing',
    participants: { [police.id]: police, [school.id]: school, [father.id]: father },
    ...fields,
  }
  act(() => {
    useConference.setState({ state, you: you.id, texts: WORDS })
    page.render(node)
  })
  return page.place.textContent ?? ''
}

test('[R84] shared lines stand by their person, the marks as they were given, without a name or an average', () => {
  const reflections = { one: line(police.id, true), other: line(school.id, false) }
  const told = show(<SharedReflections />, school, { reflections, markSpread: [2, 5, 5] })
  expect([...page.place.querySelectorAll('h3')].map((each) => each.textContent?.trim())).toEqual([
    'Rik',
    'Job',
    'Is ieders stem gehoord?',
  ])
  expect(told.match(/deelbaar/g)).toHaveLength(1)
  const spread = page.place.querySelector('svg[role="img"]')
  expect(spread?.querySelectorAll('circle')).toHaveLength(3)
  expect(spread?.getAttribute('aria-label')).toBe(
    '3 cijfers, van 2 tot en met 5, op een schaal van 1 tot en met 5: 1 keer een 2, 2 keer een 5',
  )
})

test('[R84] family keeps its own lines and is not told that nobody wrote', () => {
  const reflections = { own: line(father.id, false) }
  const told = show(<SharedReflections />, father, { reflections, markSpread: [] })
  expect(told).toContain('Ik luisterde niet meer.')
  expect(told).not.toContain('Niemand')
  expect(page.place.querySelector('svg')).toBeNull()
})

test('before they are shared nothing stands there', () => {
  expect(show(<SharedReflections />, police, { reflections: { one: line(police.id, true) } })).toBe('')
})

test('[R85] a member reads the own summary once it is there, and until then that it will come', () => {
  expect(show(<OwnSummary />, father, {})).toContain('Zodra er een verslag voor jou klaar is')
  const summary = { id: 's', forIds: [MEMBER], text: LETTER, writtenBy: police.id, revision: 1, approvedBy: police.id }
  expect(show(<OwnSummary />, father, { summaries: { s: summary } })).toContain('Moeder blijft bij de kinderen.')
  expect(show(<OwnSummary />, police, { summaries: { s: summary } })).toBe('')
})

test('[R88] everyone is told that it was closed early; the reason is told to who has it', () => {
  const closedEarly = { from: 'differing' as const, reason: LINE }
  expect(show(<ClosedEarly />, police, { closedEarly })).toContain('Ik luisterde niet meer.')
  const told = show(<ClosedEarly />, father, { closedEarly: { ...closedEarly, reason: null } })
  expect(told).toContain('Verschillen')
  expect(told).not.toContain('Waarom')
})
