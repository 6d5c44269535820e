import type { Command } from '@rondom/shared/domain/commands.ts'
import { type Phase, phaseIndex } from '@rondom/shared/domain/phases.ts'
import { summaryFor } from '../family-summaries.ts'
import { CAST, HOUSEHOLD, PARTIES, position, prepared } from './cast.ts'
import { idOf, type Rehearsal } from './rehearse.ts'

/** One phase forward. */
export const FORWARD: Command = { type: 'changePhase', direction: 'forward', reason: null }

/** One phase back. */
export const BACK: Command = { type: 'changePhase', direction: 'back', reason: null }

/** The danger check, answered with no. */
export const NO_DANGER: Command = {
  type: 'answerDangerCheck',
  danger: false,
  whatNow: null,
  ownerName: null,
  byTime: null,
}

/** What somebody says on checking in. */
export const CHECK_IN: Command = { type: 'checkIn', line: 'Hier ben ik', informationLimit: '' }

/** A conference that has come to this phase by its own commands. `before` sets the table before each step. */
export function heldUntil(phase: Phase, before: (table: Rehearsal) => void = () => undefined): Rehearsal {
  const table = prepared()
  while (phaseIndex(table.state.phase) < phaseIndex(phase)) {
    before(table)
    fillPhase(table)
    table.take(CAST.facilitator, table.state.phase === 'closing' ? { type: 'establishRecord' } : FORWARD)
  }
  return table
}

/** Does all that this phase asks for. */
export function fillPhase(table: Rehearsal): void {
  const { facilitator, mother, manager } = CAST
  if (table.state.phase === 'checkingIn') {
    table.take(facilitator, NO_DANGER)
    for (const id of Object.values(CAST)) if (id !== manager) table.take(id, CHECK_IN)
  }
  if (table.state.phase === 'familyVoice') {
    table.take(mother, voiceOf(HOUSEHOLD.mother, 'moeder', 'Ik wil rust.'))
    table.take(facilitator, voiceOf(HOUSEHOLD.child, 'noor', 'Geen zondag meer.'))
    table.take(facilitator, { type: 'recordVoiceMissing', memberId: HOUSEHOLD.father, reason: 'was er niet' })
  }
  if (table.state.phase === 'writing') {
    const writers = [CAST.keyWorker, CAST.school, CAST.police, CAST.mother, CAST.granny]
    for (const id of writers.filter((id) => !table.state.ready.includes(id))) table.take(id, { type: 'declareReady' })
  }
  if (table.state.phase === 'sharing') {
    for (const partyId of Object.values(PARTIES)) {
      table.take(facilitator, { type: 'giveTurn', partyId })
      table.take(facilitator, { type: 'endTurn', passed: false })
    }
  }
  if (table.state.phase === 'judging') {
    table.take(facilitator, { type: 'putToPositions' })
    const { version, kind, motivation, dissent } = position()
    for (const memberId of [HOUSEHOLD.child, HOUSEHOLD.father]) {
      table.take(facilitator, { type: 'recordPosition', memberId, version, kind, motivation, dissent })
    }
    for (const id of [CAST.keyWorker, CAST.school, CAST.police, CAST.mother]) table.take(id, position())
  }
  if (table.state.phase === 'planning') table.take(facilitator, { type: 'planFollowUp', on: '2026-06-10' })
  if (table.state.phase === 'closing') {
    for (const memberId of Object.values(HOUSEHOLD).filter((id) => summaryFor(table.state, id) === undefined)) {
      table.take(CAST.keyWorker, { type: 'recordSummaryMissing', memberId, reason: 'wil er geen' })
    }
  }
}

/** Words of a member of the family. */
export function voiceOf(memberId: string, key: string, words: string, notVisibleTo: string[] = []): Command {
  return { type: 'recordVoice', voiceId: idOf('voice', key), memberId, mode: 'present', words, notVisibleTo }
}
