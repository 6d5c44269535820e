import type { DifferenceId } from './ids.ts'

/**
 * Something made out of what lies on the table, named for its release to somebody who is named in a
 * restriction (rule R57): a difference, a version of the judgement with its positions, a dissent of a version.
 */
export type DerivedItem = `difference:${DifferenceId}` | `judgement:${number}` | `dissent:${number}:${string}`

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

export const DERIVED_ITEM =
  /^(difference:di_[a-z0-9]{16}|judgement:[1-9]\d{0,2}|dissent:[1-9]\d{0,2}:(pa|me)_[a-z0-9]{16})$/
