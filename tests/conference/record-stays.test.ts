import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import {
  amendment,
  approve,
  ESTABLISH,
  noSummary,
  writeReflection,
  writeSummary,
} from '@rondom/server/conference/rehearsal/closed.ts'
import { asked, recordDecision } from '@rondom/server/conference/rehearsal/decided.ts'
import { FORWARD, fillPhase } from '@rondom/server/conference/rehearsal/held-until.ts'
import { accept, decline, planning, recordAction, recordNeed } from '@rondom/server/conference/rehearsal/planned.ts'
import type { Rehearsal } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { Command, CommandType } from '@rondom/shared/domain/commands.ts'
import type { DecisionId } from '@rondom/shared/domain/ids.ts'
import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCommand } from './any-command.ts'
import { names, POOL } from './pool.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
console.log(`record stays: SEED=${seed}`)

const { facilitator, manager, keyWorker, school, mother, granny } = CAST
const [LATER = '', OTHER = ''] = POOL.decisions
const [NEED = ''] = POOL.needs
const [ACTION = '', OPEN = ''] = POOL.actions
const [SCIENTIST = '', SECOND = ''] = names('consultation', 2)
const ON = '2026-03-10'

/** What happens beside the record, and what the table itself needs: danger, who comes in, who leads. */
const BESIDE: CommandType[] = [
  'giveAdvice',
  'writeOutcome',
  'takeDecision',
  'reconsiderDecision',
  'acceptAction',
  'declineAction',
  'addAmendment',
  'release',
]
const OF_THE_TABLE: CommandType[] = [
  'callDangerCheck',
  'answerDangerCheck',
  'admit',
  'turnAway',
  'handOverFacilitation',
]

/** A record of things that random commands speak of, with what was never shared beside it. */
function recorded(): Rehearsal {
  const table = planning({ kept: true })
  const consultations = [
    asked({ id: SCIENTIST, kind: 'behavioural_scientist', participantId: facilitator }),
    asked({ id: SECOND, kind: 'second_view' }),
  ]
  for (const id of [LATER, OTHER]) table.take(facilitator, recordDecision({ id, consultations }))
  table.take(facilitator, recordNeed({ id: NEED }))
  for (const id of [ACTION, OPEN]) table.take(keyWorker, recordAction({ id, needIds: [NEED] }))
  table.take(school, accept(ACTION))
  table.take(school, accept(OPEN))
  fillPhase(table)
  table.take(facilitator, FORWARD)
  table.take(keyWorker, writeReflection())
  table.take(keyWorker, writeSummary({ forIds: [HOUSEHOLD.child] }))
  table.take(keyWorker, approve())
  for (const member of [HOUSEHOLD.mother, HOUSEHOLD.father]) table.take(keyWorker, noSummary(member))
  table.take(facilitator, ESTABLISH)
  return table
}

/** What may still happen, by who may do it. */
function afterwards(decisionId: DecisionId): [string, Command][] {
  const words = { outcome: 'Ja, thuis', reasons: 'Het kan', reconsiderOn: null }
  return [
    [school, decline(ACTION)],
    [school, accept(ACTION)],
    [facilitator, { type: 'giveAdvice', decisionId, consultationId: SCIENTIST, advice: 'Mijn advies', on: ON }],
    [manager, { type: 'giveAdvice', decisionId, consultationId: SECOND, advice: 'Het hare', on: ON }],
    [manager, { type: 'writeOutcome', decisionId, ...words }],
    [manager, { type: 'takeDecision', decisionId, on: ON, notFollowed: [], deviation: null }],
    [manager, { type: 'reconsiderDecision', decisionId, on: ON, ...words }],
    [mother, amendment({ kind: 'view' })],
    [facilitator, { type: 'release', item: `decision:${decisionId}`, to: granny }],
  ]
}

test('[R87] what still happens is appended and shown beside the record, which stays as it was', () => {
  const table = recorded()
  const before = structuredClone(table.state.established)
  for (const [actor, command] of afterwards(LATER)) table.take(actor, command)
  expect(table.state.decisions[LATER]).toMatchObject({ status: 'intended', former: [{ decidedOn: ON }] })
  expect(table.state.established?.state.decisions[LATER]).toMatchObject({ status: 'open', outcome: null })
  expect(table.state.established).toEqual(before)
  expect(table.state.supplements.map(({ event }) => event?.type)).toEqual([
    'actionDeclined',
    'actionAccepted',
    'adviceGiven',
    'adviceGiven',
    'outcomeWritten',
    'decisionTaken',
    'decisionReconsidered',
    'amendmentAdded',
  ])
})

test('[R87] no command of anyone changes an established record, and only what stands beside it is taken', () => {
  const table = recorded()
  const before = structuredClone(table.state.established)
  const tried = new Set<CommandType>()
  const taken = new Set<CommandType>()
  const everyone = Object.values(CAST)
  const anyone = fc.tuple(fc.constantFrom(...everyone), anyCommand)
  const step = ([actor, command]: [string, Command]) => {
    const { established } = table.state
    tried.add(command.type)
    if (table.give(actor, command) === null) taken.add(command.type)
    // The very same one: nothing was folded into it.
    expect(table.state.established).toBe(established)
    expect(table.state.phase).toBe('inFollowUp')
  }
  for (const one of afterwards(OTHER)) step(one)
  for (const one of fc.sample(anyone, { seed, numRuns: 8000 })) step(one)
  expect([...tried].sort()).toEqual([...COMMAND_TYPES].sort())
  expect([...taken].filter((type) => ![...BESIDE, ...OF_THE_TABLE].includes(type))).toEqual([])
  expect(BESIDE.filter((type) => !taken.has(type))).toEqual([])
  expect(table.state.established).toEqual(before)
})
