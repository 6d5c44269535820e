import type { Command } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD, prepared } from '../rehearsal/cast.ts'
import { FORWARD, fillPhase, heldUntil, voiceOf } from '../rehearsal/held-until.ts'
import { idOf, NOW } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, mother, school, granny } = CAST

test('[R24] everyone expected checks in before the phase ends, and who does not come is recorded absent', () => {
  const table = heldUntil('checkingIn')
  fillPhase(table)
  expect(table.give(facilitator, FORWARD)).toBeNull()

  const other = heldUntil('checkingIn')
  other.take(facilitator, { type: 'answerDangerCheck', danger: false, whatNow: null, ownerName: null, byTime: null })
  for (const id of Object.values(CAST).filter((id) => id !== school && id !== CAST.manager)) {
    other.take(id, { type: 'checkIn', line: 'hier', informationLimit: 'niets over anderen' })
  }
  expect(other.give(facilitator, FORWARD)?.values).toEqual({ missing: 'check_in' })
  other.take(facilitator, { type: 'recordAttendance', participantId: school, attendance: 'absent' })
  expect(other.give(facilitator, FORWARD)).toBeNull()
})

test('[R25] every member has a voice or a reason why not', () => {
  const table = heldUntil('familyVoice')
  table.take(mother, voiceOf(HOUSEHOLD.mother, 'moeder', 'rust'))
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor', 'geen zondag'))
  expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'voice' })
  const missing: Command = { type: 'recordVoiceMissing', memberId: HOUSEHOLD.father, reason: 'wilde niet' }
  expect(table.give(school, missing)).toEqual({ code: 'only_key_worker', rule: 'R27' })
  table.take(keyWorker, missing)
  expect(table.give(facilitator, FORWARD)).toBeNull()
  table.take(keyWorker, voiceOf(HOUSEHOLD.father, 'vader', 'toch'))
  expect(table.state.voicesMissing).toEqual({})
  expect(table.give(keyWorker, missing)).toEqual({ code: 'already_done', rule: 'R25' })
})

test('[R26] a live member writes their own words, and nobody else changes them', () => {
  const table = heldUntil('familyVoice')
  const own = voiceOf(HOUSEHOLD.mother, 'moeder', 'rust')
  expect(table.give(keyWorker, own)).toEqual({ code: 'member_is_live', rule: 'R26' })
  table.take(mother, own)
  table.take(mother, voiceOf(HOUSEHOLD.mother, 'moeder', 'rust en slaap'))
  expect(table.give(mother, voiceOf(HOUSEHOLD.child, 'noor', 'zij wil ook rust'))).toEqual({
    code: 'only_yourself',
    rule: 'R26',
  })
  expect(table.give(facilitator, own)?.code).toBe('member_is_live')
  for (const other of [school, granny]) expect(table.give(other, own)?.rule).toBe('R27')
})

test('[R26] recorded words stand: who recorded them cannot change them', () => {
  const table = heldUntil('familyVoice')
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor', 'geen zondag'))
  for (const actor of [keyWorker, facilitator]) {
    expect(table.give(actor, voiceOf(HOUSEHOLD.child, 'noor', 'mooier'))).toEqual({
      code: 'voice_is_theirs',
      rule: 'R26',
    })
  }
  expect(table.give(keyWorker, voiceOf(HOUSEHOLD.father, 'noor', 'anders'))?.code).toBe('id_in_use')
})

test('[R26] a member who came later changes what was recorded of them', () => {
  const table = prepared()
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'absent' })
  table.take(keyWorker, voiceOf(HOUSEHOLD.mother, 'moeder', 'verteld'))
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'expected' })
  table.take(mother, voiceOf(HOUSEHOLD.mother, 'moeder', 'zelf gezegd'))
  const voice = table.state.voices[idOf('voice', 'moeder')]
  expect(voice?.recordedBy).toBeNull()
  expect(table.memory.texts.get(voice?.words ?? '')).toBe('zelf gezegd')
})

test('[R27] recorded words say who wrote them down and when', () => {
  const table = heldUntil('familyVoice')
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor', 'geen zondag'))
  expect(table.state.voices[idOf('voice', 'noor')]).toMatchObject({ recordedBy: keyWorker, at: NOW })
})

test('[R34] a restriction names somebody of the family or network, never the speaker', () => {
  const table = heldUntil('familyVoice')
  const restricted = (...names: string[]) => voiceOf(HOUSEHOLD.child, 'noor', 'geen zondag', names)
  const refusal = { code: 'restricted_person_unknown', rule: 'R34' }
  expect(table.give(keyWorker, restricted(idOf('member', 'onbekend')))).toEqual(refusal)
  expect(table.give(keyWorker, restricted(school))).toEqual(refusal)
  table.take(keyWorker, restricted(HOUSEHOLD.father, HOUSEHOLD.child, granny))
  expect(table.state.voices[idOf('voice', 'noor')]?.notVisibleTo).toEqual([HOUSEHOLD.father, granny])
})
