import { PHASES } from '@rondom/shared/domain/phases.ts'
import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import { expect, test } from 'vitest'
import { abilitiesOf } from './abilities.ts'
import { CAST } from './rehearsal/cast.ts'
import { heldUntil } from './rehearsal/held-until.ts'
import { NOW, type Rehearsal } from './rehearsal/rehearse.ts'

const rest = { exit: null, cardCounts: null, now: NOW }

/** The commands somebody may give. */
function allowed(table: Rehearsal, id: string): string[] {
  const { commands } = abilitiesOf(table.state, table.state.participants[id], rest)
  return Object.entries(commands).flatMap(([type, refusal]) => (refusal === null ? [type] : []))
}

test('everyone gets an answer for every command, in every phase', () => {
  for (const phase of PHASES.slice(0, 11)) {
    const table = heldUntil(phase)
    for (const id of Object.values(CAST)) {
      const { commands } = abilitiesOf(table.state, table.state.participants[id], rest)
      expect(Object.keys(commands)).toEqual(COMMAND_TYPES)
    }
  }
})

test('[R5] in silent writing each role has its own few things to do', () => {
  const table = heldUntil('writing')
  const everyone = ['callDangerCheck', 'checkIn', 'raiseHand', 'lowerHand', 'startSilentMinute']
  expect(allowed(table, CAST.school)).toEqual(expect.arrayContaining([...everyone, 'declareReady']))
  expect(allowed(table, CAST.school)).toHaveLength(everyone.length + 1)
  expect(allowed(table, CAST.mother)).toEqual(expect.arrayContaining([...everyone, 'declareReady', 'recordVoice']))
  expect(allowed(table, CAST.manager).sort()).toEqual([...everyone].sort())
  expect(allowed(table, CAST.deputy).sort()).toEqual([...everyone, 'takeOverFacilitation'].sort())
  expect(allowed(table, CAST.facilitator)).toEqual(expect.arrayContaining(['reveal', 'changePhase', 'admit']))
  expect(allowed(table, CAST.facilitator)).not.toContain('declareReady')
})

test('[R15] who waits may do nothing, and is told why', () => {
  const table = heldUntil('writing')
  table.happen({ type: 'participantArrived', participantId: CAST.school })
  const { commands, documents } = abilitiesOf(table.state, table.state.participants[CAST.school], rest)
  expect(Object.values(commands)).toEqual(COMMAND_TYPES.map(() => ({ code: 'not_yet_admitted', rule: 'R15' })))
  expect(documents).toEqual([])
})

test('who is not on the roster finds nothing', () => {
  const { commands, documents } = abilitiesOf(heldUntil('writing').state, undefined, rest)
  expect(new Set(Object.values(commands).map((refusal) => refusal?.code))).toEqual(new Set(['not_found']))
  expect(documents).toEqual([])
})
