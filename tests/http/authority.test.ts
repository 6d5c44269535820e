import type { Access } from '@rondom/server/http/callers.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  invite,
  liveClient,
  type Person,
  type RondomServer,
  redeem,
  request,
  routes,
  type SeatedPerson,
  signIn,
  startServer,
} from '../kit/index.ts'
import { conferenceWithGuest } from './conference-with-guest.ts'

const PRINCIPALS = ['nobody', 'guest', 'foreignGuest', 'professional', 'otherFacilitator', 'facilitator'] as const
type Principal = (typeof PRINCIPALS)[number]

const ACCOUNTS = { professional: null, otherFacilitator: null, facilitator: null }

/** By who may ask: how each principal is turned away, null where it is let through. */
const EXPECTED: Record<Access, Record<Principal, string | null>> = {
  anyone: everybody(null),
  signedIn: { ...everybody(null), nobody: 'not_signed_in' },
  account: { ...everybody('not_allowed'), nobody: 'not_signed_in', ...ACCOUNTS },
  peopleManager: managers(),
  facilitatorAccount: managers(),
  catalogueKeeper: managers(),
  seat: {
    nobody: 'not_signed_in',
    guest: null,
    foreignGuest: 'not_found',
    professional: 'not_found',
    otherFacilitator: 'not_found',
    facilitator: null,
  },
  // Who still waits to be let in knows of no case.
  caseSeats: { ...everybody('not_found'), nobody: 'not_signed_in', facilitator: null },
}
const AUTHORITY = ['not_signed_in', 'not_allowed', 'not_found']

let server: RondomServer
let people: Record<Principal, Person | null>
let conferenceId: string
let caseId: string

beforeAll(async () => {
  server = await startServer({ env: { RONDOM_DEMO: 'off' } })
  const own = await conferenceWithGuest(server)
  const foreign = await conferenceWithGuest(server)
  conferenceId = own.facilitator.conferenceId
  caseId = (await request(server, '/api/conferences', { cookie: own.facilitator.cookie })).json[0].caseId
  people = {
    nobody: null,
    guest: own.guest,
    foreignGuest: foreign.guest,
    professional: await signIn(server, { organisation: 'Politie', organisationType: 'police', role: 'professional' }),
    otherFacilitator: foreign.facilitator,
    facilitator: own.facilitator,
  }
})
afterAll(() => server[Symbol.asyncDispose]())

// Signing out is left alone: it would end the sessions the other rows use.
const rows = routes()
  .filter(({ method, demoOnly }) => method !== 'DELETE' && !demoOnly)
  .flatMap((route) => PRINCIPALS.map((principal) => ({ ...route, principal })))

test.each(rows)('$method $path asked by $principal', async ({ method, path, access, principal }) => {
  const expected = EXPECTED[access as Access][principal]
  const answer = await ask(method, path.replace(':id', conferenceId).replace(':case', caseId), people[principal])
  const code: string | null = answer.json?.refusal?.code ?? null
  if (expected === null) expect(AUTHORITY).not.toContain(code)
  else expect(code).toBe(expected)
})

test.each(routes().filter(({ path }) => path.includes(':id')))(
  'for $path a foreign conference is like none at all',
  async ({ method, path }) => {
    const absent = await ask(method, path.replace(':id', newId('conference')), people.foreignGuest)
    const malformed = await ask(method, path.replace(':id', "x'--"), people.foreignGuest)
    const foreign = await ask(method, path.replace(':id', conferenceId), people.foreignGuest)
    expect(absent.status).toBe(404)
    expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text])
    expect([malformed.status, malformed.text]).toEqual([absent.status, absent.text])
  },
)

test('everyone sees only the conferences they have a seat in', async () => {
  const listed = async (person: Person) => (await request(server, '/api/conferences', { cookie: person.cookie })).json
  const ids = async (person: Person) => (await listed(person)).map(({ id }: { id: string }) => id)
  expect(await ids(people.guest!)).toEqual([conferenceId])
  expect(await ids(people.facilitator!)).toEqual([conferenceId])
  expect(await ids(people.professional!)).toEqual([])
  expect(await ids(people.foreignGuest!)).not.toContain(conferenceId)
})

test('[R15] a guest who waits knows of the conference only that it is there', async () => {
  const { facilitator, guest } = await conferenceWithGuest(server)
  const listed = async () => (await request(server, '/api/conferences', { cookie: guest.cookie })).json[0]
  expect(await listed()).toMatchObject({ id: facilitator.conferenceId, code: '', startsAt: null })
  const table = await liveClient(server, facilitator)
  await table.must({ type: 'admit', participantId: guest.participantId })
  table.close()
  expect((await listed()).code).toBe('R-1')
})

test('only the facilitator of a conference invites', async () => {
  const body = { participantId: (people.guest as SeatedPerson).participantId }
  const answer = await request(server, `/api/conferences/${conferenceId}/invitations`, {
    cookie: people.guest!.cookie,
    body,
  })
  expect(answer.json.refusal.code).toBe('only_facilitator')
})

test('of 50 redemptions at the same moment one wins', async () => {
  const { facilitator, guest } = await conferenceWithGuest(server)
  const { link: _link, ...body } = await invite(server, facilitator, guest.participantId)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => request(server, '/api/invitations/redeem', { body })),
  )
  const count = (status: number) => answers.filter((answer) => answer.status === status).length
  expect([count(200), count(403)]).toEqual([1, 49])
  expect(answers.filter(({ cookie }) => cookie !== null)).toHaveLength(1)
})

test('an invitation cannot be used for another conference', async () => {
  const { facilitator, guest } = await conferenceWithGuest(server)
  const invitation = await invite(server, facilitator, guest.participantId)
  await expect(redeem(server, { ...invitation, conferenceId })).rejects.toThrow('invitation_invalid')
  await redeem(server, invitation)
})

test('[R29] who has an account is not invited, and an invitation of before opens nothing', async () => {
  const { facilitator, guest } = await conferenceWithGuest(server)
  const colleague = await signIn(server, { organisation: 'Politie', organisationType: 'police', role: 'professional' })
  const table = await liveClient(server, facilitator)
  const { partyId } = await table.waitFor(({ state }) => state.participants[guest.participantId], 'the roster')
  const participantId = newId('participant')
  const seat = (accountId: string | null) =>
    table.must({
      type: 'recordParticipant',
      participant: {
        id: participantId,
        partyId,
        name: 'Ria',
        title: 'wijkagent',
        organisationName: 'Politie',
        role: 'professional',
        accountId,
        memberId: null,
        reason: 'was erbij',
        informationLimit: '',
        writesPerspective: true,
      },
    })
  await seat(null)
  const invitation = await invite(server, facilitator, participantId)
  await seat(colleague.accountId)
  table.close()
  await expect(redeem(server, invitation)).rejects.toThrow('invitation_invalid')
  await expect(invite(server, facilitator, participantId)).rejects.toThrow('not_allowed')
})

test('nobody is invited once the day of the conference is over', async () => {
  const { facilitator, guest } = await conferenceWithGuest(server)
  const table = await liveClient(server, facilitator)
  const { facts } = table.state
  await table.must({ type: 'describeCase', facts: { ...facts, conferenceOn: '2020-01-01' } })
  table.close()
  const answer = await request(server, `/api/conferences/${facilitator.conferenceId}/invitations`, {
    cookie: facilitator.cookie,
    body: { participantId: guest.participantId },
  })
  expect(answer.json.refusal.code).toBe('conference_day_over')
})

function ask(method: string, path: string, person: Person | null) {
  return request(server, path, {
    method,
    ...(person && { cookie: person.cookie }),
    ...(method !== 'GET' && { body: {} }),
  })
}

function everybody(code: string | null): Record<Principal, string | null> {
  return Object.fromEntries(PRINCIPALS.map((principal) => [principal, code])) as Record<Principal, string | null>
}

function managers(): Record<Principal, string | null> {
  return { ...everybody('not_allowed'), nobody: 'not_signed_in', otherFacilitator: null, facilitator: null }
}
