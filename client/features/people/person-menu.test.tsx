// @vitest-environment jsdom

import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useConference } from '../../sync/conference-store.ts'
import '../../text/i18n.ts'
import { mounted } from '../../board/mounted.ts'
import { PersonMenu } from './person-menu.tsx'

const page = mounted()

const leader = { id: newId('participant'), role: 'facilitator', name: 'Hester', admission: 'admitted' } as Participant
const you = { id: newId('participant'), role: 'deputy', name: 'Ilse', admission: 'admitted' } as Participant

beforeEach(() => {
  window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
})

/** What can be done about who leads, as the server lets this reader, while that person's page is open or not. */
function buttonsAbout({ online, taking }: { online: boolean; taking: Refusal | null }): (string | null)[] {
  const participants = { [leader.id]: leader, [you.id]: you }
  const state = { ...emptyConference(newId('conference')), participants }
  const others = { recordAttendance: refuse('only_facilitator'), turnAway: refuse('only_facilitator') }
  const commands = { ...others, takeOverFacilitation: taking } as unknown as Abilities['commands']
  const abilities: Abilities = { n: 1, commands, documents: [], exit: null, cardCounts: null, now: '' }
  const presence = { [leader.id]: { participantId: leader.id, online, card: null, document: null, typing: false } }
  act(() => {
    useConference.setState({ state, you: you.id, abilities, presence })
    page.render(<PersonMenu person={leader} />)
  })
  return [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))
}

test('[R13] a deputy can take over from who leads where that person is gone, and nobody else is offered it', () => {
  expect(buttonsAbout({ online: true, taking: null })).toEqual([])
  expect(buttonsAbout({ online: false, taking: refuse('not_allowed', 'R13') })).toEqual([])
  expect(buttonsAbout({ online: false, taking: null })).toEqual(['Meer over Hester'])
})
