import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { ADULTHOOD_FROM_MONTHS } from '@rondom/shared/domain/needs.ts'
import { ADULT_DOMAIN } from '@rondom/shared/domain/organisations.ts'
import { ageInMonths, type FamilyMember } from '@rondom/shared/domain/people.ts'

/** A child whose eighteenth birthday is near, and what rule R81 still asks. */
export interface NearlyAdult {
  member: FamilyMember
  /** Month of the eighteenth birthday, `YYYY-MM`. */
  turnsOn: string
  /** `soon`: younger than 16½, nothing is asked yet. */
  asks: 'soon' | 'need' | 'domain' | 'nothing'
  /** Eighteen already on the day of the conference. */
  isAdult: boolean
}

const SIXTEEN = 16 * 12
const EIGHTEEN = 18 * 12

/** The children of sixteen and older on the day of the conference. */
export function nearlyAdults(state: ConferenceState): NearlyAdult[] {
  return Object.values(state.members).flatMap((member) => {
    const months = monthsOf(state, member)
    if (months === null || months < SIXTEEN) return []
    const asks = asksFor(state, member, months)
    return [{ member, turnsOn: eighteenOn(member.birthMonth ?? ''), asks, isAdult: months >= EIGHTEEN }]
  })
}

/** True for a child for whom a need can be about life after the eighteenth birthday. */
export function isNearlyAdult(state: ConferenceState, member: FamilyMember): boolean {
  const months = monthsOf(state, member)
  return months !== null && months >= ADULTHOOD_FROM_MONTHS
}

function monthsOf({ facts }: ConferenceState, { kind, birthMonth }: FamilyMember): number | null {
  if (kind !== 'child' || birthMonth === null || facts.conferenceOn === '') return null
  return ageInMonths(birthMonth, facts.conferenceOn)
}

function eighteenOn(birthMonth: string): string {
  return `${Number(birthMonth.slice(0, 4)) + 18}${birthMonth.slice(4)}`
}

function asksFor(state: ConferenceState, member: FamilyMember, months: number): NearlyAdult['asks'] {
  if (months < ADULTHOOD_FROM_MONTHS) return 'soon'
  const needs = Object.values(state.needs).filter(
    ({ adulthood, memberIds }) => adulthood !== null && memberIds.includes(member.id),
  )
  if (needs.length === 0) return 'need'
  const isOpen = needs.some(({ id }) => state.openNeeds[id] !== undefined)
  return isOpen || hasAdultDomain(state) ? 'nothing' : 'domain'
}

function hasAdultDomain({ participants, parties }: ConferenceState): boolean {
  return Object.values(participants).some(({ partyId, attendance }) => {
    const party = partyId === null ? undefined : parties[partyId]
    return attendance === 'expected' && party !== undefined && ADULT_DOMAIN.includes(party.organisationType)
  })
}
