import type { DecisionId } from '@rondom/shared/domain/ids.ts'
import { seesDecision } from './decision-sight.ts'
import { isProfessional } from './reader.ts'
import { type Redaction, type Sight, whole } from './sight.ts'

type DecidingEvent =
  | 'catalogueAdopted'
  | 'decisionRecorded'
  | 'decisionWithdrawn'
  | 'adviceGiven'
  | 'outcomeWritten'
  | 'decisionTaken'
  | 'decisionReconsidered'
  | 'keyWorkerChanged'

/** Key decisions, with their advice: they derive from the table, and who decides sees them (rule R83). */
export const DECIDING_REDACTIONS: { [K in DecidingEvent]: Redaction<K> } = {
  catalogueAdopted: (event, { reader }) => (isProfessional(reader) || reader.role === 'teamManager' ? event : null),
  decisionRecorded: (event, { reader }) => (seesDecision(reader, event.decision.id) ? event : null),
  decisionWithdrawn: ofDecision,
  adviceGiven: ofDecision,
  outcomeWritten: ofDecision,
  decisionTaken: ofDecision,
  decisionReconsidered: ofDecision,
  // Whose face it is that the family sees is nothing that can be kept from anyone at the table.
  keyWorkerChanged: whole,
}

function ofDecision<E extends { decisionId: DecisionId }>(event: E, { reader }: Sight): E | null {
  return seesDecision(reader, event.decisionId) ? event : null
}
