import type { AccountId, MemberId, ParticipantId, PartyId, TextId } from './ids.ts'
import type { OrganisationType } from './organisations.ts'

/** Roles at the table. Facilitator, deputy and team manager belong to no party (rule R11). */
export const CONFERENCE_ROLES = [
  'facilitator',
  'deputy',
  'teamManager',
  'keyWorker',
  'professional',
  'familyMember',
  'network',
] as const
export type ConferenceRole = (typeof CONFERENCE_ROLES)[number]

export const PARTYLESS_ROLES: readonly ConferenceRole[] = ['facilitator', 'deputy', 'teamManager']
/** Roles that take part as a professional of an organisation, with a party. */
export const PROFESSIONAL_ROLES: readonly ConferenceRole[] = ['keyWorker', 'professional']

/** Roles of an account in the house. */
export const ACCOUNT_ROLES = [
  'professional',
  'facilitator',
  'teamManager',
  'policyReader',
  'privacyOfficer',
  'administrator',
] as const
export type AccountRole = (typeof ACCOUNT_ROLES)[number]

/** A roster entry that is not a family member; a family member is a party by itself, under its own id. */
export interface Party {
  id: PartyId
  kind: 'organisation' | 'network'
  name: string
  organisationType: OrganisationType
  ground: TextId | null
  purpose: TextId | null
  necessity: TextId | null
  joined: 'from_start' | 'added_during_case'
}

export const ATTENDANCES = ['expected', 'absent'] as const
export type Attendance = (typeof ATTENDANCES)[number]

/** waiting: in the waiting room; admitted: at the table; invited: not yet there. */
export type Admission = 'invited' | 'waiting' | 'admitted'

/** One person at the table of one conference. */
export interface Participant {
  id: ParticipantId
  /** Null for facilitator, deputy and team manager; a family member's own id for that member. */
  partyId: PartyId | null
  name: string
  /** What this person is, in words: "wijkagent". */
  title: string
  organisationName: string
  role: ConferenceRole
  accountId: AccountId | null
  /** For the role `familyMember`: who in the household this is. For `network`: whose support this is. */
  memberId: MemberId | null
  /** Why this person is here (rule R20); null for family members, whose life it is. */
  reason: TextId | null
  informationLimit: TextId | null
  writesPerspective: boolean
  attendance: Attendance
  admission: Admission
}

/** Somebody of the household, or a parent living elsewhere. Names are aliases the team agreed on. */
export interface FamilyMember {
  id: MemberId
  name: string
  kind: 'child' | 'adult'
  relation: string
  /** `YYYY-MM`; needed for a child, whose age decides about consent. */
  birthMonth: string | null
  custody: boolean
  /** Takes part from an own link (rule R14); otherwise the key worker records this person's words. */
  live: boolean
  /** Knows that this conference is held; null while nothing is recorded. */
  informed: boolean | null
  notInformedReason: TextId | null
}

export type Capacity = 'under12' | 'from12to15' | 'from16'

/** Whole months of age on a day (`YYYY-MM-DD`) of somebody born in a month (`YYYY-MM`). */
export function ageInMonths(birthMonth: string, on: string): number {
  const [birthYear = 0, month = 1] = birthMonth.split('-').map(Number)
  const [year = 0, monthOn = 1] = on.split('-').map(Number)
  return (year - birthYear) * 12 + (monthOn - month)
}

/** Age band that decides who consents (rule R22). */
export function capacity(birthMonth: string, on: string): Capacity {
  const years = Math.floor(ageInMonths(birthMonth, on) / 12)
  if (years < 12) return 'under12'
  return years < 16 ? 'from12to15' : 'from16'
}
