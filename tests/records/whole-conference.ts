import { CAST, HOUSEHOLD, JUDGEMENT, position } from '@rondom/server/conference/rehearsal/cast.ts'
import { approve, ESTABLISH, writeReflection, writeSummary } from '@rondom/server/conference/rehearsal/closed.ts'
import { ASKED, advice, outcome, recordDecision } from '@rondom/server/conference/rehearsal/decided.ts'
import { FORWARD, fillPhase } from '@rondom/server/conference/rehearsal/held-until.ts'
import { accept, recordAction, recordNeed, recordOpenNeed } from '@rondom/server/conference/rehearsal/planned.ts'
import { idOf, type Rehearsal } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { conclude, DISSENT, differing, recordDifference } from '@rondom/server/conference/rehearsal/talked-over.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'

/** A need that stays open, and the summaries: one for the child, one for the mother apart. */
export const OPEN_NEED = idOf('need', 'speltherapie')
export const SUMMARIES = { child: idOf('summary', 'noor'), mother: idOf('summary', 'esther') }

/**
 * A conference with something of everything in it, just before it is established: a difference, a judgement in two
 * versions with a dissent, a decision that is only intended, a need with its action, one that stays open,
 * reflections, a summary. `kept` keeps a card from the mother, who is then named in a restriction.
 */
export function wholeConference({ kept = false } = {}): Rehearsal {
  const { facilitator, keyWorker, school, police, manager, mother } = CAST
  const table = differing({ kept })
  table.happen({ type: 'catalogueAdopted', types: [...DEFAULT_DECISION_TYPES] })
  table.take(facilitator, recordDifference())
  table.take(facilitator, conclude())
  table.take(facilitator, FORWARD)
  table.judgement = { ...JUDGEMENT, judgement: 'Een eerste zin.' }
  table.take(facilitator, { type: 'putToPositions' })
  table.take(school, position({ motivation: 'onze eerste reden' }))
  table.judgement = JUDGEMENT
  table.take(facilitator, { type: 'putToPositions' })
  const second = { version: 2 } as const
  table.take(school, position({ ...second, kind: 'dissents', motivation: 'wij zien het anders', dissent: DISSENT }))
  // Who is named in a restriction has no judgement to take a position on.
  for (const actor of [keyWorker, police, ...(kept ? [] : [mother])]) table.take(actor, position(second))
  table.take(facilitator, { type: 'revealPositions', reason: 'Ruben was er niet' })
  table.take(facilitator, { type: 'revealPositionReasons' })
  table.take(facilitator, FORWARD)
  table.take(facilitator, recordDecision())
  table.take(facilitator, advice(ASKED.scientist, { advice: 'Blijf erbij' }))
  table.take(manager, outcome())
  table.take(facilitator, FORWARD)
  table.take(facilitator, recordNeed())
  table.take(facilitator, recordNeed({ id: OPEN_NEED, text: 'Speltherapie voor Noor', noteIds: [] }))
  table.take(facilitator, recordOpenNeed({ needId: OPEN_NEED }))
  table.take(keyWorker, recordAction())
  table.take(school, accept())
  table.take(facilitator, { type: 'planFollowUp', on: '2026-06-10' })
  table.take(facilitator, FORWARD)
  table.take(keyWorker, writeReflection())
  table.take(keyWorker, { type: 'giveMark', mark: 4 })
  table.take(facilitator, { type: 'shareReflections' })
  table.take(keyWorker, writeSummary({ id: SUMMARIES.child, forIds: [HOUSEHOLD.child], text: 'Voor Noor geschreven' }))
  table.take(keyWorker, approve(1, SUMMARIES.child))
  table.take(
    keyWorker,
    writeSummary({ id: SUMMARIES.mother, forIds: [HOUSEHOLD.mother], text: 'Voor Esther geschreven' }),
  )
  table.take(keyWorker, approve(1, SUMMARIES.mother))
  fillPhase(table)
  return table
}

/** The same, established. */
export function establishedConference(options: { kept?: boolean } = {}): Rehearsal {
  const table = wholeConference(options)
  table.take(CAST.facilitator, ESTABLISH)
  return table
}
