import type { Command, CommandOf } from '@rondom/shared/domain/commands.ts'
import { CAST, HOUSEHOLD } from './cast.ts'
import { recordDecision } from './decided.ts'
import { FORWARD, fillPhase, heldUntil } from './held-until.ts'
import { accept, planning, recordAction, recordNeed } from './planned.ts'
import { idOf, type Rehearsal } from './rehearse.ts'

/** A family summary, a reflection and an amendment of the rehearsed table. */
export const SUMMARY = idOf('summary', 'gezin')
export const REFLECTION = idOf('reflection', 'femke')
export const AMENDMENT = idOf('amendment', 'later')

/** "Vaststellen". */
export const ESTABLISH: Command = { type: 'establishRecord' }

/** A table that closes, with nothing written about closing yet. */
export function closing(): Rehearsal {
  return heldUntil('closing')
}

/** A record with a decision, a need and an action in it; beside it stands what was never shared. */
export function established(): Rehearsal {
  const table = planning()
  table.take(CAST.facilitator, recordDecision())
  table.take(CAST.facilitator, recordNeed())
  table.take(CAST.keyWorker, recordAction())
  table.take(CAST.school, accept())
  fillPhase(table)
  table.take(CAST.facilitator, FORWARD)
  table.take(CAST.school, writeReflection({ id: idOf('reflection', 'petra'), text: 'nooit gedeeld' }))
  table.take(CAST.keyWorker, writeSummary())
  table.take(CAST.keyWorker, approve())
  fillPhase(table)
  table.take(CAST.facilitator, ESTABLISH)
  return table
}

/** A line of one's own. */
export function writeReflection(
  fields: Partial<CommandOf<'writeReflection'>['reflection']> = {},
): CommandOf<'writeReflection'> {
  const reflection = { id: REFLECTION, question: 'Wat verraste je?', text: 'De stilte', shareable: true, ...fields }
  return { type: 'writeReflection', reflection }
}

/** A summary for the child and the mother. */
export function writeSummary(fields: Partial<CommandOf<'writeSummary'>['summary']> = {}): CommandOf<'writeSummary'> {
  const summary = { id: SUMMARY, forIds: [HOUSEHOLD.child, HOUSEHOLD.mother], text: 'Dit spraken wij af', ...fields }
  return { type: 'writeSummary', summary }
}

/** The approval of the first revision, or another. */
export function approve(revision = 1, summaryId = SUMMARY): CommandOf<'approveSummary'> {
  return { type: 'approveSummary', summaryId, revision }
}

/** Why a member gets no summary. */
export function noSummary(memberId = HOUSEHOLD.father): CommandOf<'recordSummaryMissing'> {
  return { type: 'recordSummaryMissing', memberId, reason: 'wil er geen' }
}

/** Something that is added to the record. */
export function amendment(fields: Partial<CommandOf<'addAmendment'>['amendment']> = {}): CommandOf<'addAmendment'> {
  const added = { id: AMENDMENT, kind: 'amendment' as const, memberId: null, text: 'Dit kwam erbij', ...fields }
  return { type: 'addAmendment', amendment: added }
}
