import { type ConferenceId, newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import {
  type Account,
  type ConferenceEntry,
  newConferenceSchema,
  newInvitationSchema,
  redeemSchema,
} from '@rondom/shared/wire/http.ts'
import type { z } from 'zod'
import { isDayOver } from '../../identity/conference-day.ts'
import { mainOrigin, seatOrigin } from '../../identity/own-origins.ts'
import { seatLabel } from '../../identity/seat-label.ts'
import { type Call, route } from '../api-route.ts'
import { formerOf } from '../former-conference.ts'
import type { HttpParts } from '../parts.ts'
import { RefusedRequest } from '../refused-request.ts'
import { whoIs } from '../who.ts'

/** Opening and finding conferences, and the way in for guests. */
export const conferenceRoutes = [
  route({
    method: 'GET',
    path: '/api/conferences',
    access: 'signedIn',
    status: 200,
    async handle({ identity }, { register, hosts }): Promise<ConferenceEntry[]> {
      if (identity.kind === 'account') return register.ofAccount(identity.accountId)
      const seat = (await hosts.get(identity.conferenceId))?.seatOf(identity) ?? null
      const entry = seat && (await register.ofSeat(identity.conferenceId, seat.id))
      if (seat === null || entry === null) return []
      return [seat.admission === 'admitted' ? entry : asSeenFromTheWaitingRoom(entry)]
    },
  }),
  route({
    method: 'POST',
    path: '/api/conferences',
    access: 'facilitatorAccount',
    status: 201,
    body: newConferenceSchema,
    async handle(call, parts): Promise<ConferenceEntry> {
      const { register, caseQueues } = parts
      const { caseId } = call.body
      const conferenceId = newId('conference')
      const facilitator = facilitatorOf(call.account)
      const open = () => openConference(call, { conferenceId, facilitator }, parts)
      await (caseId === undefined ? open() : caseQueues.run(caseId, open))
      const entry = await register.ofSeat(conferenceId, facilitator.id)
      if (entry === null) throw new Error(`The conference ${conferenceId} was opened and is not in the register`)
      return entry
    },
  }),
  route({
    method: 'POST',
    path: '/api/conferences/:id/invitations',
    access: 'seat',
    status: 201,
    perMinute: 120,
    body: newInvitationSchema,
    async handle({ identity, host, seat, body }, { invitations, reach, clock }) {
      if (seat.role !== 'facilitator') throw new RefusedRequest('only_facilitator')
      const guest = host.state.participants[body.participantId]
      if (guest === undefined) throw new RefusedRequest('unknown_person')
      // Who leads is in, and who has an account signs in with it.
      if (guest.role === 'facilitator' || guest.accountId !== null) throw new RefusedRequest('not_allowed')
      if (isDayOver(host.state.facts.conferenceOn, clock())) throw new RefusedRequest('conference_day_over')
      // Where several seats are tried on one machine, the guest's cookie may not replace the facilitator's.
      const origin = reach.demo ? seatOrigin(reach, seatLabel(guest.name, guest.id)) : mainOrigin(reach)
      return invitations.invite(identity, host.id, guest.id, origin)
    },
  }),
  route({
    method: 'POST',
    path: '/api/invitations/redeem',
    access: 'anyone',
    status: 200,
    perMinute: 120,
    body: redeemSchema,
    async handle({ body, identity, cookies }, parts) {
      const fresh = await parts.invitations.redeem(body, identity)
      const holder = fresh?.session.holder
      if (fresh === null || holder?.kind !== 'guest') throw new RefusedRequest('invitation_invalid')
      try {
        const host = await parts.hosts.get(holder.conferenceId)
        await host?.arrive(holder.participantId, fresh.session.id)
      } catch (error) {
        // A session whose owner waits nowhere would be of no use to anyone.
        await parts.sessions.end({ ...holder, sessionId: fresh.session.id }, 'arrivalFailed')
        throw error
      }
      cookies.keep(fresh)
      return whoIs(holder, parts)
    },
  }),
]

/** Opens it, after the last one of its case where it is the next one. */
async function openConference(
  {
    identity,
    account,
    body,
  }: Pick<Call<'facilitatorAccount', z.infer<typeof newConferenceSchema>>, 'identity' | 'account' | 'body'>,
  opening: { conferenceId: ConferenceId; facilitator: Participant },
  parts: HttpParts,
): Promise<void> {
  const { caseId, conferenceOn } = body
  const former = caseId === undefined ? null : await formerOf(caseId, identity, parts)
  const facts = {
    ...{ themes: [], firstConcernOn: null, triggerOn: null, ...former?.facts, conferenceOn },
    code: body.code || (former?.facts.code ?? ''),
    municipality: body.municipality || (former?.facts.municipality ?? ''),
  }
  await parts.hosts.open({
    ...{ ...opening, facts, sessionId: identity.sessionId },
    ...(former && { continuation: former.continuation(account.id) }),
  })
}

/** Whoever waits to be let in knows of a conference only that it is there. */
function asSeenFromTheWaitingRoom({ id, conferenceOn, participantId }: ConferenceEntry): ConferenceEntry {
  return { id, caseId: null, code: '', conferenceOn, startsAt: null, phase: 'preparing', participantId }
}

/** The one who opens a conference leads it. */
function facilitatorOf(account: Account): Participant {
  return {
    id: newId('participant'),
    partyId: null,
    name: account.name,
    title: 'gespreksleider',
    organisationName: account.organisation.name,
    role: 'facilitator',
    accountId: account.id,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: false,
    attendance: 'expected',
    admission: 'admitted',
  }
}
