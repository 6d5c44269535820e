import { problemSchema } from '@rondom/shared/wire/problem.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AccountPerson,
  type Answer,
  type RondomServer,
  request,
  routes,
  signIn,
  startServer,
} from '../kit/index.ts'

let server: RondomServer
let person: AccountPerson

beforeAll(async () => {
  server = await startServer()
  person = await signIn(server, { organisation: 'Jeugdteam', role: 'facilitator' })
})
afterAll(() => server[Symbol.asyncDispose]())

function expectRefusal(answer: Answer, status: number, code: string): void {
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json(;|$)/)
  const problem = problemSchema.parse(answer.json)
  expect([answer.status, problem.status, problem.refusal.code]).toEqual([status, status, code])
  expect(problem.detail).toMatch(/\S.*[.?]$/)
}
const organisations = (body: unknown, headers?: Record<string, string>) =>
  request(server, '/api/organisations', { cookie: person.cookie, body, ...(headers && { headers }) })
const count = async () => (await request(server, '/api/organisations', { cookie: person.cookie })).json.length

test.each<[string, unknown, number, string, Record<string, string>?]>([
  ['that is no JSON', '{"name":', 400, 'malformed'],
  ['that is empty', '', 400, 'malformed'],
  ['that is a list', [], 400, 'malformed'],
  ['that is null', 'null', 400, 'malformed'],
  ['with a field too many', { name: 'A', type: 'police', admin: true }, 400, 'malformed'],
  ['with a field of another kind', { name: { a: 1 }, type: 'police' }, 400, 'malformed'],
  ['with a value that does not exist', { name: 'A', type: 'circus' }, 400, 'malformed'],
  ['with a name too long', { name: 'x'.repeat(81), type: 'police' }, 400, 'malformed'],
  ['with __proto__ in it', '{"name":"A","type":"police","__proto__":{"admin":true}}', 400, 'malformed'],
  ['nested too deep', `${'{"a":'.repeat(7)}1${'}'.repeat(7)}`, 400, 'malformed'],
  ['over 64 KiB', { name: 'x'.repeat(65_536), type: 'police' }, 413, 'message_too_large'],
  ['in another format', 'name=A', 400, 'malformed', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['in plain text', '{"name":"A","type":"police"}', 400, 'malformed', { 'content-type': 'text/plain' }],
])('a body %s is refused with a sentence, and changes nothing', async (_which, body, status, code, headers) => {
  const before = await count()
  expectRefusal(await organisations(body, headers), status, code)
  expect(await count()).toBe(before)
})

test('a wrong field is named', async () => {
  expect((await organisations({ name: 'A', type: 'circus' })).json.detail).toContain('type')
  expect((await organisations({ name: 'A', type: 'police', admin: true })).json.detail).toContain('admin')
})

test.each([
  '/api/nothing',
  '/api',
  '/api/conferences/x/nothing',
  '/live',
  '/documents/x',
  '/assets/nothing.js',
  '/x.php',
])('at %s there is nothing', async (path) => expectRefusal(await request(server, path), 404, 'not_found'))

test('a method that a path does not know is answered as if there were nothing', async () => {
  expectRefusal(await request(server, '/api/start', { method: 'PUT', body: {} }), 404, 'not_found')
})

const changing = routes().filter(({ method }) => method !== 'GET')

test.each(changing)('$method $path from another origin, or none, is refused before anything else', async (route) => {
  for (const origin of ['https://evil.example', 'null', `http://localhost:${server.port + 1}`, null]) {
    const path = route.path.replace(':id', 'cf_0000000000000000')
    const answer = await request(server, path, { method: route.method, origin, cookie: person.cookie, body: {} })
    expectRefusal(answer, 403, 'wrong_origin')
  }
  expect((await request(server, '/api/session', { cookie: person.cookie })).json.kind).toBe('account')
})

test('an address that has an account is not given a second one', async () => {
  const [organisation] = (await request(server, '/api/organisations', { cookie: person.cookie })).json
  const body = {
    organisationId: organisation.id,
    name: 'X',
    email: person.email.toUpperCase(),
    roles: ['professional'],
  }
  expectRefusal(await request(server, '/api/accounts', { cookie: person.cookie, body }), 409, 'email_in_use')
})

test('asking for codes without end is stopped with a sentence', async () => {
  const ask = () => request(server, '/api/codes', { body: { email: 'niemand@rondom.example' } })
  const answers: Answer[] = []
  while (answers.length < 100 && answers.at(-1)?.status !== 429) answers.push(await ask())
  expect(answers.length).toBeGreaterThan(20)
  expectRefusal(answers.at(-1)!, 429, 'too_many_requests')
})
