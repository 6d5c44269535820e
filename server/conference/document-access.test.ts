import { DOCUMENT_KINDS, type DocumentRef } from '@rondom/shared/domain/documents.ts'
import { CONFERENCE_ROLES } from '@rondom/shared/domain/people.ts'
import { PHASES } from '@rondom/shared/domain/phases.ts'
import { expect, test } from 'vitest'
import { accessTo, authorityOf, documentsOf } from './document-access.ts'
import { CAST, card, HOUSEHOLD, PARTIES, prepared, recordParticipant, recordParty, written } from './rehearsal/cast.ts'
import { heldUntil, voiceOf } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

/**
 * The whole table once more, spelled by hand: per kind and role the phases in which one may write, then
 * those in which one may only read. Every other phase is closed.
 */
const EXPECTED: Record<string, [write: string, read: string]> = {
  'frame facilitator': ['preparing–closing', 'inFollowUp–reviewed'],
  'frame deputy': ['', 'preparing–reviewed'],
  'frame teamManager': ['', 'deciding–reviewed'],
  'frame keyWorker': ['preparing–closing', 'inFollowUp–reviewed'],
  'frame professional': ['', 'preparing–reviewed'],
  'frame familyMember': ['', 'preparing–reviewed'],
  'frame network': ['', ''],
  'perspective facilitator': ['', ''],
  'perspective deputy': ['', ''],
  'perspective teamManager': ['', ''],
  'perspective keyWorker': ['preparing writing', 'checkingIn–familyVoice'],
  'perspective professional': ['preparing writing', 'checkingIn–familyVoice'],
  'perspective familyMember': ['preparing writing', 'checkingIn–familyVoice'],
  'perspective network': ['preparing writing', 'checkingIn–familyVoice'],
  'own facilitator': ['preparing–inFollowUp', ''],
  'own deputy': ['preparing–inFollowUp', ''],
  'own teamManager': ['preparing–inFollowUp', ''],
  'own keyWorker': ['preparing–inFollowUp', ''],
  'own professional': ['preparing–inFollowUp', ''],
  'own familyMember': ['preparing–inFollowUp', ''],
  'own network': ['preparing–inFollowUp', ''],
  'table facilitator': ['sharing–planning', 'closing–reviewed'],
  'table deputy': ['', 'sharing–reviewed'],
  'table teamManager': ['', 'deciding–reviewed'],
  'table keyWorker': ['sharing–planning', 'closing–reviewed'],
  'table professional': ['sharing–planning', 'closing–reviewed'],
  'table familyMember': ['', 'sharing–reviewed'],
  'table network': ['', ''],
}

function phasesIn(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('–')
    const from = PHASES.indexOf(first as (typeof PHASES)[number])
    return from < 0 ? [] : PHASES.slice(from, PHASES.indexOf(last as (typeof PHASES)[number]) + 1)
  })
}

test('[R55] [R29] kind × role × phase: the whole table', () => {
  const rows = DOCUMENT_KINDS.flatMap((kind) => CONFERENCE_ROLES.map((role) => ({ kind, role })))
  expect(Object.keys(EXPECTED)).toEqual(rows.map(({ kind, role }) => `${kind} ${role}`))
  for (const { kind, role } of rows) {
    const [write, read] = EXPECTED[`${kind} ${role}`]!.map(phasesIn)
    for (const phase of PHASES) {
      const expected = write!.includes(phase) ? 'write' : read!.includes(phase) ? 'read' : 'none'
      expect([kind, role, phase, authorityOf(kind, role, phase)]).toEqual([kind, role, phase, expected])
    }
  }
})

const perspective = (partyId: string, round = 1): DocumentRef => ({ kind: 'perspective', partyId, round })

function access(table: Rehearsal, participantId: string, ref: DocumentRef) {
  return accessTo(table.state, table.state.participants[participantId]!, ref)
}

test('[R29] a perspective belongs to its party, and nobody else ever opens it', () => {
  for (const phase of PHASES.slice(0, 10)) {
    const table = heldUntil(phase)
    for (const partyId of Object.values(PARTIES)) {
      const open = Object.values(CAST).filter((id) => access(table, id, perspective(partyId)) !== 'none')
      const own = Object.values(CAST).filter((id) => table.state.participants[id]?.partyId === partyId)
      expect(open).toEqual(phase === 'sharing' || PHASES.indexOf(phase) > 4 ? [] : own)
    }
  }
})

test('[R55] what one drafts alone is open to nobody else', () => {
  const table = prepared()
  for (const owner of Object.values(CAST)) {
    const open = Object.values(CAST).filter((id) => access(table, id, { kind: 'own', participantId: owner }) !== 'none')
    expect(open).toEqual([owner])
  }
})

test('[R55] [R15] who is not at the table opens nothing', () => {
  const table = heldUntil('writing')
  table.happen({ type: 'participantArrived', participantId: CAST.school })
  expect(documentsOf(table.state, table.state.participants[CAST.school]!)).toEqual([])
})

test('[R39] [R55] a silent round opens its own perspective only, and stills the table', () => {
  const table = heldUntil('sharing')
  expect(access(table, CAST.school, { kind: 'table' })).toBe('write')
  table.take(CAST.facilitator, { type: 'startSilentRound' })
  expect(access(table, CAST.school, perspective(PARTIES.school))).toBe('none')
  expect(access(table, CAST.school, perspective(PARTIES.school, 2))).toBe('write')
  expect(access(table, CAST.school, perspective(PARTIES.school, 3))).toBe('none')
  expect(access(table, CAST.police, perspective(PARTIES.school, 2))).toBe('none')
  expect(access(table, CAST.facilitator, perspective(PARTIES.school, 2))).toBe('none')
  expect(access(table, CAST.school, { kind: 'table' })).toBe('read')
  table.take(CAST.facilitator, { type: 'reveal', reason: 'klaar' })
  expect(access(table, CAST.school, perspective(PARTIES.school, 2))).toBe('none')
})

test('[R38] [R55] who writes blind has the own perspective and not the table', () => {
  const table = heldUntil('sharing')
  const [late, wmo] = [idOf('participant', 'laat'), idOf('party', 'wmo')]
  table.take(CAST.facilitator, recordParty({ id: wmo, organisationType: 'social_support' }))
  table.take(CAST.facilitator, recordParticipant({ id: late, role: 'professional', partyId: wmo }))
  table.comeIn(late)
  expect(documentsOf(table.state, table.state.participants[late]!)).toEqual([
    { name: 'frame', access: 'read' },
    { name: `own/${late}`, access: 'write' },
    { name: `perspective/${wmo}`, access: 'write' },
  ])
  table.take(late, { type: 'declareReady' })
  expect(access(table, late, perspective(wmo))).toBe('none')
  expect(access(table, late, { kind: 'table' })).toBe('write')
})

test('[R34] [R55] frame and table close to the family once anything is restricted for anyone', () => {
  const table = heldUntil('familyVoice')
  expect(access(table, CAST.mother, { kind: 'frame' })).toBe('read')
  table.take(CAST.keyWorker, voiceOf(HOUSEHOLD.child, 'noor', 'niet voor papa', [HOUSEHOLD.father]))
  expect(access(table, CAST.mother, { kind: 'frame' })).toBe('none')
  expect(access(table, CAST.school, { kind: 'frame' })).toBe('read')
  expect(table.seenBy(CAST.mother).state.frame).toBeNull()
})

test('[R34] a restriction on a note closes the table when it is revealed', () => {
  const table = heldUntil('sharing', (held) => {
    held.perspectives = { [PARTIES.school]: written([card({ notVisibleTo: [HOUSEHOLD.father] })]) }
  })
  expect(access(table, CAST.mother, { kind: 'table' })).toBe('none')
})

test('[R29] who does not write for a party does not open its perspective', () => {
  const table = prepared()
  const interpreter = idOf('participant', 'tolk')
  table.take(
    CAST.facilitator,
    recordParticipant({ id: interpreter, role: 'professional', partyId: PARTIES.school, writesPerspective: false }),
  )
  table.comeIn(interpreter)
  expect(access(table, interpreter, perspective(PARTIES.school))).toBe('none')
})

test('[R57] a card that names somebody who cannot be named closes the table to the family, and to no professional', () => {
  const table = heldUntil('writing')
  table.perspectives = { [PARTIES.school]: written([card({ notVisibleTo: [CAST.police] })]) }
  table.take(CAST.facilitator, { type: 'changePhase', direction: 'forward', reason: 'de tijd is om' })
  const access = (id: string) => accessTo(table.state, table.state.participants[id]!, { kind: 'table' })
  expect([CAST.mother, CAST.police, CAST.school].map(access)).toEqual(['none', 'write', 'write'])
})
