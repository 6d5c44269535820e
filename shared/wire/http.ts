import { z } from 'zod'
import { LIMITS } from '../domain/limits.ts'
import { ORGANISATION_TYPES } from '../domain/organisations.ts'
import { ACCOUNT_ROLES } from '../domain/people.ts'
import { PHASES } from '../domain/phases.ts'
import { day, id, name, optionalWords } from './values.ts'

const email = z.email().max(254)
const secret = z.string().min(20).max(100)
const code = z.string().regex(/^\d{8}$/)

/** GET /api/start: what anyone may know. */
export const startSchema = z.object({
  hasAccounts: z.boolean(),
  /** Examples may be tried: only when listening on loopback. */
  demo: z.boolean(),
  /** Codes are mailed; otherwise they stand in the terminal of the server. */
  mail: z.boolean(),
  crisis: z.array(z.object({ label: z.string(), number: z.string(), tel: z.string() })),
  /** The operator set the numbers for this region; otherwise they are defaults that somebody must confirm. */
  crisisConfirmed: z.boolean(),
})
export type Start = z.infer<typeof startSchema>

export const accountSchema = z.object({
  id: id('account'),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ACCOUNT_ROLES)),
  organisation: z.object({
    id: id('organisation'),
    name: z.string(),
    type: z.enum(ORGANISATION_TYPES),
  }),
})
export type Account = z.infer<typeof accountSchema>

/** GET /api/session: who this browser is. */
export const whoSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  z.object({ kind: z.literal('account'), account: accountSchema }),
  z.object({
    kind: z.literal('guest'),
    conferenceId: id('conference'),
    participantId: id('participant'),
  }),
])
export type Who = z.infer<typeof whoSchema>

/** POST /api/setup: the first account, with the one-time secret of the terminal. Answers Who. */
export const setupSchema = z.strictObject({
  secret,
  name,
  email,
  organisation: z.strictObject({ name, type: z.enum(ORGANISATION_TYPES) }),
})
/** POST /api/codes: asks for a one-time code. Always answers 202 and `{}`. */
export const codeRequestSchema = z.strictObject({ email })
/** POST /api/session: signs in with a code. Answers Who. DELETE /api/session signs out (204). */
export const signInSchema = z.strictObject({ email, code })
/** POST /api/organisations → Organisation. GET lists them. */
export const newOrganisationSchema = z.strictObject({ name, type: z.enum(ORGANISATION_TYPES) })
export const organisationSchema = z.object({
  id: id('organisation'),
  name: z.string(),
  type: z.enum(ORGANISATION_TYPES),
})
export type Organisation = z.infer<typeof organisationSchema>
/** POST /api/accounts → Account. GET lists them. For facilitators and administrators. */
export const newAccountSchema = z.strictObject({
  organisationId: id('organisation'),
  name,
  email,
  roles: z.array(z.enum(ACCOUNT_ROLES)).min(1).max(ACCOUNT_ROLES.length),
})

/**
 * POST /api/conferences: opens a case with its first conference, or the next conference of a case that who asks
 * sat at (404 where not; 409 while a conference of it still runs). Answers ConferenceEntry (201).
 */
export const newConferenceSchema = z.strictObject({
  /** Of the case that goes on; its code and place come along. */
  caseId: id('case').optional(),
  code: optionalWords(LIMITS.name),
  municipality: optionalWords(LIMITS.name),
  conferenceOn: day,
})
/** GET /api/conferences → ConferenceEntry[] of who asks, newest first. */
export const conferenceEntrySchema = z.object({
  id: id('conference'),
  /** Null for who is still in the waiting room. */
  caseId: id('case').nullable(),
  code: z.string(),
  conferenceOn: z.string(),
  startsAt: z.string().nullable(),
  phase: z.enum(PHASES),
  participantId: id('participant'),
})
export type ConferenceEntry = z.infer<typeof conferenceEntrySchema>

/** POST /api/conferences/:id/invitations → Invitation. A new one voids the former for this person. */
export const newInvitationSchema = z.strictObject({ participantId: id('participant') })
/** The link, whose secret is in its fragment, and the code to give over another channel. */
export const invitationSchema = z.object({
  link: z.string(),
  code: z.string(),
  codeExpiresAt: z.string(),
})
export type Invitation = z.infer<typeof invitationSchema>
/** POST /api/invitations/redeem → Who. Burns the code and opens a guest's session. */
export const redeemSchema = z.strictObject({
  conferenceId: id('conference'),
  invitationId: id('invitation'),
  secret,
  code,
})

/** GET /api/examples → Example[]; POST /api/examples {key} → ExampleConference. Only in demo. */
export const exampleSchema = z.object({ key: z.string(), title: z.string(), question: z.string() })
export type Example = z.infer<typeof exampleSchema>
export const newExampleSchema = z.strictObject({ key: z.string().max(80) })
export const exampleConferenceSchema = z.object({
  conferenceId: id('conference'),
  title: z.string(),
  seats: z.array(
    z.object({
      participantId: id('participant'),
      name: z.string(),
      title: z.string(),
      organisation: z.string(),
      /** `http://<seat>.localhost:<port>/plaats#<conference>.<participant>.<secret>` */
      link: z.string(),
    }),
  ),
})
export type ExampleConference = z.infer<typeof exampleConferenceSchema>
/** GET /api/examples/conferences → OpenedExample[], newest first; one more `/:id` → ExampleConference. */
export const openedExampleSchema = z.object({ conferenceId: id('conference'), title: z.string(), openedAt: z.string() })
export type OpenedExample = z.infer<typeof openedExampleSchema>
/** POST /api/examples/seat → Who. Takes a seat of an example conference. */
export const seatSchema = z.strictObject({
  conferenceId: id('conference'),
  participantId: id('participant'),
  secret,
})
/** Paths of pages that links lead to. */
export const PAGES = {
  setup: '/begin',
  invitation: '/uitnodiging',
  seat: '/plaats',
  examples: '/voorbeelden',
  conference: '/leerbijeenkomsten',
  case: '/casussen',
} as const
