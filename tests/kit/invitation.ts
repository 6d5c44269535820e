import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Invitation, Who } from '@rondom/shared/wire/http.ts'
import { mustRequest, request } from './http-request.ts'
import type { LiveClient } from './live-client.ts'
import type { SeatedPerson } from './person.ts'
import type { RondomServer } from './server.ts'

/** What somebody received who is invited: the link's parts, and the code given over another channel. */
export interface ReceivedInvitation {
  conferenceId: ConferenceId
  invitationId: string
  secret: string
  code: string
  /** The whole link, secret included. */
  link: string
}

/** Invites somebody of the roster, as the facilitator does. A former invitation of the same person ends by it. */
export async function invite(
  server: RondomServer,
  facilitator: SeatedPerson,
  participantId: ParticipantId,
): Promise<ReceivedInvitation> {
  const invitation: Invitation = await mustRequest(server, `/api/conferences/${facilitator.conferenceId}/invitations`, {
    cookie: facilitator.cookie,
    body: { participantId },
  })
  const { pathname, hash } = new URL(invitation.link, server.url)
  const invitationId = pathname.split('/').at(-1) ?? ''
  const { link, code } = invitation
  return { conferenceId: facilitator.conferenceId, invitationId, secret: hash.slice(1), code, link }
}

/** Redeems an invitation and answers the guest's Cookie header. @throws Error where the server refuses it. */
export async function redeem(server: RondomServer, invitation: ReceivedInvitation): Promise<string> {
  const { link: _link, ...body } = invitation
  const answer = await request(server, '/api/invitations/redeem', { body })
  const who: Who | null = answer.json
  if (answer.status >= 300 || answer.cookie === null || who?.kind !== 'guest') {
    throw new Error(`The invitation was refused: ${answer.status} ${answer.text}`)
  }
  return answer.cookie
}

/** Somebody of the roster comes in: invited, redeemed, waited and admitted, each by the real way. */
export async function letIn(
  server: RondomServer,
  table: LiveClient,
  participantId: ParticipantId,
): Promise<SeatedPerson> {
  const cookie = await redeem(server, await invite(server, table.person, participantId))
  const guest = () => table.state.participants[participantId]
  await table.waitFor(() => guest()?.admission === 'waiting', `${guest()?.name} to wait`)
  await table.must({ type: 'admit', participantId })
  return { name: guest()?.name ?? '', cookie, conferenceId: table.person.conferenceId, participantId }
}
