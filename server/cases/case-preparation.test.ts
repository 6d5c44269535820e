import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { consentKey, neededConsents } from '@rondom/shared/domain/consents.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { parseCommand } from '@rondom/shared/wire/commands.ts'
import { describe, expect, test } from 'vitest'
import { heldOn } from './case-dates.ts'
import type { CaseFile } from './case-file.ts'
import { prepare } from './case-preparation.ts'
import { readCaseFile } from './read-case-file.ts'

const KEYS = ['01-complexe-scheiding', '03-schoolweigering-zestien-en-half', '06-huiselijk-geweld-wijkagent']

function caseOf(key: string): CaseFile {
  return readCaseFile(JSON.parse(readFileSync(join(import.meta.dirname, 'examples', `${key}.json`), 'utf8'))).caseFile!
}
function prepared(file: CaseFile) {
  const preparation = prepare(file)
  const all = <T extends string>(type: T) =>
    preparation.commands.filter((command): command is Extract<typeof command, { type: T }> => command.type === type)
  return {
    preparation,
    members: all('recordMember').map(({ member }) => member),
    parties: all('recordParty').map(({ party }) => party),
    participants: all('recordParticipant').map(({ participant }) => participant),
    consents: all('recordConsent').map(({ consent }) => consent),
  }
}

describe.each(KEYS)('%s', (key) => {
  const file = caseOf(key)
  const { preparation, members, parties, participants, consents } = prepared(file)

  test('every command is one that the server reads', () => {
    for (const command of preparation.commands) {
      expect(parseCommand({ ...command, id: newId('command') })).toHaveProperty('command')
    }
  })

  test('there is one key worker, who is also the initiator', () => {
    const keyWorkers = participants.filter(({ role }) => role === 'keyWorker')
    expect(keyWorkers).toHaveLength(1)
    expect(preparation.commands).toContainEqual({ type: 'nameInitiator', participantId: keyWorkers[0]?.id })
  })

  test('every needed consent is recorded once, with its answer or the reason why not', () => {
    const needed = neededConsents(
      members.map((member) => ({ ...member, notInformedReason: null })),
      file.conferenceOn,
    )
    const recorded = consents.map(consentKey)
    expect(new Set(recorded).size).toBe(recorded.length)
    expect(recorded).toEqual(expect.arrayContaining(needed.map(consentKey)))
    for (const consent of consents) {
      expect(consent.status === 'given' || (consent.reason !== '' && consent.returnOn !== null)).toBe(true)
    }
  })

  test('whoever belongs to a party belongs to one that is recorded, and every party has people', () => {
    const known = new Set([...parties.map(({ id }) => id), ...members.map(({ id }) => id)])
    for (const { role, partyId } of participants)
      expect(partyId !== null && known.has(partyId)).toBe(role !== 'teamManager')
    for (const party of parties) expect(participants.some(({ partyId }) => partyId === party.id)).toBe(true)
  })

  test('each person at the table has a seat, the facilitator first', () => {
    expect(preparation.seats.map(({ participantId }) => participantId)).toEqual([
      preparation.opening.facilitator.id,
      ...participants.map(({ id }) => id),
    ])
  })
})

test('ages, custody and kind follow from the file', () => {
  const { members } = prepared(caseOf(KEYS[1]!))
  expect(members.map(({ name, kind, birthMonth, custody, live }) => [name, kind, birthMonth, custody, live])).toEqual([
    ['Jesse', 'child', '2009-03', false, false],
    ['Karin', 'adult', '1981-09', true, true],
    ['Ton', 'adult', '1979-09', false, true],
    ['Fleur', 'child', '2017-09', false, false],
  ])
})

test('a family member who is there sits at the table as a party of their own', () => {
  const { members, participants } = prepared(caseOf(KEYS[1]!))
  const live = participants.filter(({ role }) => role === 'familyMember')
  expect(live.map(({ name, partyId, memberId }) => [name, partyId, memberId])).toEqual(
    members.filter((member) => member.live).map(({ name, id }) => [name, id, id]),
  )
})

test('a consent answers each question that needs it; one that nobody needs is about who gave it', () => {
  const { members, consents } = prepared(caseOf(KEYS[1]!))
  const name = (id: string) => members.find((member) => member.id === id)?.name
  expect(consents.map(({ aboutId, byId, status, scope }) => [name(byId), name(aboutId), status, scope])).toEqual([
    ['Jesse', 'Jesse', 'given', 'partial'],
    ['Karin', 'Fleur', 'given', 'full'],
  ])
  const file = caseOf(KEYS[1]!)
  const without = { ...file, family: file.family.filter(({ id }) => id !== 'fleur'), familyVoice: [] }
  expect(prepared(without).consents.map(({ aboutId, byId }) => aboutId === byId)).toEqual([true, true])
})

test('a consent that the file lacks is recorded as not asked, and said so', () => {
  const file = caseOf(KEYS[0]!)
  const { preparation, consents } = prepared({
    ...file,
    consents: file.consents.filter(({ byId }) => byId !== 'vader'),
  })
  const unasked = consents.filter(({ status }) => status === 'not_asked')
  expect(unasked).toHaveLength(2)
  expect(unasked[0]).toMatchObject({ reason: 'casus', returnOn: file.conferenceOn, terms: '' })
  expect(preparation.filled.filter((line) => line.includes('niet gevraagd'))).toEqual([
    'toestemming van Ruben over Noor: niet gevraagd, reden "casus"',
    'toestemming van Ruben over Daan: niet gevraagd, reden "casus"',
  ])
})

test('colleagues share a party, people of the network do not', () => {
  const file = caseOf(KEYS[2]!)
  const police = file.participants.find(({ id }) => id === 'pol')!
  const uncle = { ...police, organisation: 'Familie', organisationType: 'informal_network' as const, role: 'oom' }
  const { parties, participants } = prepared({
    ...file,
    participants: [
      ...file.participants,
      { ...police, id: 'pol2', name: 'Esra' },
      { ...uncle, id: 'oom', name: 'Joost' },
      { ...uncle, id: 'tante', name: 'Mila' },
    ],
  })
  const partyOf = (name: string) => participants.find((participant) => participant.name === name)?.partyId
  expect(partyOf('Esra')).toBe(partyOf('Dirk'))
  expect(partyOf('Joost')).not.toBe(partyOf('Mila'))
  expect(parties.filter(({ kind }) => kind === 'network').map(({ name }) => name)).toEqual(['Joost', 'Mila'])
  expect(participants.find(({ name }) => name === 'Mila')?.role).toBe('network')
})

test('themes that say more than the catalogue are found in it', () => {
  const themes = KEYS.map((key) => prepare(caseOf(key)).opening.facts.themes)
  expect(themes).toEqual([['complex_divorce'], ['school_refusal'], ['domestic_violence']])
  expect(prepare({ ...caseOf(KEYS[0]!), theme: 'iets_nieuws' }).opening.facts.themes).toEqual(['other_concerns'])
})

test('held on another day, ages stay what they are', () => {
  const moved = heldOn(caseOf(KEYS[1]!), '2026-11-22')
  expect(moved.firstConcernOn).toBe('2026-08-07')
  expect(prepared(moved).members[0]?.birthMonth).toBe('2010-05')
})
