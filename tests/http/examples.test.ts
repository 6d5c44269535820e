import type { ExampleConference } from '@rondom/shared/wire/http.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { liveClient, mustRequest, type RondomServer, request, startServer } from '../kit/index.ts'

let server: RondomServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const open = (key: string): Promise<ExampleConference> => mustRequest(server, '/api/examples', { body: { key } })
const partsOf = (link: string) => {
  const [conferenceId, participantId, secret] = new URL(link).hash.slice(1).split('.')
  return { conferenceId: conferenceId!, participantId: participantId!, secret: secret! }
}

async function takeSeat(link: string) {
  const { conferenceId, participantId, secret } = partsOf(link)
  const answer = await request(server, '/api/examples/seat', { body: { conferenceId, participantId, secret } })
  return { answer, person: { name: '', cookie: answer.cookie ?? '', conferenceId, participantId } }
}

test('each example opens as a prepared conference, with an address of its own for each seat', async () => {
  const examples = await mustRequest(server, '/api/examples')
  expect(examples).toHaveLength(3)
  for (const { key, title } of examples) {
    const example = await open(key)
    expect(example.title).toBe(title)
    const hosts = example.seats.map(({ link }) => new URL(link).hostname)
    expect(new Set(hosts).size).toBe(example.seats.length)
    expect(hosts.every((host) => host.endsWith('.localhost'))).toBe(true)
    const { person } = await takeSeat(example.seats[0]!.link)
    const facilitator = await liveClient(server, person)
    const { exit } = await facilitator.waitFor((client) => client.abilities, 'abilities')
    expect(exit?.blocking).toEqual([])
    facilitator.close()
  }
})

test('a seat is taken by its own link only', async () => {
  const example = await open('06-huiselijk-geweld-wijkagent')
  const [one, other] = example.seats.map(({ link }) => partsOf(link))
  const mixed = await request(server, '/api/examples/seat', { body: { ...one!, secret: other!.secret } })
  expect([mixed.status, mixed.json.refusal.code, mixed.cookie]).toEqual([403, 'link_used', null])
})

test('a seat can be taken again, and leads back to the same place', async () => {
  const example = await open('06-huiselijk-geweld-wijkagent')
  const first = await takeSeat(example.seats[1]!.link)
  const second = await takeSeat(example.seats[1]!.link)
  expect(second.answer.json).toEqual(first.answer.json)
  const [entry] = await mustRequest(server, '/api/conferences', { cookie: second.person.cookie })
  expect(entry).toMatchObject({ id: example.conferenceId, participantId: second.person.participantId })
})

test('an example that was opened is found again, with the same seats', async () => {
  const example = await open('01-complexe-scheiding')
  const [newest] = await mustRequest(server, '/api/examples/conferences')
  expect(newest).toMatchObject({ conferenceId: example.conferenceId, title: example.title })
  expect(await mustRequest(server, `/api/examples/conferences/${example.conferenceId}`)).toEqual(example)
  const absent = await request(server, '/api/examples/conferences/cf_0000000000000000')
  expect(absent.status).toBe(404)
})

test('an example that does not exist is not found', async () => {
  expect((await request(server, '/api/examples', { body: { key: 'geen' } })).status).toBe(404)
})

test('where examples are switched off there are none', async () => {
  await server.restart({ env: { RONDOM_DEMO: 'off' } })
  expect((await request(server, '/api/start')).json.demo).toBe(false)
  expect((await request(server, '/api/examples')).status).toBe(404)
  expect((await request(server, '/api/examples', { body: { key: '01-complexe-scheiding' } })).status).toBe(404)
})
