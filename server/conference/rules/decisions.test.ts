import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import {
  ASKED,
  advice,
  asked,
  DECISION,
  decideAll,
  deciding,
  outcome,
  recordDecision,
  recordKeyWorkerDecision,
  TYPES,
} from '../rehearsal/decided.ts'
import { BACK, FORWARD, heldUntil } from '../rehearsal/held-until.ts'
import { idOf } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const withdraw = { type: 'withdrawDecision', decisionId: DECISION } as const

test('[R69] the facilitator puts a key decision, with nothing written yet', () => {
  const table = deciding()
  for (const actor of [deputy, manager, keyWorker, mother, granny]) {
    expect(table.give(actor, recordDecision())).toEqual({ code: 'only_facilitator', rule: 'R69' })
  }
  table.take(facilitator, recordDecision())
  expect(table.state.decisions[DECISION]).toMatchObject({
    deciderId: manager,
    status: 'open',
    outcome: null,
    decidedOn: null,
    former: [],
    consultations: [
      { id: ASKED.scientist, required: true, on: null, advice: null, by: null },
      { id: ASKED.second, participantId: null, advice: null },
    ],
  })
})

test('[R5] key decisions are put from deciding to planning', () => {
  expect(heldUntil('judging').give(facilitator, recordDecision())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  const table = deciding()
  table.take(facilitator, FORWARD)
  expect(table.give(facilitator, recordDecision())).toBeNull()
  table.happen({ type: 'phaseChanged', from: 'planning', to: 'closing', reason: null })
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'wrong_phase', rule: 'R5' })
})

test('[R68] a key decision is of a type of the catalogue that the conference was opened with', () => {
  const table = deciding()
  const unknown = { code: 'decision_type_unknown', rule: 'R68' }
  expect(table.give(facilitator, recordDecision({ typeId: idOf('decisionType', 'geen') }))).toEqual(unknown)
  table.happen({ type: 'catalogueAdopted', types: [] })
  expect(table.give(facilitator, recordDecision())).toEqual(unknown)
  expect(table.give(facilitator, recordDecision({ typeId: TYPES.other }))).toBeNull()
})

test('[R68] who decides has the authority for it', () => {
  const table = deciding()
  const by = (deciderId: string, typeId = TYPES.placement) =>
    table.give(facilitator, recordDecision({ deciderId, typeId }))?.code ?? null
  expect(by(idOf('participant', 'geen'))).toBe('unknown_person')
  for (const id of [facilitator, deputy, keyWorker, police, mother, granny]) {
    expect(by(id)).toBe('decider_without_authority')
  }
  expect(by(police, TYPES.safeAtHome)).toBe('decider_without_authority')
  // What is anyone's is neither for who leads nor for family and network.
  for (const id of [facilitator, deputy, mother, granny]) expect(by(id, TYPES.other)).toBe('decider_without_authority')
  for (const id of [manager, keyWorker, police]) expect(by(id, TYPES.other)).toBeNull()
})

test('[R68] a power of an organisation is for its professionals', () => {
  const table = deciding()
  const type = { id: idOf('decisionType', 'school'), name: 'Verzuim', subject: 'other' as const, authority: 'wet' }
  table.happen({ type: 'catalogueAdopted', types: [{ ...type, decider: 'school', consultations: [] }] })
  const by = (deciderId: string) => table.give(facilitator, recordDecision({ typeId: type.id, deciderId }))
  expect(by(police)).toMatchObject({ code: 'decider_without_authority', values: { name: 'Bram' } })
  expect(by(school)).toBeNull()
})

test('[R68] every consultation that the type requires is named, as required', () => {
  const table = deciding()
  const [scientist, second] = recordDecision().decision.consultations
  const missing = (consultations: NonNullable<typeof second>[]) =>
    table.give(facilitator, recordDecision({ consultations }))?.values?.what ?? null
  expect(missing([])).toBe('behavioural_scientist')
  expect(missing([scientist!])).toBe('second_view')
  expect(missing([scientist!, { ...second!, required: false }])).toBe('second_view')
  expect(missing([scientist!, second!])).toBeNull()
})

test('[R72] a catalogue cannot do without behavioural scientist and second view', () => {
  const table = deciding()
  for (const typeId of [TYPES.placement, 'dt_veiligheidsplan0', TYPES.keyWorker]) {
    const type = table.state.decisionTypes.find(({ id }) => id === typeId)!
    table.happen({ type: 'catalogueAdopted', types: [{ ...type, consultations: [] }] })
    const refusal = table.give(facilitator, recordDecision({ typeId, consultations: [] }))
    expect(refusal).toMatchObject({ code: 'consultation_missing', values: { what: 'behavioural_scientist' } })
    table.happen({ type: 'catalogueAdopted', types: deciding().state.decisionTypes })
  }
})

test('[R72] a second view is another person’s', () => {
  const table = deciding()
  const [scientist, second] = recordDecision().decision.consultations
  const alone = [scientist!, { ...second!, participantId: facilitator }]
  expect(table.give(facilitator, recordDecision({ consultations: alone }))?.code).toBe('cannot_be_consulted')
  const two = [scientist!, { ...second!, participantId: police }]
  expect(table.give(facilitator, recordDecision({ consultations: two }))).toBeNull()
})

test('[R70] who is consulted is on the roster, fits the question and does not decide', () => {
  const table = deciding()
  const consulting = (kind: Parameters<typeof asked>[0]['kind'], participantId: string) => {
    const { consultations } = recordDecision().decision
    const extra = asked({ id: idOf('consultation', 'extra'), kind, participantId })
    return table.give(facilitator, recordDecision({ consultations: [...consultations, extra] }))?.code ?? null
  }
  expect(consulting('organisation', idOf('participant', 'geen'))).toBe('unknown_person')
  expect(consulting('organisation', manager)).toBe('cannot_be_consulted')
  expect(consulting('organisation', mother)).toBe('cannot_be_consulted')
  expect(consulting('family', police)).toBe('cannot_be_consulted')
  expect(consulting('key_worker', school)).toBe('cannot_be_consulted')
  expect(consulting('family', mother)).toBeNull()
  expect(consulting('key_worker', keyWorker)).toBeNull()
})

test('[R68] two consultations do not share an id', () => {
  const [scientist] = recordDecision().decision.consultations
  const twice = recordDecision({ consultations: [scientist!, scientist!] })
  expect(deciding().give(facilitator, twice)).toEqual({ code: 'id_in_use', rule: 'R68' })
})

test('[R70] a change keeps the advice that was given, and cannot make it go away', () => {
  const table = deciding()
  table.take(facilitator, recordDecision())
  table.take(facilitator, advice())
  const { consultations } = recordDecision().decision
  const [scientist, second] = consultations
  const written = { code: 'already_written', rule: 'R70' }
  const changing = (...changed: typeof consultations) =>
    table.give(facilitator, recordDecision({ authority: 'anders', consultations: changed }))
  expect(changing(asked({ id: idOf('consultation', 'ander'), kind: 'behavioural_scientist' }), second!)).toEqual(
    written,
  )
  expect(changing({ ...scientist!, who: 'een ander' }, second!)).toEqual(written)
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'already_written', rule: 'R69' })
  expect(changing({ ...second!, who: 'huisarts' }, scientist!)).toBeNull()
  const [, kept] = table.state.decisions[DECISION]!.consultations
  expect(kept).toMatchObject({ id: ASKED.scientist, by: facilitator, on: '2026-03-10' })
  expect(table.memory.texts.get(kept!.advice!)).toBe('Mijn advies')
})

test('[R69] an outcome stays with a change of what stands around it, and keeps its decider', () => {
  const table = deciding()
  const other = { typeId: TYPES.other, consultations: [] }
  table.take(facilitator, recordDecision({ ...other, deciderId: police }))
  table.take(police, outcome())
  table.take(facilitator, recordDecision({ ...other, deciderId: police, authority: 'anders gezegd' }))
  expect(table.state.decisions[DECISION]).toMatchObject({ status: 'intended', outcome: expect.any(String) })
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'already_written', rule: 'R69' })
  const another = recordDecision({ ...other, deciderId: school })
  expect(table.give(facilitator, another)).toEqual({ code: 'already_written', rule: 'R69' })
  expect(table.state.decisions[DECISION]).toMatchObject({ status: 'intended', deciderId: police })
})

test('[R69] while nothing is written another can be named who decides, and a decision withdrawn', () => {
  const table = deciding()
  const other = { typeId: TYPES.other, consultations: [] }
  table.take(facilitator, recordDecision({ ...other, deciderId: police }))
  table.take(facilitator, recordDecision({ ...other, deciderId: school }))
  expect(table.state.decisions[DECISION]).toMatchObject({ status: 'open', deciderId: school })
  table.take(facilitator, withdraw)
  expect(table.state.decisions).toEqual({})
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'unknown_decision', rule: 'R69' })
})

test('[R69] a decision that was taken is neither changed nor withdrawn', () => {
  const table = deciding()
  table.take(facilitator, recordKeyWorkerDecision())
  decideAll(table)
  expect(table.give(facilitator, recordDecision())).toEqual({ code: 'decision_taken', rule: 'R69' })
  expect(table.give(facilitator, withdraw)).toEqual({ code: 'decision_taken', rule: 'R69' })
})

test('[R73] deciding ends when whoever decides and is at the table has written an outcome', () => {
  const table = deciding()
  table.take(facilitator, recordDecision())
  expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'decision_outcome' })
  table.take(manager, outcome())
  expect(table.give(facilitator, FORWARD)).toBeNull()
  table.take(facilitator, BACK)
  table.take(facilitator, recordDecision({ id: idOf('decision', 'tweede'), typeId: TYPES.other, deciderId: police }))
  table.take(facilitator, { type: 'recordAttendance', participantId: police, attendance: 'absent' })
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R68] there is an end to the number of key decisions', () => {
  const table = deciding()
  for (let i = 0; i < 20; i += 1) table.take(facilitator, recordDecision({ id: idOf('decision', `b${i}x`) }))
  expect(table.give(facilitator, recordDecision())?.code).toBe('too_many')
})

test('[R69] what was asked stays asked once somebody answered it', () => {
  const table = deciding()
  table.take(facilitator, recordDecision({ question: 'Blijft Noor nu thuis?' }))
  table.take(facilitator, advice())
  const no = { code: 'already_written', rule: 'R69' }
  expect(table.give(facilitator, recordDecision({ question: 'Gaat Noor weg?' }))).toEqual(no)
  expect(table.give(facilitator, recordDecision({ question: 'Blijft Noor nu thuis?', typeId: TYPES.inquiry }))).toEqual(
    no,
  )
  expect(table.give(facilitator, recordDecision({ question: 'Blijft Noor nu thuis?', authority: 'anders' }))).toBeNull()
})
