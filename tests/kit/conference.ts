import { letIn } from './invitation.ts'
import { liveClient } from './live-client.ts'
import type { AccountPerson, SeatedPerson } from './person.ts'
import { prepareRoster, type RosterOptions, type RosterSeat } from './roster.ts'
import type { RondomServer } from './server.ts'

/** A conference in `preparing` with nothing missing, and everyone of the case signed in and let in. */
export interface PreparedConference {
  facilitator: SeatedPerson
  /** Everyone with a seat, by their id in the case file: participants, and family members who are there. */
  people: ReadonlyMap<string, SeatedPerson>
  /** The accounts of those who have one, by their id in the case file. */
  accounts: ReadonlyMap<string, AccountPerson>
  /** What the case file lacks and was filled in, a sentence each. */
  filled: readonly string[]
}

/**
 * Prepares the conference of a case file through the real interfaces, as its facilitator would: the facts by commands,
 * question and situation in the frame, colleagues of the facilitator by account, everyone else by invitation, code and
 * waiting room. `json` is the file's content.
 * @throws Error naming the rules that the file breaks, CommandRefused where the server refuses something of it.
 */
export async function prepareConference(
  server: RondomServer,
  json: unknown,
  options: RosterOptions = {},
): Promise<PreparedConference> {
  const roster = await prepareRoster(server, json, options)
  const { facilitator, filled } = roster
  const table = await liveClient(server, facilitator)
  const takeSeat = async ({ participantId, account }: RosterSeat): Promise<SeatedPerson> =>
    account
      ? { name: account.name, cookie: account.cookie, conferenceId: facilitator.conferenceId, participantId }
      : letIn(server, table, participantId)
  try {
    const people = new Map<string, SeatedPerson>()
    for (const seat of roster.seats) {
      people.set(seat.caseId, seat.participantId === facilitator.participantId ? facilitator : await takeSeat(seat))
    }
    const accounts = new Map(roster.seats.flatMap(({ caseId, account }) => (account ? [[caseId, account]] : [])))
    return { facilitator, people, accounts, filled }
  } finally {
    table.close()
  }
}
