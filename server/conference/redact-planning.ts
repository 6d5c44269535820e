import type { Redaction } from './sight.ts'

type PlanningEvent =
  | 'caseContinued'
  | 'needRecorded'
  | 'needWithdrawn'
  | 'actionRecorded'
  | 'actionWithdrawn'
  | 'actionAccepted'
  | 'actionDeclined'
  | 'openNeedRecorded'
  | 'openNeedWithdrawn'
  | 'buddyNamed'
  | 'networkAsked'
  | 'followUpPlanned'

/** Needs, who does what, and what stays open. */
export const PLANNING_REDACTIONS: { [K in PlanningEvent]: Redaction<K> } = {
  caseContinued: () => null,
  needRecorded: () => null,
  needWithdrawn: () => null,
  actionRecorded: () => null,
  actionWithdrawn: () => null,
  actionAccepted: () => null,
  actionDeclined: () => null,
  openNeedRecorded: () => null,
  openNeedWithdrawn: () => null,
  buddyNamed: () => null,
  networkAsked: () => null,
  followUpPlanned: () => null,
}
