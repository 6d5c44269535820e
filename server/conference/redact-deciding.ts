import type { Redaction } from './sight.ts'

type DecidingEvent =
  | 'catalogueAdopted'
  | 'decisionRecorded'
  | 'decisionWithdrawn'
  | 'adviceGiven'
  | 'outcomeWritten'
  | 'decisionTaken'
  | 'decisionReconsidered'
  | 'keyWorkerChanged'

/** Key decisions, with their advice. */
export const DECIDING_REDACTIONS: { [K in DecidingEvent]: Redaction<K> } = {
  catalogueAdopted: () => null,
  decisionRecorded: () => null,
  decisionWithdrawn: () => null,
  adviceGiven: () => null,
  outcomeWritten: () => null,
  decisionTaken: () => null,
  decisionReconsidered: () => null,
  keyWorkerChanged: () => null,
}
