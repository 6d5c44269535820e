import type { MemberId, TextId } from './ids.ts'
import { capacity, type FamilyMember } from './people.ts'

export const CONSENT_STATUSES = ['given', 'asked', 'refused', 'not_asked', 'withdrawn'] as const
export type ConsentStatus = (typeof CONSENT_STATUSES)[number]

export const CONSENT_SCOPES = ['full', 'partial'] as const
export type ConsentScope = (typeof CONSENT_SCOPES)[number]

/** Who allows what to be shared about whom. One per pair of persons. */
export interface Consent {
  aboutId: MemberId
  byId: MemberId
  status: ConsentStatus
  scope: ConsentScope
  /** What may be shared, in the words of the one who consents. */
  terms: TextId | null
  /** Why it was refused or not asked. */
  reason: TextId | null
  /** `YYYY-MM-DD`, when the team comes back to it. */
  returnOn: string | null
}

export interface ConsentPair {
  aboutId: MemberId
  byId: MemberId
}

/** The key of a consent in the state. */
export function consentKey(pair: ConsentPair): string {
  return `${pair.aboutId}:${pair.byId}`
}

/**
 * Whose consent is needed on a day (rule R22): under 12 each parent with custody, from 12 to 15 the child
 * and each parent with custody, from 16 the young person alone. A child without a birth month yields
 * nothing here: that it is missing is reported by rule R21.
 */
export function neededConsents(members: readonly FamilyMember[], on: string): ConsentPair[] {
  const parents = members.filter((member) => member.kind === 'adult' && member.custody)
  return members.flatMap((child) => {
    if (child.kind !== 'child' || child.birthMonth === null) return []
    const band = capacity(child.birthMonth, on)
    const own = { aboutId: child.id, byId: child.id }
    if (band === 'from16') return [own]
    const pairs = parents.map((parent) => ({ aboutId: child.id, byId: parent.id }))
    return band === 'under12' ? pairs : [own, ...pairs]
  })
}

/** A consent that answers the question: given, or an answer with its reason and a day to come back to it. */
export function isConsentComplete(consent: Consent | undefined): boolean {
  if (consent === undefined) return false
  if (consent.status === 'given') return true
  return consent.reason !== null && consent.returnOn !== null
}
