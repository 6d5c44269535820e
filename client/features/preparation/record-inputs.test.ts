import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { FamilyMember, Participant, Party } from '@rondom/shared/domain/people.ts'
import { parseCommand } from '@rondom/shared/wire/commands.ts'
import { expect, test } from 'vitest'
import { newEntry, newMember, newParty, newPartylessPerson, newPersonOf, newSeatOf } from './new-records.ts'
import { consentInput, entryInput, memberInput, participantInput, partyInput, wordsFrom } from './record-inputs.ts'

const TEXT = 'tx_aaaaaaaaaaaaaaaa'
const words = wordsFrom({ [TEXT]: 'omdat het zo is' })
const id = 'co_aaaaaaaaaaaaaaaa'

const member: FamilyMember = {
  id: 'me_aaaaaaaaaaaaaaaa',
  name: 'Noor',
  kind: 'child',
  relation: 'dochter',
  birthMonth: '2017-03',
  custody: false,
  live: false,
  informed: false,
  notInformedReason: TEXT,
}
const party: Party = {
  id: 'pa_aaaaaaaaaaaaaaaa',
  kind: 'organisation',
  name: 'Basisschool De Wilgenhof',
  organisationType: 'school',
  ground: TEXT,
  purpose: null,
  necessity: null,
  joined: 'from_start',
}
const person: Participant = {
  id: 'pe_aaaaaaaaaaaaaaaa',
  partyId: party.id,
  name: 'Petra',
  title: 'intern begeleider',
  organisationName: party.name,
  role: 'professional',
  accountId: null,
  memberId: null,
  reason: TEXT,
  informationLimit: null,
  writesPerspective: true,
  attendance: 'expected',
  admission: 'invited',
}

/** The command as the server would take it in, or the name of the field it stumbles over. */
function taken(command: object): unknown {
  const parsed = parseCommand({ ...command, id })
  return 'command' in parsed ? true : parsed
}

test('every recorded thing can be sent back as it stands, words included', () => {
  expect(taken({ type: 'recordMember', member: memberInput(member, words) })).toBe(true)
  expect(memberInput(member, words).notInformedReason).toBe('omdat het zo is')
  expect(taken({ type: 'recordParty', party: partyInput(party, words) })).toBe(true)
  expect(partyInput(party, words)).toMatchObject({ ground: 'omdat het zo is', purpose: '', necessity: '' })
  expect(taken({ type: 'recordParticipant', participant: participantInput(person, words) })).toBe(true)
  const pair = { aboutId: member.id, byId: 'me_bbbbbbbbbbbbbbbb' }
  expect(taken({ type: 'recordConsent', consent: consentInput(pair, undefined, words) })).toBe(true)
  const entry = {
    id: 'ti_aaaaaaaaaaaaaaaa',
    kind: 'help',
    on: '2024-09',
    text: TEXT,
    source: 'school',
    notVisibleTo: [member.id],
  } as const
  expect(
    taken({ type: 'recordTimelineEntry', entry: entryInput({ ...entry, notVisibleTo: [member.id] }, words) }),
  ).toBe(true)
})

test('[R1] the facilitator is not recorded by a command', () => {
  expect(participantInput({ ...person, role: 'facilitator', partyId: null }, words)).toBeNull()
})

test('a consent nobody asked for yet starts as not asked', () => {
  const pair = { aboutId: member.id, byId: member.id }
  expect(consentInput(pair, emptyConference('cf_aaaaaaaaaaaaaaaa').consents[''], words)).toMatchObject({
    status: 'not_asked',
    reason: '',
    returnOn: null,
  })
})

test('a new record is whole once its words are filled in', () => {
  expect(taken({ type: 'recordMember', member: newMember('adult') })).toEqual({ field: 'member.name' })
  expect(taken({ type: 'recordMember', member: { ...newMember('child'), name: 'Daan', relation: 'zoon' } })).toBe(true)
  expect(taken({ type: 'recordParty', party: newParty('police', 'Wijkagent') })).toBe(true)
  expect(taken({ type: 'recordParticipant', participant: { ...newPersonOf(party), name: 'Petra' } })).toBe(true)
  const whole = { ...newEntry('event'), on: '2025', text: 'Verhuisd', source: 'moeder' }
  expect(taken({ type: 'recordTimelineEntry', entry: whole })).toBe(true)
})

test('[R11] [R14] people get the party that fits their role', () => {
  expect(newPersonOf({ ...party, kind: 'network' })).toMatchObject({ role: 'network', partyId: party.id })
  expect(newPersonOf(party)).toMatchObject({ role: 'professional', organisationName: party.name })
  expect(newPartylessPerson('teamManager', 'Jeugdteam')).toMatchObject({ partyId: null, writesPerspective: false })
  expect(newSeatOf(member)).toMatchObject({ role: 'familyMember', partyId: member.id, memberId: member.id })
  expect(newParty('informal_network', 'Netwerk').kind).toBe('network')
})
