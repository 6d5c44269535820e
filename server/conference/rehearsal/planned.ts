import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { CAST, HOUSEHOLD } from './cast.ts'
import { deciding } from './decided.ts'
import { FORWARD } from './held-until.ts'
import { idOf, type Rehearsal } from './rehearse.ts'
import { NOTES } from './talked-over.ts'

/** A need and an action of the rehearsed plan. */
export const NEED = idOf('need', 'rust')
export const ACTION = idOf('action', 'wissel')

/** A need of an earlier conference that stayed open twice. */
export const EARLIER = idOf('earlierNeed', 'speltherapie')

/**
 * A table that agrees who does what; `kept` puts a note there that is kept from the mother, `earlier` a need
 * that stayed open before.
 */
export function planning({ kept = false, earlier = false } = {}): Rehearsal {
  const table = deciding({ kept })
  if (earlier) {
    const need = { id: EARLIER, bottleneck: 'waiting_list' as const, times: 2, firstOn: '2025-03-01' }
    const text = idOf('text', 'eerder')
    table.memory.add([], { [text]: 'Iemand die met Noor praat.' })
    table.happen({ type: 'caseContinued', caseId: idOf('case', 'een'), needs: [{ ...need, text }] })
  }
  table.take(CAST.facilitator, FORWARD)
  return table
}

/** A need from a card that lies on the table, with the fields that matter to the test. */
export function recordNeed(fields: Partial<CommandOf<'recordNeed'>['need']> = {}): CommandOf<'recordNeed'> {
  const need = {
    id: NEED,
    text: 'Rust rond de wissel',
    forWhom: 'Noor',
    memberIds: [HOUSEHOLD.child],
    noteIds: [NOTES.sunday],
    adulthood: null,
    earlierId: null,
    ...fields,
  }
  return { type: 'recordNeed', need }
}

/** An action of the school, with the fields that matter to the test. */
export function recordAction(fields: Partial<CommandOf<'recordAction'>['action']> = {}): CommandOf<'recordAction'> {
  const action = {
    id: ACTION,
    needIds: [NEED],
    what: 'De wissel gaat via school',
    kind: 'do' as const,
    ownerId: CAST.school,
    buddyId: CAST.keyWorker,
    dueOn: '2026-03-24',
    visibleSign: 'Noor wordt op school opgehaald',
    ...fields,
  }
  return { type: 'recordAction', action }
}

/** "Ik neem deze actie op me", of the first wording unless said otherwise. */
export function accept(actionId = ACTION, revision = 1): CommandOf<'acceptAction'> {
  return { type: 'acceptAction', actionId, revision }
}

/** "Dit kan ik niet doen", with a reason. */
export function decline(actionId = ACTION, reason = 'geen tijd'): CommandOf<'declineAction'> {
  return { type: 'declineAction', actionId, reason }
}

/** Why the need stays open. */
export function recordOpenNeed(
  fields: Partial<CommandOf<'recordOpenNeed'>['openNeed']> = {},
): CommandOf<'recordOpenNeed'> {
  const openNeed = {
    needId: NEED,
    bottleneck: 'waiting_list' as const,
    reason: 'Veertien weken wachten',
    bridging: 'Femke belt elke week',
    ownerId: CAST.keyWorker,
    ...fields,
  }
  return { type: 'recordOpenNeed', openNeed }
}

/** A card for everyone, written after the reveal, with the fields that matter to the test. */
export function addLateNote(
  fields: Partial<CommandOf<'addLateNote'>['note']> & { id: string },
): CommandOf<'addLateNote'> {
  const note = {
    column: 'worry' as const,
    text: 'Wij moeten dit melden',
    basis: {
      nature: 'interpretation' as const,
      certainty: 'likely' as const,
      sourceType: 'own_observation' as const,
      sourceBy: null,
      sourceOn: null,
    },
    withheld: false,
    scope: null,
    notVisibleTo: [],
    ...fields,
  }
  return { type: 'addLateNote', note }
}
