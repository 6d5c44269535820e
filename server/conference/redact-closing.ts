import type { Redaction } from './sight.ts'

type ClosingEvent =
  | 'reflectionWritten'
  | 'markGiven'
  | 'reflectionsShared'
  | 'summaryWritten'
  | 'summaryWithdrawn'
  | 'summaryApproved'
  | 'summaryMissing'
  | 'conferenceClosedEarly'
  | 'recordEstablished'
  | 'amendmentAdded'

/** Reflections, family summaries, and the record. */
export const CLOSING_REDACTIONS: { [K in ClosingEvent]: Redaction<K> } = {
  reflectionWritten: () => null,
  markGiven: () => null,
  reflectionsShared: () => null,
  summaryWritten: () => null,
  summaryWithdrawn: () => null,
  summaryApproved: () => null,
  summaryMissing: () => null,
  conferenceClosedEarly: () => null,
  recordEstablished: () => null,
  amendmentAdded: () => null,
}
