import type { Command, CommandOf } from '@rondom/shared/domain/commands.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import { CAST } from './cast.ts'
import { FORWARD } from './held-until.ts'
import { idOf, type Rehearsal } from './rehearse.ts'
import { judging } from './talked-over.ts'

/** A key decision of the rehearsed table. */
export const DECISION = idOf('decision', 'wonen')

/** Types of the catalogue, by what they are about. */
export const TYPES = {
  placement: 'dt_uithuisplaatsing',
  keyWorker: 'dt_vastgezicht00000',
  inquiry: 'dt_raadsonderzoek00',
  safeAtHome: 'dt_veiligthuis00000',
  other: 'dt_overig0000000000',
}

/** Who is asked about the decision of the rehearsed table. */
export const ASKED = {
  scientist: idOf('consultation', 'hester'),
  second: idOf('consultation', 'vertrouwensarts'),
  family: idOf('consultation', 'ouders'),
}

/** The day of the rehearsed conference. */
export const TODAY = '2026-03-10'

/** A table that looks at its key decisions, with the default catalogue; `kept` keeps a note from the mother. */
export function deciding({ kept = false } = {}): Rehearsal {
  const table = judging({ kept })
  table.happen({ type: 'catalogueAdopted', types: [...DEFAULT_DECISION_TYPES] })
  table.take(CAST.facilitator, { type: 'revealPositions', reason: 'genoeg' })
  table.take(CAST.facilitator, FORWARD)
  return table
}

/** Who is asked, with the fields that matter to the test. */
export function asked(
  fields: Partial<CommandOf<'recordDecision'>['decision']['consultations'][number]> & { id: string },
): CommandOf<'recordDecision'>['decision']['consultations'][number] {
  return { kind: 'organisation', who: 'iemand', participantId: null, required: true, ...fields }
}

const SCIENTIST = asked({
  id: ASKED.scientist,
  kind: 'behavioural_scientist',
  who: 'gedragsdeskundige Hester',
  participantId: CAST.facilitator,
})
const SECOND = asked({ id: ASKED.second, kind: 'second_view', who: 'vertrouwensarts' })

/** A decision about where the child lives, which the team manager takes. */
export function recordDecision(
  fields: Partial<CommandOf<'recordDecision'>['decision']> = {},
): CommandOf<'recordDecision'> {
  const decision = {
    id: DECISION,
    typeId: TYPES.placement,
    question: 'Blijft Noor thuis?',
    deciderId: CAST.manager,
    authority: 'teammanager lokaal team',
    legalFrame: 'voluntary' as const,
    consultations: [SCIENTIST, SECOND],
    ...fields,
  }
  return { type: 'recordDecision', decision }
}

/** A decision about the key worker, in which the parents are asked. */
export function recordKeyWorkerDecision(): CommandOf<'recordDecision'> {
  return recordDecision({
    typeId: TYPES.keyWorker,
    question: 'Wie is het vaste gezicht?',
    consultations: [SCIENTIST, SECOND, asked({ id: ASKED.family, kind: 'family', who: 'ouders, ieder apart' })],
  })
}

/** An advice about the decision of the rehearsed table. */
export function advice(
  consultationId = ASKED.scientist,
  fields: Partial<CommandOf<'giveAdvice'>> = {},
): CommandOf<'giveAdvice'> {
  return { type: 'giveAdvice', decisionId: DECISION, consultationId, advice: 'Mijn advies', on: TODAY, ...fields }
}

/** What the decider writes. */
export function outcome(words = 'Ja, thuis'): Command {
  const rest = { reasons: 'Moeder beschermt', reconsiderOn: null }
  return { type: 'writeOutcome', decisionId: DECISION, outcome: words, ...rest }
}

/** Takes the decision of the rehearsed table. */
export function take(fields: Partial<CommandOf<'takeDecision'>> = {}): CommandOf<'takeDecision'> {
  return { type: 'takeDecision', decisionId: DECISION, on: TODAY, notFollowed: [], deviation: null, ...fields }
}

/** Decides the decision of the rehearsed table anew. */
export function reconsider(fields: Partial<CommandOf<'reconsiderDecision'>> = {}): CommandOf<'reconsiderDecision'> {
  const words = { outcome: 'Toch anders', reasons: 'Het ging niet' }
  return { type: 'reconsiderDecision', decisionId: DECISION, on: TODAY, ...words, reconsiderOn: null, ...fields }
}

/** Gives every advice that was asked, and lets the decider take the decision. */
export function decideAll(table: Rehearsal): void {
  const { facilitator, manager } = CAST
  for (const { id, participantId } of table.state.decisions[DECISION]?.consultations ?? []) {
    table.take(participantId === facilitator ? facilitator : manager, advice(id))
  }
  table.take(manager, outcome())
  table.take(manager, take())
}
