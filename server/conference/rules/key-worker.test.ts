import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { CAST, PARTIES, recordParticipant } from '../rehearsal/cast.ts'
import {
  ASKED,
  advice,
  DECISION,
  decideAll,
  deciding,
  outcome,
  reconsider,
  recordDecision,
  recordKeyWorkerDecision,
  take,
} from '../rehearsal/decided.ts'
import { BACK } from '../rehearsal/held-until.ts'
import { idOf, person, type Rehearsal } from '../rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST

function change(fields: Partial<CommandOf<'changeKeyWorker'>> = {}): CommandOf<'changeKeyWorker'> {
  return { type: 'changeKeyWorker', decisionId: DECISION, to: school, overlapUntil: '2026-04-01', ...fields }
}

function decided(): Rehearsal {
  const table = deciding()
  table.take(facilitator, recordKeyWorkerDecision())
  decideAll(table)
  return table
}

test('[R74] the key worker changes by a taken decision about it, with the former one beside', () => {
  const table = decided()
  for (const actor of [deputy, keyWorker, school, mother]) {
    expect(table.give(actor, change())).toEqual({ code: 'only_facilitator', rule: 'R74' })
  }
  table.take(facilitator, change())
  expect(table.state.participants[school]?.role).toBe('keyWorker')
  expect(table.state.participants[keyWorker]?.role).toBe('professional')
  expect(table.state.keyWorkerChanges).toEqual([
    { decisionId: DECISION, from: keyWorker, to: school, overlapUntil: '2026-04-01' },
  ])
  expect(table.give(facilitator, change({ to: police }))).toEqual({ code: 'already_done', rule: 'R74' })
})

test('[R74] who decided it carries it out too, and again once it was reconsidered', () => {
  const table = decided()
  table.take(manager, change())
  table.take(manager, reconsider({ outcome: 'Toch Femke' }))
  // The family is asked again before it is taken again.
  expect(table.give(manager, change({ to: keyWorker }))?.code).toBe('key_worker_decision_needed')
  decideAll(table)
  table.take(manager, change({ to: keyWorker }))
  expect(table.state.participants[keyWorker]?.role).toBe('keyWorker')
  expect(table.give(manager, change())).toEqual({ code: 'already_done', rule: 'R74' })
})

test('[R74] who decides about the key worker in another decision does not carry this one out', () => {
  const table = decided()
  const decision = { ...table.state.decisions[DECISION]!, id: idOf('decision', 'tweede'), deciderId: police }
  table.happen({ type: 'decisionRecorded', decision })
  expect(table.give(police, change())).toEqual({ code: 'only_decider', rule: 'R74' })
})

test('[R74] an intended decision, or one about something else, changes nobody', () => {
  const needed = { code: 'key_worker_decision_needed', rule: 'R74' }
  const table = deciding()
  expect(table.give(facilitator, change())).toEqual({ code: 'unknown_decision', rule: 'R74' })
  table.take(facilitator, recordKeyWorkerDecision())
  table.take(manager, advice(ASKED.family))
  table.take(manager, outcome())
  expect(table.give(manager, change())).toEqual(needed)
  const other = deciding()
  other.take(facilitator, recordDecision())
  decideAll(other)
  expect(other.give(facilitator, change())).toEqual(needed)
  expect(other.give(manager, change())).toEqual({ code: 'only_facilitator', rule: 'R74' })
})

test('[R74] the family is asked before the decision is taken', () => {
  const table = deciding()
  const { consultations } = recordKeyWorkerDecision().decision
  const unasked = consultations.filter(({ kind }) => kind !== 'family')
  const missing = table.give(
    facilitator,
    recordDecision({ ...recordKeyWorkerDecision().decision, consultations: unasked }),
  )
  expect(missing).toMatchObject({ code: 'consultation_missing', values: { what: 'family' } })
  table.take(facilitator, recordKeyWorkerDecision())
  table.take(facilitator, advice())
  table.take(manager, advice(ASKED.second))
  table.take(manager, outcome())
  expect(table.give(manager, take())?.values).toEqual({ who: 'ouders, ieder apart' })
  // However it came to be taken: without the family nobody is changed by it.
  table.happen({ type: 'decisionTaken', decisionId: DECISION, on: '2026-03-10', notFollowed: [], deviation: null })
  expect(table.give(manager, change())).toEqual({ code: 'key_worker_decision_needed', rule: 'R74' })
})

test('[R74] the new key worker is a professional of a party who is at the table', () => {
  const table = decided()
  const late = person({ id: idOf('participant', 'laat'), role: 'professional', partyId: PARTIES.school })
  table.happen({ type: 'participantRecorded', participant: late })
  const to = (id: string) => table.give(facilitator, change({ to: id }))?.code
  expect(to(idOf('participant', 'geen'))).toBe('unknown_person')
  for (const id of [facilitator, deputy, manager, keyWorker, mother, granny, late.id])
    expect(to(id)).toBe('not_allowed')
})

test('[R74] the former key worker stays beside the new one until a day to come', () => {
  const table = decided()
  const before = { code: 'date_before', rule: 'R74', values: { day: '2026-03-11' } }
  expect(table.give(facilitator, change({ overlapUntil: '2026-03-10' }))).toEqual(before)
  expect(table.give(facilitator, change({ overlapUntil: '2026-03-11' }))).toBeNull()
})

test('[R5] the key worker changes from deciding to closing', () => {
  const table = decided()
  table.take(facilitator, BACK)
  expect(table.give(facilitator, change())).toEqual({ code: 'wrong_phase', rule: 'R5' })
  table.happen({ type: 'phaseChanged', from: 'judging', to: 'inFollowUp', reason: null })
  expect(table.give(facilitator, change())).toEqual({ code: 'wrong_phase', rule: 'R5' })
})

test('[R8] [R74] the roster cannot change who the key worker is, before the decision nor after it', () => {
  const table = decided()
  const second = recordParticipant({ id: idOf('participant', 'nieuw'), role: 'keyWorker', partyId: PARTIES.school })
  const promoted = (id: string, partyId: string) => recordParticipant({ id, role: 'keyWorker', partyId, name: 'Petra' })
  const demoted = (id: string, partyId: string) => recordParticipant({ id, role: 'professional', partyId })
  expect(table.give(facilitator, second)).toEqual({ code: 'one_key_worker', rule: 'R8', values: { name: 'Femke' } })
  expect(table.give(facilitator, promoted(school, PARTIES.school))).toMatchObject({ code: 'in_use', rule: 'R17' })
  expect(table.give(facilitator, demoted(keyWorker, PARTIES.team))).toMatchObject({ code: 'in_use', rule: 'R17' })
  table.take(facilitator, change())
  expect(table.give(facilitator, second)).toMatchObject({ code: 'one_key_worker', values: { name: 'Petra' } })
  expect(table.give(facilitator, promoted(keyWorker, PARTIES.team))).toMatchObject({ code: 'in_use', rule: 'R17' })
  const gone = { type: 'removeParticipant', participantId: school } as const
  expect(table.give(facilitator, gone)).toMatchObject({ code: 'one_key_worker', rule: 'R8' })
})
