import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { AccountRole } from '@rondom/shared/domain/people.ts'
import type { Account, Who } from '@rondom/shared/wire/http.ts'
import { mustRequest, request } from './http-request.ts'
import type { AccountPerson } from './person.ts'
import type { RondomServer } from './server.ts'

/** Who should be signed in. */
export interface SignInOptions {
  /** Name of the organisation; it is made where it does not exist. */
  organisation: string
  role: AccountRole
  organisationType?: OrganisationType
  name?: string
}

/** What one server's house looks like, as far as this process made it. */
interface House {
  first: AccountPerson
  organisations: Map<string, string>
  count: number
}

const houses = new WeakMap<RondomServer, Promise<House>>()

/**
 * Signs somebody in as a person would: the first facilitator by the link the server prints, everyone else by an
 * account that the first one makes and a one-time code from the server's terminal. Each call is a person of their own;
 * only a first facilitator of the organisation asked for is that first person.
 */
export async function signIn(server: RondomServer, options: SignInOptions): Promise<AccountPerson> {
  const known = houses.get(server)
  const opening = known ?? openHouse(server, options)
  if (known === undefined) houses.set(server, opening)
  const house = await opening
  if (known === undefined && options.role === 'facilitator') return house.first
  return addPerson(server, house, options)
}

async function openHouse(server: RondomServer, options: SignInOptions): Promise<House> {
  const [, secret] = await server.waitForLine(/\/begin#(\S+)/)
  const name = options.role === 'facilitator' ? (options.name ?? 'Hester') : 'Hester'
  const email = 'eerste@rondom.example'
  const organisation = { name: options.organisation, type: options.organisationType ?? 'local_team' }
  const answer = await request(server, '/api/setup', { body: { secret, name, email, organisation } })
  if (answer.status >= 300 || answer.cookie === null) throw new Error(`The first account was refused: ${answer.text}`)
  const account = accountOf(answer.json)
  const first = { name, email, cookie: answer.cookie, accountId: account.id, organisation: organisation.name }
  return { first, organisations: new Map([[account.organisation.name, account.organisation.id]]), count: 1 }
}

async function addPerson(server: RondomServer, house: House, options: SignInOptions): Promise<AccountPerson> {
  house.count += 1
  const name = options.name ?? `Persoon ${house.count}`
  const email = `persoon${house.count}@rondom.example`
  const organisationId = await organisationNamed(server, house, options)
  const body = { organisationId, name, email, roles: [options.role] }
  const account: Account = await mustRequest(server, '/api/accounts', { cookie: house.first.cookie, body })
  const cookie = await signInByCode(server, email)
  return { name, email, cookie, accountId: account.id, organisation: options.organisation }
}

/** Asks for a one-time code, reads it from the server's terminal and opens a session; answers its Cookie header. */
export async function signInByCode(server: RondomServer, email: string): Promise<string> {
  const from = server.lines().length
  await mustRequest(server, '/api/codes', { body: { email } })
  const [, code] = await server.waitForLine(new RegExp(`${email.replaceAll('.', '\\.')}: (\\d{8})\\b`), from)
  const answer = await request(server, '/api/session', { body: { email, code } })
  if (answer.status >= 300 || answer.cookie === null) throw new Error(`${email} was not signed in: ${answer.text}`)
  return answer.cookie
}

async function organisationNamed(server: RondomServer, house: House, options: SignInOptions): Promise<string> {
  const known = house.organisations.get(options.organisation)
  if (known !== undefined) return known
  const body = { name: options.organisation, type: options.organisationType ?? 'local_team' }
  const made = await mustRequest(server, '/api/organisations', { cookie: house.first.cookie, body })
  house.organisations.set(options.organisation, made.id)
  return made.id
}

function accountOf(who: Who): Account {
  if (who.kind !== 'account') throw new Error(`Expected an account, got ${who.kind}`)
  return who.account
}
