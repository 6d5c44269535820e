import { expect, test } from 'vitest'
import { CAST, prepared } from '../rehearsal/cast.ts'

const { facilitator, deputy, manager, keyWorker } = CAST

test('[R13] facilitation goes to a deputy at the table only, and who led becomes deputy', () => {
  const table = prepared()
  for (const to of [keyWorker, manager, facilitator]) {
    expect(table.give(facilitator, { type: 'handOverFacilitation', to })).toEqual({
      code: 'role_cannot_receive',
      rule: 'R13',
    })
  }
  const handOver = { type: 'handOverFacilitation', to: deputy } as const
  expect(table.give(deputy, handOver)).toEqual({ code: 'only_facilitator', rule: 'R13' })
  table.take(facilitator, { type: 'recordAttendance', participantId: deputy, attendance: 'absent' })
  expect(table.give(facilitator, handOver)?.code).toBe('role_cannot_receive')
  table.take(facilitator, { type: 'recordAttendance', participantId: deputy, attendance: 'expected' })
  table.take(facilitator, handOver)
  expect(table.state.participants[deputy]?.role).toBe('facilitator')
  expect(table.state.participants[facilitator]?.role).toBe('deputy')
  expect(table.give(facilitator, { type: 'changePhase', direction: 'forward', reason: null })?.rule).toBe('R1')
})

test('[R13] a deputy at the table takes over once who leads has been away for a minute, and nobody else does', () => {
  const table = prepared()
  const takeOver = { type: 'takeOverFacilitation' } as const
  expect(table.give(deputy, takeOver)).toEqual({ code: 'facilitator_is_here', rule: 'R13' })
  table.away = { [facilitator]: 59_999 }
  expect(table.give(deputy, takeOver)?.code).toBe('facilitator_is_here')
  table.away = { [facilitator]: 60_000 }
  for (const other of [facilitator, keyWorker, manager]) {
    expect(table.give(other, takeOver)).toEqual({ code: 'not_allowed', rule: 'R13' })
  }
  table.take(facilitator, { type: 'recordAttendance', participantId: deputy, attendance: 'absent' })
  expect(table.give(deputy, takeOver)?.code).toBe('not_allowed')
  table.take(facilitator, { type: 'recordAttendance', participantId: deputy, attendance: 'expected' })
  table.take(deputy, takeOver)
  expect(table.state.participants[deputy]?.role).toBe('facilitator')
  expect(table.state.participants[facilitator]?.role).toBe('deputy')
})

test('[R13] nobody takes over once the record stands: who led has gone home', () => {
  const table = prepared()
  table.away = { [facilitator]: 60_000 }
  table.happen({ type: 'phaseChanged', from: 'closing', to: 'inFollowUp', reason: null })
  expect(table.give(deputy, { type: 'takeOverFacilitation' })).toEqual({ code: 'wrong_phase', rule: 'R5' })
})
