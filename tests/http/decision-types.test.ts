import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import { OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import type { AccountRole } from '@rondom/shared/domain/people.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Answer,
  liveClient,
  openConference,
  type Person,
  type RondomServer,
  request,
  type SeatedPerson,
  signIn,
  startServer,
} from '../kit/index.ts'

const PATH = '/api/decision-types'
const DEFAULTS = [...DEFAULT_DECISION_TYPES]
const FACTS = { code: 'K-1', municipality: '', conferenceOn: '2099-01-01' }

const OWN: DecisionType = {
  id: 'dt_toekomstplan0000',
  name: 'Een toekomstplan beginnen',
  subject: 'other',
  decider: 'team_manager',
  authority: 'teammanager lokaal team (kernbeslissing)',
  consultations: ['behavioural_scientist', 'key_worker'],
}

let server: RondomServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

let teams = 0

/** Somebody of a team of their own, which has made no catalogue. */
function newcomer(role: AccountRole = 'facilitator') {
  teams += 1
  return signIn(server, { organisation: `Team ${teams}`, role })
}

const put = (person: Person, types: unknown): Promise<Answer> =>
  request(server, PATH, { method: 'PUT', cookie: person.cookie, body: { types } })

async function catalogueOf(person: Person): Promise<DecisionType[]> {
  return (await request(server, PATH, { cookie: person.cookie })).json.types
}

/** The catalogue of a conference, as its facilitator is sent it. */
async function adoptedBy(facilitator: SeatedPerson): Promise<DecisionType[]> {
  const client = await liveClient(server, facilitator)
  const { decisionTypes } = await client.waitFor(({ state }) => state.n > 0 && state, 'the conference')
  client.close()
  return decisionTypes
}

test('[R68] a team begins with the default catalogue and makes its own, which no other team sees', async () => {
  const [person, other] = [await newcomer(), await newcomer()]
  expect(await catalogueOf(person)).toEqual(DEFAULTS)
  const answer = await put(person, [OWN])
  expect([answer.status, answer.json]).toEqual([200, { types: [OWN] }])
  expect(await catalogueOf(person)).toEqual([OWN])
  expect(await catalogueOf(other)).toEqual(DEFAULTS)
  await put(person, [])
  expect(await catalogueOf(person)).toEqual([])
})

test('[R68] a conference keeps the catalogue it was opened with', async () => {
  const person = await newcomer()
  const before = await openConference(server, person, FACTS)
  await put(person, [OWN])
  const after = await openConference(server, person, FACTS)
  expect(await adoptedBy(before)).toEqual(DEFAULTS)
  expect(await adoptedBy(after)).toEqual([OWN])
})

test('a catalogue is there after a restart', async () => {
  const person = await newcomer()
  await put(person, [OWN])
  await server.restart()
  expect(await catalogueOf(person)).toEqual([OWN])
})

test.each<[AccountRole, number]>([
  ['teamManager', 200],
  ['administrator', 200],
  ['professional', 403],
  ['policyReader', 403],
  ['privacyOfficer', 403],
])('a %s who changes it gets %i, and may read it', async (role, status) => {
  // Roles of the house are given by an administrator; who signs in first is one.
  const person = await newcomer(role)
  expect((await put(person, [OWN])).status).toBe(status)
  expect(await catalogueOf(person)).toEqual(status === 200 ? [OWN] : DEFAULTS)
})

test.each<[string, unknown]>([
  ['an id twice', [OWN, { ...OWN, name: 'Nog een' }]],
  ['the id of what the catalogue does not name', [{ ...OWN, id: OTHER_DECISION.id }]],
  ['an id of another kind', [{ ...OWN, id: 'ne_toekomstplan0000' }]],
  ['no name', [{ ...OWN, name: '  ' }]],
  ['no authority', [{ ...OWN, authority: '' }]],
  ['a subject that does not exist', [{ ...OWN, subject: 'adoption' }]],
  ['a decider that does not exist', [{ ...OWN, decider: 'everyone' }]],
  ['a consultation that does not exist', [{ ...OWN, consultations: ['neighbours'] }]],
  ['a field too many', [{ ...OWN, decidedOn: '2026-01-01' }]],
  ['too many types', Array.from({ length: 41 }, (_, i) => ({ ...OWN, id: `dt_${String(i).padStart(16, '0')}` }))],
  ['no list', { 0: OWN }],
])('a catalogue with %s is refused and changes nothing', async (_which, types) => {
  const person = await newcomer()
  const answer = await put(person, types)
  expect([answer.status, answer.json.refusal.code]).toEqual([400, 'malformed'])
  expect(await catalogueOf(person)).toEqual(DEFAULTS)
})
