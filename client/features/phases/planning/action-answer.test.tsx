// @vitest-environment jsdom

import type { Action } from '@rondom/shared/domain/actions.ts'
import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRole, FamilyMember, Participant } from '@rondom/shared/domain/people.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { expect, test } from 'vitest'
import { mounted } from '../../../board/mounted.ts'
import { useConference } from '../../../sync/conference-store.ts'
import '../../../text/i18n.ts'
import { ActionCard } from './action-card.tsx'
import { ForYou } from './for-you.tsx'

const [YOU, OTHER, FATHER] = [newId('participant'), newId('participant'), newId('member')]
const [WHAT, SIGN, WHY] = [newId('text'), newId('text'), newId('text')]
const father = { id: FATHER, name: 'Kevin', kind: 'adult', live: false } as FamilyMember

const action: Action = {
  id: newId('action'),
  needIds: [],
  what: WHAT,
  kind: 'do',
  ownerId: YOU,
  buddyId: null,
  dueOn: '2026-12-01',
  visibleSign: SIGN,
  proposedBy: OTHER,
  revision: 1,
  status: 'proposed',
  answeredBy: null,
  recorded: false,
  answeredAt: null,
  declineReason: null,
}

const page = mounted()

function show(role: ConferenceRole, fields: Partial<Action>, part: 'card' | 'forYou' = 'card'): string[] {
  const shown = { ...action, ...fields }
  const seat = (id: string, name: string, as: ConferenceRole) =>
    ({
      id,
      name,
      role: as,
      partyId: null,
      memberId: null,
      attendance: 'expected',
      admission: 'admitted',
    }) as Participant
  const state = {
    ...emptyConference(newId('conference')),
    phase: 'planning' as const,
    members: { [FATHER]: father },
    participants: { [YOU]: seat(YOU, 'Sanne', role), [OTHER]: seat(OTHER, 'Rik', 'professional') },
    actions: { [shown.id]: shown },
  }
  const commands = { acceptAction: null, declineAction: null } as unknown as Abilities['commands']
  act(() => {
    useConference.setState({
      state,
      you: YOU,
      texts: { [WHAT]: 'Elke ochtend bellen', [SIGN]: 'De telefoon gaat', [WHY]: 'Geen tijd' },
      abilities: { commands } as Abilities,
    })
    page.render(part === 'card' ? <ActionCard action={shown} /> : <ForYou />)
  })
  return [...page.place.querySelectorAll('button')].map((button) => button.textContent?.trim() ?? '')
}

test('[R77] who does it is asked, in its place and on top', () => {
  const asked = ['Ik neem deze actie op me', 'Ik doe dit niet']
  expect(show('professional', {})).toEqual(asked)
  expect(show('professional', {}, 'forYou')).toEqual(asked)
  expect(page.place.textContent).toContain('Het is pas afgesproken als jij het zelf op je neemt.')
})

test('[R77] nobody answers for who can answer themselves, also who leads', () => {
  expect(show('facilitator', { ownerId: OTHER })).toEqual([])
  expect(show('keyWorker', { ownerId: OTHER }, 'forYou')).toEqual([])
  expect(page.place.textContent).toBe('')
})

test('[R77] of who is not live the key worker writes it down, others do not', () => {
  const written = ['Opgetekend: Kevin neemt dit op zich', 'Opgetekend: Kevin doet dit niet']
  expect(show('keyWorker', { ownerId: FATHER })).toEqual(written)
  expect(show('facilitator', { ownerId: FATHER }, 'forYou')).toEqual(written)
  expect(show('professional', { ownerId: FATHER })).toEqual([])
})

test('[R78] who took it on can still decline, and who declined can take it on', () => {
  expect(show('professional', { status: 'accepted', answeredBy: YOU })).toEqual(['Ik doe dit toch niet'])
  expect(show('professional', { status: 'declined', answeredBy: YOU })).toEqual(['Ik neem deze actie op me'])
  expect(show('professional', { status: 'accepted', answeredBy: YOU }, 'forYou')).toEqual([])
})

test('what was written down says by whom and when; a reason one may not read leaves no gap', () => {
  const told = { ownerId: FATHER, answeredBy: OTHER, recorded: true, answeredAt: '2026-11-22T10:00:00Z' }
  show('professional', { ...told, status: 'declined', declineReason: WHY })
  expect(page.place.textContent).toContain('Kevin doet dit niet. Geen tijd opgetekend door Rik op 22 november 2026')
  show('professional', { ...told, status: 'declined' })
  expect(page.place.textContent).toMatch(/Kevin doet dit niet\.\s+opgetekend/)
})
