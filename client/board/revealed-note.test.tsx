// @vitest-environment jsdom

import type { CommandType } from '@rondom/shared/domain/commands.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { act, Profiler } from 'react'
import { expect, test } from 'vitest'
import { useConference } from '../sync/conference-store.ts'
import '../text/i18n.ts'
import { mounted } from './mounted.ts'
import { RevealedNoteCard } from './revealed-note.tsx'

const page = mounted()

const PIM = person('pe_pim000000000000000', 'pa_politie000000000', 'Pim')
const SAM = person('pe_sam000000000000000', 'pa_school00000000000', 'Sam')
const note = {
  ...{ id: 'no_een000000000000000', partyId: 'pa_school00000000000', column: 'worry', text: 'te_een' },
  ...{ nature: 'fact', certainty: 'certain', sourceType: 'own_observation', sourceBy: null, sourceOn: null },
  ...{ scope: null, notVisibleTo: [], withheld: false, late: false, round: 1, uniquelyKnown: false },
  ...{ revealedAt: '2026-03-10T10:00:00.000Z', knownToo: [], reactions: {}, corrections: [] },
} as unknown as RevealedNote

function person(id: string, partyId: string, name: string): Participant {
  return { id, partyId, name } as Participant
}

const state: ConferenceState = {
  ...emptyConference('cf_een0000000000000'),
  n: 1,
  participants: { [PIM.id]: PIM, [SAM.id]: SAM },
  parties: { [SAM.partyId!]: { id: SAM.partyId, name: 'De Wilgenhof' } } as ConferenceState['parties'],
}

function abilities(reactToNote: Refusal | null): Abilities {
  return { commands: { reactToNote } as Record<CommandType, Refusal | null> } as Abilities
}

test('a note is drawn again when something of it changes, and not with every event of the conference', () => {
  let times = 0
  useConference.setState({ state, you: PIM.id, texts: { te_een: 'Vaak te laat.' }, abilities: abilities(null) })
  const show = (shown: RevealedNote) =>
    page.render(
      <Profiler id="card" onRender={() => (times += 1)}>
        <RevealedNoteCard note={shown} shows="party" />
      </Profiler>,
    )
  const drawnBy = (change: () => void) => {
    times = 0
    act(change)
    return times
  }
  expect(drawnBy(() => show(note))).toBeGreaterThan(0)
  expect(page.place.textContent).toContain('De Wilgenhof')
  expect(page.place.textContent).toContain('Vaak te laat.')

  const elsewhere = { ...state, n: 2, notes: { no_ander: { ...note, id: 'no_ander' } } } as ConferenceState
  const texts = { te_een: 'Vaak te laat.', te_twee: 'Iets anders.' }
  expect(drawnBy(() => useConference.setState({ state: elsewhere, texts, abilities: abilities(null) }))).toBe(0)

  const flooded = () => abilities(refuse('too_many_requests'))
  expect(drawnBy(() => useConference.setState({ abilities: flooded() }))).toBeGreaterThan(0)
  expect(drawnBy(() => useConference.setState({ abilities: flooded() }))).toBe(0)

  expect(drawnBy(() => show({ ...note, reactions: { [PIM.id]: 'recognise' } }))).toBeGreaterThan(0)
  expect(page.place.textContent).toContain('Pim')
  const renamed = { ...state, participants: { [PIM.id]: { ...PIM, name: 'Pien' } } }
  expect(drawnBy(() => useConference.setState({ state: renamed }))).toBeGreaterThan(0)
  expect(page.place.textContent).toContain('Pien')
})
