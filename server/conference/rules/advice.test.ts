import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import {
  ASKED,
  advice,
  asked,
  DECISION,
  deciding,
  outcome,
  recordDecision,
  recordKeyWorkerDecision,
  TYPES,
  take,
} from '../rehearsal/decided.ts'
import { BACK } from '../rehearsal/held-until.ts'
import { idOf, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, manager, keyWorker, school, police, mother, granny } = CAST

function put(fields: Parameters<typeof recordDecision>[0] = {}): Rehearsal {
  const table = deciding()
  table.take(facilitator, recordDecision(fields))
  return table
}

/** A decision of the team manager in which the mother is asked, from her seat. */
function askingMother({ kept = false } = {}): Rehearsal {
  const table = deciding({ kept })
  const family = asked({ id: ASKED.family, kind: 'family', who: 'Esther', participantId: mother })
  table.take(facilitator, recordDecision({ typeId: TYPES.other, consultations: [family] }))
  return table
}

test('[R70] who is consulted writes the own advice, and nobody else does', () => {
  const table = put()
  for (const actor of [keyWorker, school, mother, granny]) {
    expect(table.give(actor, advice())).toEqual({ code: 'only_consulted', rule: 'R70' })
  }
  expect(table.give(manager, advice())).toEqual({ code: 'only_consulted', rule: 'R70' })
  table.take(facilitator, advice())
  const [given] = table.state.decisions[DECISION]!.consultations
  expect(given).toMatchObject({ on: '2026-03-10', by: facilitator })
  expect(table.memory.texts.get(given!.advice!)).toBe('Mijn advies')
})

test('[R70] of someone without a seat the decider records it', () => {
  const table = put()
  expect(table.give(facilitator, advice(ASKED.second))).toEqual({ code: 'only_consulted', rule: 'R70' })
  table.take(manager, advice(ASKED.second, { on: '2026-03-02' }))
  expect(table.state.decisions[DECISION]?.consultations[1]).toMatchObject({ on: '2026-03-02', by: manager })
})

test('[R70] a member who is not at the table is recorded; what was written down is theirs to change', () => {
  const table = askingMother()
  const seated = { code: 'only_consulted', rule: 'R70' }
  expect(table.give(manager, advice(ASKED.family))).toEqual(seated)
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'absent' })
  table.take(manager, advice(ASKED.family))
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'expected' })
  expect(table.give(manager, advice(ASKED.family))).toEqual(seated)
  table.take(mother, advice(ASKED.family, { advice: 'Zo zei ik het' }))
  expect(table.state.decisions[DECISION]?.consultations[0]?.by).toBe(mother)
  table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance: 'absent' })
  expect(table.give(manager, advice(ASKED.family))).toEqual({ code: 'only_yourself', rule: 'R70' })
})

test('[R70] a professional who is absent has a seat: nobody advises in their place', () => {
  const organisation = asked({ id: idOf('consultation', 'politie'), participantId: police })
  const table = put({ typeId: TYPES.other, consultations: [organisation] })
  table.take(facilitator, { type: 'recordAttendance', participantId: police, attendance: 'absent' })
  expect(table.give(manager, advice(organisation.id))?.code).toBe('only_consulted')
})

test('[R70] of a guest whose link ended with the day the decider records it, and changes nothing they wrote', () => {
  const organisation = asked({ id: idOf('consultation', 'politie'), participantId: police })
  const colleague = asked({ id: idOf('consultation', 'school'), participantId: school })
  const table = put({ typeId: TYPES.other, consultations: [organisation, colleague] })
  table.take(school, advice(colleague.id))
  table.happen({ type: 'caseDescribed', facts: { ...table.state.facts, conferenceOn: '2026-03-09' } })
  expect(table.give(keyWorker, advice(organisation.id))?.code).toBe('only_consulted')
  table.take(manager, advice(organisation.id))
  expect(table.state.decisions[DECISION]?.consultations[0]?.by).toBe(manager)
  expect(table.give(manager, advice(colleague.id))).toEqual({ code: 'only_yourself', rule: 'R70' })
})

test('[R70] who has an account writes the own advice on another day too', () => {
  const organisation = asked({ id: idOf('consultation', 'politie'), participantId: police })
  const table = put({ typeId: TYPES.other, consultations: [organisation] })
  const participant = { ...table.state.participants[police]!, accountId: 'ac_bram000000000000' }
  table.happen({ type: 'participantRecorded', participant })
  table.happen({ type: 'caseDescribed', facts: { ...table.state.facts, conferenceOn: '2026-03-09' } })
  expect(table.give(manager, advice(organisation.id))?.code).toBe('only_consulted')
  expect(table.give(police, advice(organisation.id))).toBeNull()
})

test('[R70] an advice can be corrected until the decision is taken', () => {
  const table = put()
  table.take(facilitator, advice())
  table.take(facilitator, advice(ASKED.scientist, { advice: 'Beter gezegd' }))
  table.take(manager, advice(ASKED.second))
  table.take(manager, outcome())
  table.take(manager, take())
  expect(table.give(facilitator, advice())).toEqual({ code: 'decision_taken', rule: 'R70' })
  const { consultations } = table.state.decisions[DECISION]!
  expect(table.memory.texts.get(consultations[0]!.advice!)).toBe('Beter gezegd')
})

test('[R71] an advice is not dated in the future', () => {
  const table = put()
  const later = advice(ASKED.scientist, { on: '2026-03-11' })
  expect(table.give(facilitator, later)).toEqual({ code: 'date_in_future', rule: 'R70' })
})

test('[R70] an advice is about a decision and a consultation that exist', () => {
  const table = put()
  const about = (fields: Partial<ReturnType<typeof advice>>) =>
    table.give(facilitator, { ...advice(), ...fields })?.code
  expect(about({ decisionId: idOf('decision', 'geen') })).toBe('unknown_decision')
  expect(about({ consultationId: idOf('consultation', 'geen') })).toBe('unknown_consultation')
})

test('[R83] who cannot see the decision cannot advise on it, nor learn that it is there', () => {
  const table = askingMother({ kept: true })
  expect(table.give(mother, advice(ASKED.family))).toEqual({ code: 'only_consulted', rule: 'R70' })
  table.take(facilitator, { type: 'release', item: `decision:${DECISION}`, to: mother })
  expect(table.give(mother, advice(ASKED.family))).toBeNull()
})

test('[R5] advice belongs to deciding and what comes after it', () => {
  const table = put()
  table.take(facilitator, BACK)
  expect(table.give(facilitator, advice())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  table.happen({ type: 'phaseChanged', from: 'judging', to: 'inFollowUp', reason: null })
  expect(table.give(facilitator, advice())).toBeNull()
})

test('[R17] who decides, is consulted or wrote an advice down stays on the roster', () => {
  const table = deciding()
  table.take(facilitator, recordKeyWorkerDecision())
  const remove = (participantId: string) => table.give(facilitator, { type: 'removeParticipant', participantId })
  const by = { attendance: 'expected' as const, admission: 'invited' as const }
  const manager2 = { ...table.state.participants[manager]!, id: idOf('participant', 'tweede'), ...by }
  table.happen({ type: 'participantRecorded', participant: manager2 })
  expect(remove(manager)).toMatchObject({ code: 'in_use', rule: 'R17' })
  expect(remove(manager2.id)).toBeNull()
})
