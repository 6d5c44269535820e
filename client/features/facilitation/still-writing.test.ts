import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { stillWriting } from './still-writing.ts'

function participant(name: string, fields: Partial<Participant> = {}): Participant {
  return {
    id: newId('participant'),
    partyId: newId('party'),
    name,
    title: '',
    organisationName: '',
    role: 'professional',
    accountId: null,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: true,
    attendance: 'expected',
    admission: 'admitted',
    ...fields,
  }
}

test('those who are here, write and are not ready are still writing; nobody else is', () => {
  const ready = participant('klaar')
  const blind = participant('schrijft blind')
  const people = [
    participant('schrijft'),
    ready,
    blind,
    participant('afwezig', { attendance: 'absent' }),
    participant('wacht nog', { admission: 'waiting' }),
    participant('leest mee', { writesPerspective: false }),
    participant('leidt', { role: 'facilitator', partyId: null }),
  ]
  const state = {
    ...emptyConference(newId('conference')),
    participants: Object.fromEntries(people.map((person) => [person.id, person])),
    ready: [ready.id],
    blind: [blind.id],
  }
  expect(stillWriting(state).map(({ name }) => name)).toEqual(['schrijft'])
})
