import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import { COMMAND_TYPES, parseCommand } from './commands.ts'

describe('commands on the wire', () => {
  const id = newId('command')

  it('are read when they are whole', () => {
    expect(parseCommand({ id, type: 'raiseHand' })).toEqual({ command: { id, type: 'raiseHand' } })
    expect(parseCommand({ id, type: 'checkIn', line: ' Ik ken Noor. ', informationLimit: '' })).toEqual({
      command: { id, type: 'checkIn', line: 'Ik ken Noor.', informationLimit: '' },
    })
  })

  it('are unknown when their type is', () => {
    for (const odd of [null, undefined, 1, 'raiseHand', [], {}, { type: 'overdragen' }, { type: 'toString' }]) {
      expect(parseCommand(odd)).toEqual({ unknown: true })
    }
  })

  it('are refused by the name of the field that is wrong, missing or too much', () => {
    expect(parseCommand({ id: 'co_1', type: 'raiseHand' })).toEqual({ field: 'id' })
    expect(parseCommand({ id, type: 'raiseHand', by: 'iemand' })).toEqual({ field: 'by' })
    expect(parseCommand({ id, type: 'checkIn', line: '', informationLimit: '' })).toEqual({ field: 'line' })
    expect(parseCommand({ id, type: 'startTimer', seconds: 1e9 })).toEqual({ field: 'seconds' })
    const member = { id: newId('note') }
    expect(parseCommand({ id, type: 'recordMember', member })).toEqual({ field: 'member.id' })
  })

  it('know no hand-over of a family: no type transfers a case, and organisations are only added', () => {
    expect(COMMAND_TYPES.filter((type) => /transfer|handOver|replace/i.test(type))).toEqual(['handOverFacilitation'])
  })
})
