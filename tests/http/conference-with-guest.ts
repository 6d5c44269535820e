import { newId } from '@rondom/shared/domain/ids.ts'
import {
  invite,
  liveClient,
  openConference,
  type RondomServer,
  redeem,
  type SeatedPerson,
  signIn,
} from '../kit/index.ts'

/** The day of the conference: always to come, so that its invitations open. */
const CONFERENCE_ON = '2099-01-01'

/** A conference in `preparing` with its facilitator, and a guest of the police who waits to be let in. */
export async function conferenceWithGuest(
  server: RondomServer,
): Promise<{ facilitator: SeatedPerson; guest: SeatedPerson }> {
  const account = await signIn(server, { organisation: 'Jeugdteam', role: 'facilitator' })
  const facilitator = await openConference(server, account, {
    code: 'R-1',
    municipality: '',
    conferenceOn: CONFERENCE_ON,
  })
  const partyId = newId('party')
  const participantId = newId('participant')
  const table = await liveClient(server, facilitator)
  try {
    await table.must({
      type: 'recordParty',
      party: {
        id: partyId,
        kind: 'organisation',
        name: 'Politie',
        organisationType: 'police',
        ground: 'grond',
        purpose: 'doel',
        necessity: 'noodzaak',
      },
    })
    await table.must({
      type: 'recordParticipant',
      participant: {
        id: participantId,
        partyId,
        name: 'Dirk',
        title: 'wijkagent',
        organisationName: 'Politie',
        role: 'professional',
        accountId: null,
        memberId: null,
        reason: 'was erbij',
        informationLimit: '',
        writesPerspective: true,
      },
    })
  } finally {
    table.close()
  }
  const cookie = await redeem(server, await invite(server, facilitator, participantId))
  const { conferenceId } = facilitator
  return { facilitator, guest: { name: 'Dirk', cookie, conferenceId, participantId } }
}
