// @vitest-environment jsdom

import type { Action } from '@rondom/shared/domain/actions.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { expect, test } from 'vitest'
import { mounted } from '../../../board/mounted.ts'
import { useConference } from '../../../sync/conference-store.ts'
import '../../../text/i18n.ts'
import { EarlierNeeds } from './earlier-needs.tsx'
import { LooseActions } from './loose-actions.tsx'
import { NeedList } from './need-list.tsx'

const [YOU, EARLIER, NEED] = [newId('participant'), newId('earlierNeed'), newId('need')]
const [SLEEP, WHOM, CALL] = [newId('text'), newId('text'), newId('text')]
const need = { id: NEED, text: SLEEP, forWhom: WHOM, memberIds: [], noteIds: [], adulthood: null } as unknown as Need
const call = {
  ...{ id: newId('action'), needIds: [NEED], what: CALL, kind: 'do', ownerId: YOU, dueOn: '2026-12-01' },
  ...{ status: 'accepted', visibleSign: CALL, proposedBy: YOU, answeredBy: YOU, declineReason: null, buddyId: null },
} as unknown as Action

const page = mounted()

function show(role: ConferenceRole, fields: Partial<ConferenceState>): string {
  const you = { id: YOU, name: 'Sanne', role, partyId: null, memberId: null } as unknown as Participant
  const state = { ...emptyConference(newId('conference')), phase: 'planning' as const, participants: { [YOU]: you } }
  act(() => {
    useConference.setState({
      state: { ...state, ...fields },
      you: YOU,
      texts: { [SLEEP]: 'Elke nacht rustig slapen', [WHOM]: 'Sem', [CALL]: 'Elke avond bellen' },
      abilities: { commands: { recordNeed: null } as unknown as Abilities['commands'] } as Abilities,
    })
    page.render(
      <>
        <NeedList />
        <LooseActions />
        <EarlierNeeds />
      </>,
    )
  })
  return page.place.textContent ?? ''
}

const needs = { [NEED]: { ...need, earlierId: null } }
const actions = { [call.id]: call }

test('[R79] coverage is counted for who sees the whole table, not for family and network', () => {
  const plan = { needs, actions }
  expect(show('professional', plan)).toContain('1 van 1 gedekt')
  expect(page.place.querySelector('li h3')?.parentElement?.textContent).toContain('Gedekt')
  const told = show('familyMember', plan)
  expect(told).toContain('Elke nacht rustig slapen')
  expect(told.toLowerCase()).not.toContain('gedekt')
  expect(told).not.toContain('zonder antwoord')
})

test('[R83] an action of which the need is closed is not said to have none', () => {
  expect(show('network', { actions })).not.toContain('Nog zonder behoefte')
  expect(page.place.textContent).toContain('Wat jij hiervan kunt lezen')
  expect(show('professional', { actions })).toContain('Nog zonder behoefte')
})

test('[R91] what stayed open is offered with how often and since when, and says so once it is taken up', () => {
  const earlier = { id: EARLIER, text: SLEEP, bottleneck: 'waiting_list' as const, times: 2, firstOn: '2025-03-01' }
  const continues = { caseId: newId('case'), needs: [earlier] }
  expect(show('professional', { continues })).toContain('was al 2 keer open, sinds 1 maart 2025')
  expect(page.place.textContent).toContain('Weer opnemen')
  const taken = show('professional', { continues, needs: { [NEED]: { ...need, earlierId: EARLIER } } })
  expect(taken).toContain('Bleef eerder open: dit is keer 3, sinds 1 maart 2025.')
  expect(taken).not.toContain('Weer opnemen')
})

test('without a need the page says what to do first', () => {
  expect(show('professional', {})).toContain('Begin met wat er voor het kind moet veranderen.')
  expect(show('familyMember', {})).toContain('Hier staat nog niets dat jij kunt lezen.')
})
