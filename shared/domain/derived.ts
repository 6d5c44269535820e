import type { ActionId, AmendmentId, DecisionId, DifferenceId, NeedId } from './ids.ts'

/**
 * Something made out of what lies on the table, named for its release to somebody who is named in a
 * restriction (rule R57): a difference, a version of the judgement with its positions, a dissent of a version,
 * a key decision, a need (with its open need), an action, an amendment of the record.
 */
export type DerivedItem =
  | `difference:${DifferenceId}`
  | `judgement:${number}`
  | `dissent:${number}:${string}`
  | `decision:${DecisionId}`
  | `need:${NeedId}`
  | `action:${ActionId}`
  | `amendment:${AmendmentId}`

/** The name of a difference. */
export function differenceItem(id: DifferenceId): DerivedItem {
  return `difference:${id}`
}

/** The name of a version of the judgement. */
export function judgementItem(version: number): DerivedItem {
  return `judgement:${version}`
}

/** The name of the dissent of a party on a version. */
export function dissentItem(version: number, partyId: string): DerivedItem {
  return `dissent:${version}:${partyId}`
}

/** The name of a key decision. */
export function decisionItem(id: DecisionId): DerivedItem {
  return `decision:${id}`
}

/** The name of a need, with why it stays open. */
export function needItem(id: NeedId): DerivedItem {
  return `need:${id}`
}

/** The name of an action. */
export function actionItem(id: ActionId): DerivedItem {
  return `action:${id}`
}

/** The name of an amendment of the record. */
export function amendmentItem(id: AmendmentId): DerivedItem {
  return `amendment:${id}`
}

const BODY = '[a-z0-9]{16}'

export const DERIVED_ITEM = new RegExp(
  `^(difference:di_${BODY}|judgement:[1-9]\\d{0,2}|dissent:[1-9]\\d{0,2}:(pa|me)_${BODY}|decision:kd_${BODY}|need:ne_${BODY}|action:at_${BODY}|amendment:am_${BODY})$`,
)
