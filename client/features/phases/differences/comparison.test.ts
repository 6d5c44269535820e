import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { Difference } from '@rondom/shared/domain/differences.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import type { Participant, Party } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { compareParties } from './comparison.ts'

const [school, police, team] = ['school', 'politie', 'team'].map(() => newId('party')) as [string, string, string]
const [ofSchool, ofPolice, lead] = ['a', 'b', 'c'].map(() => newId('participant')) as [string, string, string]

function note(partyId: string, fields: Partial<RevealedNote> = {}): RevealedNote {
  return {
    ...{ id: newId('note'), partyId, authorId: newId('participant'), round: 1, column: 'worry', withheld: false },
    ...{ scope: null, notVisibleTo: [], late: false, nature: 'fact', certainty: 'certain', sourceBy: null },
    ...{ sourceType: 'file', sourceOn: null, revealedAt: '', uniquelyKnown: false, knownToo: [], reactions: {} },
    ...{ text: newId('text'), corrections: [], ...fields },
  }
}

function difference(noteIds: string[], fields: Partial<Difference> = {}): Difference {
  const rest = { proposedBy: lead, result: null, resultKind: null, discussionQuestion: null }
  return { id: newId('difference'), title: newId('text'), kind: 'fact', noteIds, made: true, ...rest, ...fields }
}

function table(notes: RevealedNote[], differences: Difference[] = []): ConferenceState {
  const parties = [school, police, team].map((id) => [id, { id, name: id } as Party])
  const people = Object.entries({ [ofSchool]: school, [ofPolice]: police, [lead]: null }).map(([id, partyId]) => {
    return [id, { id, partyId } as Participant]
  })
  return {
    ...emptyConference(newId('conference')),
    parties: Object.fromEntries(parties),
    participants: Object.fromEntries(people),
    notes: Object.fromEntries(notes.map((one) => [one.id, one])),
    differences: Object.fromEntries(differences.map((one) => [one.id, one])),
  }
}

test('a difference stands with the notes of each party, in the order of the roster; a proposal is none yet', () => {
  const notes = [note(police), note(school), note(police)]
  const ids = notes.map(({ id }) => id)
  const made = difference(ids)
  const compared = compareParties(table(notes, [made, difference(ids, { made: false })]))
  expect(compared.parties).toEqual([school, police])
  expect(compared.differences).toEqual([
    {
      id: made.id,
      title: made.title,
      difference: 'fact',
      standings: { [police]: { notes: [ids[0], ids[2]], said: null }, [school]: { notes: [ids[1]], said: null } },
    },
  ])
})

test('a note is shared once another party recognised or knew it; to have known it says more', () => {
  const own = note(school, { knownToo: [ofSchool], reactions: { [ofSchool]: 'recognise', [lead]: 'recognise' } })
  const unseen = note(team, { reactions: { [ofPolice]: 'new_to_me' } })
  expect(compareParties(table([own, unseen])).agreements).toEqual([])
  const shared = note(team, { knownToo: [ofPolice], reactions: { [ofPolice]: 'recognise', [ofSchool]: 'recognise' } })
  const { agreements, parties } = compareParties(table([own, shared]))
  expect(agreements).toMatchObject([
    {
      title: shared.text,
      difference: null,
      standings: {
        [team]: { notes: [], said: 'wrote' },
        [police]: { said: 'knewToo' },
        [school]: { said: 'recognised' },
      },
    },
  ])
  expect(parties).toEqual([school, police, team])
})

test('a note that this reader does not see leaves its party out of the difference', () => {
  const seen = note(school)
  const { differences, parties } = compareParties(table([seen], [difference([seen.id, newId('note')])]))
  expect(Object.keys(differences[0]?.standings ?? {})).toEqual([school])
  expect(parties).toEqual([school])
})
