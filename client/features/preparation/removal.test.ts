import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { FamilyMember, Participant, Party } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { wordsFrom } from './record-inputs.ts'
import { memberRemoval, partyRemoval, personRemoval } from './removal.ts'

const party: Party = {
  id: 'pa_aaaaaaaaaaaaaaaa',
  kind: 'organisation',
  name: 'School',
  organisationType: 'school',
  ground: null,
  purpose: 'tx_aaaaaaaaaaaaaaaa',
  necessity: null,
  joined: 'from_start',
}
const member: FamilyMember = {
  id: 'me_aaaaaaaaaaaaaaaa',
  name: 'Jesse',
  kind: 'child',
  relation: 'jongere',
  birthMonth: '2010-05',
  custody: false,
  live: true,
  informed: true,
  notInformedReason: null,
}
function person(id: string, partyId: string | null, role: Participant['role']): Participant {
  return {
    id,
    partyId,
    name: id,
    title: '',
    organisationName: '',
    role,
    accountId: null,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: true,
    attendance: 'expected',
    admission: 'invited',
  }
}
const petra = person('pe_petraaaaaaaaaaaa', party.id, 'professional')
const jesse = person('pe_jesseaaaaaaaaaaa', member.id, 'familyMember')
const leader = person('pe_leaderaaaaaaaaaa', null, 'facilitator')
const state = {
  ...emptyConference('cf_aaaaaaaaaaaaaaaa'),
  parties: { [party.id]: party },
  members: { [member.id]: member },
  participants: { [petra.id]: petra, [jesse.id]: jesse, [leader.id]: leader },
  initiatorId: petra.id,
}
const words = wordsFrom({ tx_aaaaaaaaaaaaaaaa: 'zicht op school' })

test('a party goes after its people, and comes back before them, with its words', () => {
  const { remove, restore } = partyRemoval(state, party.id, words)
  expect(remove.map(({ type }) => type)).toEqual(['removeParticipant', 'removeParty'])
  expect(restore.map(({ type }) => type)).toEqual(['recordParty', 'recordParticipant', 'nameInitiator'])
  expect(restore[0]).toMatchObject({ party: { purpose: 'zicht op school' } })
})

test('[R14] a family member goes with the own seat', () => {
  const { remove, restore } = memberRemoval(state, member.id, words)
  expect(remove.map(({ type }) => type)).toEqual(['removeParticipant', 'removeMember'])
  expect(restore.map(({ type }) => type)).toEqual(['recordMember', 'recordParticipant'])
})

test('[R1] the facilitator is not taken away, nor is what does not exist', () => {
  expect(personRemoval(state, leader, words).remove).toEqual([])
  expect(partyRemoval(state, 'pa_bbbbbbbbbbbbbbbb', words).remove).toEqual([])
})
