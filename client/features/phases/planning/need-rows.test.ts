import type { Action } from '@rondom/shared/domain/actions.ts'
import type { Need, OpenNeed } from '@rondom/shared/domain/needs.ts'
import { expect, test } from 'vitest'
import { countCoverage, looseActions, needRows } from './need-rows.ts'

const need = (id: string) => ({ id }) as Need
const action = (id: string, needIds: string[], fields: Partial<Action> = {}) =>
  ({ id, needIds, kind: 'do', status: 'accepted', ...fields }) as Action
const byId = <T extends { id: string }>(things: T[]) => Object.fromEntries(things.map((thing) => [thing.id, thing]))

const needs = byId([need('sleep'), need('school'), need('work')])

test('an action for two needs stands with the first and is named at the second', () => {
  const actions = byId([action('call', ['sleep', 'school']), action('desk', ['school'])])
  const rows = needRows({ needs, actions }).map((row) => [
    row.need.id,
    row.actions.map(({ id }) => id),
    row.shownAbove.map(({ id }) => id),
  ])
  expect(rows).toEqual([
    ['sleep', ['call'], []],
    ['school', ['desk'], ['call']],
    ['work', [], []],
  ])
})

test('an action is loose without a need, and where its need is not there for this reader', () => {
  const actions = byId([action('cook', []), action('call', ['hidden']), action('desk', ['school'])])
  expect(looseActions({ needs, actions }).map(({ id }) => id)).toEqual(['cook', 'call'])
})

test('[R79] [R80] a promise that does something covers; to report covers nothing; an open need is an answer', () => {
  const actions = byId([
    action('call', ['sleep']),
    action('tell', ['school'], { kind: 'report' }),
    action('look', ['work'], { status: 'proposed' }),
  ])
  expect(countCoverage({ needs, actions, openNeeds: {} })).toEqual({ count: 3, covered: 1, open: 0, left: 2 })
  const openNeeds = { school: {} as OpenNeed, sleep: {} as OpenNeed }
  expect(countCoverage({ needs, actions, openNeeds })).toEqual({ count: 3, covered: 1, open: 1, left: 1 })
})
