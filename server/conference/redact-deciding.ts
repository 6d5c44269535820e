import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { decisionItem } from '@rondom/shared/domain/derived.ts'
import type { DecisionId } from '@rondom/shared/domain/ids.ts'
import { seesDecision } from './decision-sight.ts'
import { advicePart, outcomePart } from './former-wordings.ts'
import { isProfessional } from './reader.ts'
import { isFormerWording, type Redaction, type Sight, whole } from './sight.ts'

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
  decisionRecorded(event, sight) {
    const { decision } = event
    if (!seesDecision(sight.reader, decision.id) || isFormerWording(sight, decisionItem(decision.id))) return null
    return { ...event, decision: decisionFor(decision, sight) }
  },
  decisionWithdrawn: ofDecision,
  adviceGiven: (event, sight) =>
    isFormerWording(sight, advicePart(event.decisionId, event.consultationId)) ? null : ofDecision(event, sight),
  outcomeWritten: (event, sight) =>
    isFormerWording(sight, outcomePart(event.decisionId)) ? null : ofDecision(event, sight),
  decisionTaken: ofDecision,
  decisionReconsidered: ofDecision,
  // Whose face it is that the family sees is nothing that can be kept from anyone at the table.
  keyWorkerChanged: whole,
}

/** A decision takes along what was written for it until then; what was written anew since is not told in its old words. */
function decisionFor(decision: KeyDecision, sight: Sight): KeyDecision {
  const consultations = decision.consultations.map((one) =>
    isFormerWording(sight, advicePart(decision.id, one.id)) ? { ...one, advice: null, on: null, by: null } : one,
  )
  const written = isFormerWording(sight, outcomePart(decision.id)) ? { outcome: null, reasons: null } : {}
  return { ...decision, consultations, ...written }
}

function ofDecision<E extends { decisionId: DecisionId }>(event: E, { reader }: Sight): E | null {
  return seesDecision(reader, event.decisionId) ? event : null
}
