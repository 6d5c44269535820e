import { expect, test } from 'vitest'
import { exitCriteria } from './exit-criteria.ts'
import { CAST, HOUSEHOLD } from './rehearsal/cast.ts'
import { approve, closing, noSummary, SUMMARY, writeReflection, writeSummary } from './rehearsal/closed.ts'
import { FORWARD, fillPhase, heldUntil, voiceOf } from './rehearsal/held-until.ts'
import { accept, decline, NEED, planning, recordAction, recordNeed } from './rehearsal/planned.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, keyWorker, granny, mother, police, school } = CAST

function criteria(table: Rehearsal) {
  const { frame, perspectives, judgement, memory } = table
  return exitCriteria(table.state, { frame, perspectives, judgement, texts: memory.texts })
}

/** What blocks, as `code about id`. */
function blocking(table: Rehearsal): string[] {
  return criteria(table).blocking.map(({ code, about, aboutId }) => `${code} ${about} ${aboutId}`)
}

/** The warnings of looking back on the day, as `code about`. */
function warnings(table: Rehearsal): string[] {
  return criteria(table).warnings.flatMap(({ code, rule, about }) =>
    rule === 'R92' ? [[code, about].filter(Boolean).join(' ')] : [],
  )
}

test('[R86] who declines while the table closes leaves a need that has to be answered first', () => {
  const table = planning()
  table.take(facilitator, recordNeed())
  table.take(keyWorker, recordAction())
  table.take(school, accept())
  fillPhase(table)
  table.take(facilitator, FORWARD)
  expect(blocking(table).filter((line) => line.startsWith('need_'))).toEqual([])
  table.take(school, decline())
  expect(blocking(table)[0]).toMatch(new RegExp(`^need_unanswered .* ${NEED}$`))
})

test('[R86] each member has an approved summary or a reason', () => {
  const table = closing()
  const lacks = (name: string, id: string) => `summary ${name} ${id}`
  expect(blocking(table)).toEqual([
    lacks('Noor', HOUSEHOLD.child),
    lacks('Esther', HOUSEHOLD.mother),
    lacks('Ruben', HOUSEHOLD.father),
  ])
  table.take(keyWorker, noSummary())
  table.take(keyWorker, writeSummary())
  expect(blocking(table)).toEqual([`summary_approval Noor, Esther ${SUMMARY}`])
  table.take(keyWorker, approve())
  expect(blocking(table)).toEqual([])
})

test('[R85] [R86] who is named after a shared summary was approved still needs one of their own', () => {
  const table = closing()
  table.take(keyWorker, noSummary())
  table.take(keyWorker, writeSummary())
  table.take(keyWorker, approve())
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'geheim', 'niet voor mama', [HOUSEHOLD.mother]))
  expect(blocking(table)).toEqual([`summary Esther ${HOUSEHOLD.mother}`])
  const own = idOf('summary', 'moeder')
  table.take(keyWorker, writeSummary({ forIds: [HOUSEHOLD.child] }))
  table.take(keyWorker, writeSummary({ id: own, forIds: [HOUSEHOLD.mother] }))
  expect(blocking(table)).toEqual([`summary_approval Noor ${SUMMARY}`, `summary_approval Esther ${own}`])
  table.take(keyWorker, approve(2))
  table.take(keyWorker, approve(1, own))
  expect(blocking(table)).toEqual([])
})

test('[R92] nobody wrote a reflection, and who at the table gave no mark', () => {
  const table = closing()
  const names = Object.values(table.state.participants).map(({ name }) => `mark_missing ${name}`)
  expect(warnings(table)).toEqual(['no_reflection', ...names])
  table.take(facilitator, { type: 'recordAttendance', participantId: police, attendance: 'absent' })
  for (const actor of Object.values(CAST).filter((id) => ![police, school, granny].includes(id))) {
    table.take(actor, { type: 'giveMark', mark: 3 })
  }
  table.take(mother, writeReflection())
  expect(warnings(table)).toEqual([school, granny].map((id) => `mark_missing ${table.state.participants[id]?.name}`))
  table.take(facilitator, { type: 'shareReflections' })
  expect(warnings(table)).toEqual([])
})

test('[R92] the table looks back in closing, and not before', () => {
  expect(warnings(heldUntil('planning'))).toEqual([])
})
