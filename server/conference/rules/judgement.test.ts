import { expect, test } from 'vitest'
import { CAST, HOUSEHOLD, JUDGEMENT, PARTIES, position } from '../rehearsal/cast.ts'
import { FORWARD } from '../rehearsal/held-until.ts'
import { EMPTY_JUDGEMENT, idOf, NOW } from '../rehearsal/rehearse.ts'
import { conclude, DIFFERENCE, DISSENT, differing, judging, recordDifference } from '../rehearsal/talked-over.ts'

const { facilitator, keyWorker, school } = CAST
const PUT = { type: 'putToPositions' } as const

test('[R59] line, danger statement, safety goal and the meaning for each child are there', () => {
  const table = differing()
  table.take(facilitator, FORWARD)
  table.judgement = { ...EMPTY_JUDGEMENT, meanings: { [HOUSEHOLD.child]: '' } }
  expect(table.give(facilitator, PUT)).toEqual({
    code: 'judgement_incomplete',
    rule: 'R59',
    values: { field: 'judgement dangerStatement safetyGoal meanings' },
  })
  table.judgement = { ...JUDGEMENT, explanation: '', uncertainties: [] }
  expect(table.give(keyWorker, PUT)).toEqual({ code: 'only_facilitator', rule: 'R60' })
  expect(table.give(facilitator, PUT)).toBeNull()
  expect(table.state.judgements).toMatchObject([{ version: 1, explanation: null, uncertainties: [], putAt: NOW }])
})

test('[R59] each open question has an uncertainty linked to it', () => {
  const table = differing()
  table.take(facilitator, recordDifference())
  table.take(facilitator, conclude('open_question'))
  table.take(facilitator, FORWARD)
  expect(table.give(facilitator, PUT)).toMatchObject({ code: 'judgement_incomplete', rule: 'R59' })
  const linked = (differenceId: string) => ({ id: idOf('uncertainty', 'open'), text: 'Wat is het?', differenceId })
  table.judgement = { ...JUDGEMENT, uncertainties: [linked(idOf('difference', 'geen'))] }
  expect(table.give(facilitator, PUT)).toMatchObject({ code: 'judgement_incomplete', rule: 'R59' })
  table.judgement = { ...JUDGEMENT, uncertainties: [linked(DIFFERENCE), linked(idOf('difference', 'geen'))] }
  table.take(facilitator, PUT)
  // What names no difference of this table is put without the name.
  expect(table.state.judgements[0]?.uncertainties.map(({ differenceId }) => differenceId)).toEqual([DIFFERENCE, null])
})

test('[R60] a changed text is the next version, to which everyone takes position anew', () => {
  const table = judging()
  expect(table.give(facilitator, PUT)).toEqual({ code: 'judgement_unchanged', rule: 'R60', values: { version: 1 } })
  table.take(school, position({ kind: 'dissents', dissent: DISSENT }))
  table.judgement = { ...JUDGEMENT, safetyGoal: 'Noor slaapt en eet.' }
  table.take(facilitator, PUT)
  expect(table.give(school, position())).toEqual({ code: 'version_passed', rule: 'R60' })
  table.take(school, position({ version: 2 }))
  const { positions, takenPositions, judgements } = table.state
  expect(judgements.map(({ version }) => version)).toEqual([1, 2])
  expect([positions[1]?.taken, positions[2]?.taken]).toEqual([[PARTIES.school], [PARTIES.school]])
  expect(takenPositions[1]?.[PARTIES.school]?.dissent).toMatchObject({ revisitOn: DISSENT.revisitOn })
})

test('[R60] every part makes a new version, the uncertainties too', () => {
  const changes = [
    { judgement: 'Anders' },
    { dangerStatement: 'Anders' },
    { safetyGoal: 'Anders' },
    { explanation: '' },
    { uncertainties: [] },
    { meanings: { [HOUSEHOLD.child]: 'Anders' } },
  ]
  const table = judging()
  for (const change of changes) {
    table.judgement = { ...JUDGEMENT, ...change }
    expect(table.give(facilitator, PUT)).toBeNull()
  }
  expect(table.state.judgements).toHaveLength(1 + changes.length)
})

test('a judgement that does not fit is refused with its length', () => {
  const table = judging()
  table.judgement = { ...JUDGEMENT, judgement: 'a'.repeat(2001) }
  expect(table.give(facilitator, PUT)).toMatchObject({ code: 'text_too_long', values: { length: 2001, limit: 2000 } })
  const long = { id: idOf('uncertainty', 'lang'), text: 'a'.repeat(281), differenceId: null }
  table.judgement = { ...JUDGEMENT, uncertainties: [long] }
  expect(table.give(facilitator, PUT)).toMatchObject({ code: 'text_too_long', values: { limit: 280 } })
  table.judgement = { ...JUDGEMENT, uncertainties: Array.from({ length: 41 }, () => ({ ...long, text: 'wat' })) }
  expect(table.give(facilitator, PUT)).toMatchObject({ code: 'too_many' })
})
