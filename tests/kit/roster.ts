import { prepare } from '@rondom/server/cases/case-preparation.ts'
import { problemLine, readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { frameText } from '@rondom/shared/board/frame.ts'
import type { Command, CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { CaseFacts } from '@rondom/shared/domain/meeting.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import { documentClient } from './document-client.ts'
import { mustRequest } from './http-request.ts'
import { liveClient } from './live-client.ts'
import type { AccountPerson, SeatedPerson } from './person.ts'
import type { RondomServer } from './server.ts'
import { signIn } from './sign-in.ts'

/** A place at the table, and the account that takes it; without one its person comes by invitation. */
export interface RosterSeat {
  /** Id in the case file. */
  caseId: string
  participantId: ParticipantId
  name: string
  account: AccountPerson | null
}

/** A conference of which everything is prepared, and where nobody came in yet but the facilitator. */
export interface PreparedRoster {
  facilitator: SeatedPerson
  /** Every seat, the facilitator's first. */
  seats: readonly RosterSeat[]
  /** What the case file lacks and was filled in, a sentence each. */
  filled: readonly string[]
}

type Seat = CommandOf<'recordParticipant'>['participant']

/** How a roster is prepared. */
export interface RosterOptions {
  /** Who has an account besides the facilitator's colleagues, by their ids in the case file. */
  accountsFor?: readonly string[]
}

/**
 * Opens the conference of a case file and prepares it until nothing is missing. `json` is the file's content.
 * @throws Error naming the rules that the file breaks, CommandRefused where the server refuses something of it.
 */
export async function prepareRoster(
  server: RondomServer,
  json: unknown,
  { accountsFor = [] }: RosterOptions = {},
): Promise<PreparedRoster> {
  const { caseFile, problems } = readCaseFile(json)
  if (problems !== null) throw new Error(`This case cannot be held:\n${problems.map(problemLine).join('\n')}`)
  const prepared = prepare(caseFile)
  const leader = prepared.opening.facilitator
  const account = await signIn(server, {
    organisation: leader.organisationName,
    role: 'facilitator',
    name: leader.name,
  })
  const facilitator = await openConference(server, account, prepared.opening.facts)
  const commands = naming(prepared.commands, leader.id, facilitator.participantId)
  const named = prepared.seats.filter(({ key }) => accountsFor.includes(key)).map(({ participantId }) => participantId)
  const accounts = await giveAccounts(server, seatsIn(commands), leader.organisationName, named)
  const table = await liveClient(server, facilitator)
  try {
    for (const command of commands) await table.must(command)
  } finally {
    table.close()
  }
  await writeFrame(server, facilitator, prepared.frame)
  const seats = prepared.seats.map(({ key, participantId, name }) => {
    const isLeader = participantId === leader.id
    return {
      caseId: key,
      participantId: isLeader ? facilitator.participantId : participantId,
      name,
      account: isLeader ? account : (accounts.get(participantId) ?? null),
    }
  })
  return { facilitator, seats, filled: prepared.filled }
}

/** Opens a new conference and takes the facilitator's seat in it. */
export async function openConference(
  server: RondomServer,
  account: AccountPerson,
  facts: Pick<CaseFacts, 'code' | 'municipality' | 'conferenceOn'>,
): Promise<SeatedPerson> {
  const body = { code: facts.code, municipality: facts.municipality, conferenceOn: facts.conferenceOn }
  const entry: ConferenceEntry = await mustRequest(server, '/api/conferences', { cookie: account.cookie, body })
  return { name: account.name, cookie: account.cookie, conferenceId: entry.id, participantId: entry.participantId }
}

/** Writes question and situation into the shared frame. */
export async function writeFrame(
  server: RondomServer,
  person: SeatedPerson,
  frame: { question: string; situation: string },
): Promise<void> {
  const client = await documentClient(server, person, 'frame')
  await client.edit((doc) => {
    frameText(doc, 'question').insert(0, frame.question)
    frameText(doc, 'situation').insert(0, frame.situation)
  })
  client.close()
}

/** The commands with the facilitator's id in this conference, which only the server knows. */
function naming(commands: readonly Command[], prepared: string, given: string): Command[] {
  return JSON.parse(JSON.stringify(commands).replaceAll(prepared, given))
}

function seatsIn(commands: readonly Command[]): Seat[] {
  return commands.flatMap((command) => (command.type === 'recordParticipant' ? [command.participant] : []))
}

/** Makes an account for every colleague of the facilitator, and for who is named, and names it in their seat. */
async function giveAccounts(
  server: RondomServer,
  seats: readonly Seat[],
  own: string,
  named: readonly ParticipantId[],
): Promise<Map<ParticipantId, AccountPerson>> {
  const accounts = new Map<ParticipantId, AccountPerson>()
  for (const seat of seats) {
    if (seat.role === 'familyMember' || seat.role === 'network') continue
    const organisation = seat.organisationName
    if (organisation !== own && !named.includes(seat.id)) continue
    const role = seat.role === 'teamManager' ? 'teamManager' : 'professional'
    const account = await signIn(server, { organisation, role, name: seat.name })
    seat.accountId = account.accountId
    accounts.set(seat.id, account)
  }
  return accounts
}
