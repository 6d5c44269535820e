import type { Command } from '@rondom/shared/domain/commands.ts'
import { expect, test } from 'vitest'
import { CAST } from '../rehearsal/cast.ts'
import { closing, REFLECTION, writeReflection } from '../rehearsal/closed.ts'
import { BACK, FORWARD, fillPhase, heldUntil } from '../rehearsal/held-until.ts'
import { idOf } from '../rehearsal/rehearse.ts'

const { facilitator, manager, keyWorker, school, mother, granny } = CAST
const SHARE: Command = { type: 'shareReflections' }
const mark = (given: number): Command => ({ type: 'giveMark', mark: given })

test('[R84] everyone at the table writes lines of their own, and changes them until they are shared', () => {
  const table = closing()
  for (const [index, actor] of Object.values(CAST).entries()) {
    expect(table.give(actor, writeReflection({ id: idOf('reflection', `r${index}x`) }))).toBeNull()
    expect(table.give(actor, writeReflection({ id: idOf('reflection', `r${index}x`), text: 'Toch anders' }))).toBeNull()
  }
  const lines = Object.values(table.state.reflections)
  expect(lines.map(({ by }) => by)).toEqual(Object.values(CAST))
  expect(new Set(lines.map(({ text }) => table.memory.texts.get(text)))).toEqual(new Set(['Toch anders']))
})

test('[R84] nobody writes over a line of somebody else, and three lines are enough', () => {
  const table = closing()
  table.take(keyWorker, writeReflection())
  expect(table.give(facilitator, writeReflection())).toEqual({ code: 'only_yourself', rule: 'R84' })
  for (const key of ['a', 'b', 'c']) table.take(mother, writeReflection({ id: idOf('reflection', key) }))
  const fourth = writeReflection({ id: idOf('reflection', 'd') })
  expect(table.give(mother, fourth)).toEqual({ code: 'too_many', rule: 'R84', values: { limit: 3 } })
  expect(table.give(mother, writeReflection({ id: idOf('reflection', 'c') }))).toBeNull()
})

test('[R84] the last mark that somebody gives counts, and the marks are shared sorted', () => {
  const table = closing()
  for (const [actor, given] of [
    [school, 5],
    [facilitator, 4],
    [granny, 1],
    [school, 3],
  ] as const) {
    table.take(actor, mark(given))
  }
  expect(table.state.markSpread).toBeNull()
  table.take(facilitator, SHARE)
  expect(table.state.markSpread).toEqual([1, 3, 4])
})

test('[R84] the facilitator shares, once; after that nothing changes, also after a step back', () => {
  const table = closing()
  table.take(keyWorker, writeReflection())
  expect(table.give(keyWorker, SHARE)).toEqual({ code: 'only_facilitator', rule: 'R84' })
  table.take(facilitator, SHARE)
  const refusal = { code: 'reflections_shared', rule: 'R84' }
  expect(table.give(facilitator, SHARE)).toEqual(refusal)
  table.take(facilitator, BACK)
  expect(table.give(school, mark(2))).toEqual({ code: 'wrong_phase', rule: 'R5' })
  fillPhase(table)
  table.take(facilitator, FORWARD)
  expect(table.give(keyWorker, writeReflection({ text: 'Toch anders' }))).toEqual(refusal)
  expect(table.give(school, mark(2))).toEqual(refusal)
  expect(table.memory.texts.get(table.state.reflections[REFLECTION]?.text ?? '')).toBe('De stilte')
})

test('[R84] nobody looks back before closing', () => {
  const table = heldUntil('planning')
  const refusal = { code: 'wrong_phase', rule: 'R5' }
  expect(table.give(manager, writeReflection())).toEqual(refusal)
  expect(table.give(manager, mark(3))).toEqual(refusal)
  expect(table.give(facilitator, SHARE)).toEqual(refusal)
})
