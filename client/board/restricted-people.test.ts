import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { differenceItem } from '@rondom/shared/domain/derived.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { closedOut, reachableFor } from './restricted-people.ts'

const NAMED = newId('member')
const FREE = newId('member')
const ITEM = differenceItem(newId('difference'))

function participant(role: ConferenceRole, memberId: string | null): Participant {
  return {
    id: newId('participant'),
    partyId: memberId,
    name: role,
    title: '',
    organisationName: '',
    role,
    accountId: null,
    memberId,
    reason: null,
    informationLimit: null,
    writesPerspective: true,
    attendance: 'expected',
    admission: 'admitted',
  }
}

function note(notVisibleTo: string[]): RevealedNote {
  return {
    id: newId('note'),
    partyId: newId('party'),
    authorId: newId('participant'),
    round: 1,
    column: 'worry',
    text: 't',
    withheld: false,
    scope: null,
    notVisibleTo,
    late: false,
    nature: 'fact',
    certainty: 'certain',
    sourceType: 'own_observation',
    sourceBy: null,
    sourceOn: null,
    revealedAt: '',
    uniquelyKnown: false,
    knownToo: [],
    reactions: {},
    corrections: [],
  }
}

const closedNote = note([NAMED])
const openNote = note([])
const named = participant('familyMember', NAMED)
const free = participant('familyMember', FREE)
const support = participant('network', NAMED)

function table(change: Partial<ConferenceState> = {}): ConferenceState {
  return {
    ...emptyConference(newId('conference')),
    participants: Object.fromEntries([named, free, support].map((person) => [person.id, person])),
    notes: { [closedNote.id]: closedNote, [openNote.id]: openNote },
    ...change,
  }
}

test('closed out is who a restriction names, and the network; not the rest of the family [R57]', () => {
  expect(closedOut(table())).toEqual([NAMED, support.id])
  expect(closedOut(table({ notes: { [openNote.id]: openNote } }))).toEqual([support.id])
})

test('what is made of a note is never opened to who the note is closed to, nor to who supports them [R57]', () => {
  const notes = [closedNote.id, openNote.id]
  expect(reachableFor(table(), ITEM, notes)).toEqual({ never: [NAMED, support.id], isOpen: [], canOpen: [] })
  expect(reachableFor(table(), ITEM, [openNote.id]).canOpen).toEqual([NAMED, support.id])
})

test('what was opened is said, and not offered again', () => {
  const state = table({ released: { [ITEM]: [NAMED] } })
  expect(reachableFor(state, ITEM, [openNote.id])).toEqual({ never: [], isOpen: [NAMED], canOpen: [support.id] })
})
