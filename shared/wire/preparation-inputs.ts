import { z } from 'zod'
import { CONSENT_SCOPES, CONSENT_STATUSES } from '../domain/consents.ts'
import { LIMITS } from '../domain/limits.ts'
import { CASE_THEMES, MEETING_TYPES, TIMELINE_KINDS } from '../domain/meeting.ts'
import { ORGANISATION_TYPES } from '../domain/organisations.ts'
import { day, id, instant, month, name, optionalWords, partialDay, party, persons, words } from './values.ts'

/** The facts of a case. */
export const caseFacts = z.strictObject({
  code: optionalWords(LIMITS.name),
  municipality: optionalWords(LIMITS.name),
  themes: z.array(z.enum(CASE_THEMES)).max(CASE_THEMES.length),
  firstConcernOn: day.nullable(),
  triggerOn: day.nullable(),
  conferenceOn: day,
})

/** Form, hour and place of the meeting. */
export const meetingPlan = z.strictObject({
  type: z.enum(MEETING_TYPES),
  learningQuestion: optionalWords(LIMITS.reason),
  form: z.enum(['standard', 'short', 'first']),
  startsAt: instant.nullable(),
  place: optionalWords(LIMITS.name),
})

/** Someone of the household. */
export const member = z.strictObject({
  id: id('member'),
  name,
  kind: z.enum(['child', 'adult']),
  relation: name,
  birthMonth: month.nullable(),
  custody: z.boolean(),
  live: z.boolean(),
  informed: z.boolean().nullable(),
  notInformedReason: words(LIMITS.reason).nullable(),
})

/** A party of the roster. */
export const rosterParty = z.strictObject({
  id: id('party'),
  kind: z.enum(['organisation', 'network']),
  name,
  organisationType: z.enum(ORGANISATION_TYPES),
  ground: optionalWords(LIMITS.reason),
  purpose: optionalWords(LIMITS.reason),
  necessity: optionalWords(LIMITS.reason),
})

/** Someone at the table. */
export const participant = z.strictObject({
  id: id('participant'),
  partyId: party.nullable(),
  name,
  title: optionalWords(LIMITS.name),
  organisationName: optionalWords(LIMITS.name),
  role: z.enum(['deputy', 'teamManager', 'keyWorker', 'professional', 'familyMember', 'network']),
  accountId: id('account').nullable(),
  memberId: id('member').nullable(),
  reason: optionalWords(LIMITS.reason),
  informationLimit: optionalWords(LIMITS.informationLimit),
  writesPerspective: z.boolean(),
})

/** A consent, or the reason why there is none. */
export const consent = z.strictObject({
  aboutId: id('member'),
  byId: id('member'),
  status: z.enum(CONSENT_STATUSES),
  scope: z.enum(CONSENT_SCOPES),
  terms: optionalWords(LIMITS.consentTerms),
  reason: optionalWords(LIMITS.reason),
  returnOn: day.nullable(),
})

/** A fact of the history of family and help. */
export const timelineEntry = z.strictObject({
  id: id('timelineEntry'),
  kind: z.enum(TIMELINE_KINDS),
  on: partialDay,
  text: words(LIMITS.timelineText),
  source: name,
  notVisibleTo: persons,
})
