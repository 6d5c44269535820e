import { expect, test } from 'vitest'
import { CAST, card, PARTIES, prepared, recordParticipant, recordParty, written } from '../rehearsal/cast.ts'
import { CHECK_IN, heldUntil } from '../rehearsal/held-until.ts'
import { idOf } from '../rehearsal/rehearse.ts'

const { facilitator, keyWorker, school } = CAST
const late = idOf('participant', 'laat')
const wmo = idOf('party', 'wmo')

/** A conference in this phase to which somebody of a new party is invited. */
function withLatecomer(phase: 'writing' | 'sharing' | 'deciding') {
  const table = heldUntil(phase)
  table.take(facilitator, recordParty({ id: wmo, name: 'Wmo', organisationType: 'social_support' }))
  table.take(facilitator, recordParticipant({ id: late, role: 'professional', partyId: wmo, name: 'Laat' }))
  return table
}

test('[R15] who comes by invitation waits until the facilitator admits', () => {
  const table = prepared()
  table.happen({ type: 'participantArrived', participantId: school })
  expect(table.state.participants[school]?.admission).toBe('waiting')
  expect(table.give(school, { type: 'callDangerCheck' })).toEqual({ code: 'not_yet_admitted', rule: 'R15' })
  const admit = { type: 'admit', participantId: school } as const
  expect(table.give(keyWorker, admit)).toEqual({ code: 'only_facilitator', rule: 'R15' })
  table.take(facilitator, admit)
  expect(table.give(facilitator, admit)).toEqual({ code: 'already_done', rule: 'R15' })
  expect(table.give(school, { type: 'callDangerCheck' })).toBeNull()
})

test('[R15] who has not arrived cannot be admitted, and who waits can be turned away', () => {
  const table = withLatecomer('writing')
  const turnAway = { type: 'turnAway', participantId: late } as const
  expect(table.give(facilitator, { type: 'admit', participantId: late })).toEqual({ code: 'not_waiting', rule: 'R15' })
  expect(table.give(facilitator, turnAway)?.code).toBe('not_waiting')
  table.happen({ type: 'participantArrived', participantId: late })
  table.take(facilitator, turnAway)
  expect(table.state.participants[late]?.admission).toBe('invited')
  expect(table.give(late, { type: 'callDangerCheck' })).toEqual({ code: 'turned_away', rule: 'R15' })
  expect(table.give(facilitator, { type: 'turnAway', participantId: facilitator })?.code).toBe('not_allowed')
})

test('[R24] attendance is recorded by the facilitator', () => {
  const table = prepared()
  const absent = { type: 'recordAttendance', participantId: school, attendance: 'absent' } as const
  expect(table.give(school, absent)).toEqual({ code: 'only_facilitator', rule: 'R24' })
  table.take(facilitator, absent)
  expect(table.give(facilitator, absent)?.code).toBe('already_done')
  expect(table.give(facilitator, { ...absent, participantId: facilitator })?.code).toBe('not_allowed')
})

test('[R24] who was absent and checks in is here', () => {
  const table = heldUntil('checkingIn')
  table.take(facilitator, { type: 'recordAttendance', participantId: school, attendance: 'absent' })
  table.take(school, CHECK_IN)
  expect(table.state.participants[school]?.attendance).toBe('expected')
})

test('[R38] who joins after the reveal first writes blind; before it and once it is decided they do not', () => {
  for (const [phase, blind] of [
    ['writing', false],
    ['sharing', true],
    ['deciding', false],
  ] as const) {
    const table = withLatecomer(phase)
    table.comeIn(late)
    expect(table.state.blind.includes(late)).toBe(blind)
  }
})

test('[R38] somebody of a party that has published does not write blind', () => {
  const table = heldUntil('writing')
  table.perspectives = { [PARTIES.school]: written([card()]) }
  table.take(facilitator, { type: 'reveal', reason: 'de tijd is om' })
  table.take(facilitator, recordParticipant({ id: late, role: 'professional', partyId: PARTIES.school }))
  table.comeIn(late)
  expect(table.state.blind).toEqual([])
})

test('[R42] a party that comes in during the round speaks last, and taken turns stay', () => {
  const table = withLatecomer('sharing')
  table.take(facilitator, { type: 'giveTurn', partyId: PARTIES.school })
  table.take(facilitator, { type: 'endTurn', passed: false })
  table.comeIn(late)
  expect(table.state.round?.order.at(-1)).toBe(wmo)
  expect(table.state.round?.done).toEqual([PARTIES.school])
})
