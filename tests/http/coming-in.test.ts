import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccountPerson, mustRequest, type RondomServer, request, signIn, startServer } from '../kit/index.ts'

let server: RondomServer
let first: AccountPerson
let secret: string

beforeAll(async () => {
  server = await startServer()
  secret = (await server.waitForLine(/\/begin#(\S+)/))[1]!
  expect((await request(server, '/api/start')).json.hasAccounts).toBe(false)
  first = await signIn(server, { organisation: 'Jeugdteam', role: 'facilitator' })
})
afterAll(() => server[Symbol.asyncDispose]())

async function codeFor(email: string): Promise<string> {
  const from = server.lines().length
  await mustRequest(server, '/api/codes', { body: { email } })
  return (await server.waitForLine(new RegExp(`${email}: (\\d{8}) `), from))[1]!
}
const wrong = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

test('the first link makes a facilitator who administers, once', async () => {
  const who = await mustRequest(server, '/api/session', { cookie: first.cookie })
  expect(who.account.roles).toEqual(['facilitator', 'administrator'])
  const organisation = { name: 'Ander team', type: 'local_team' }
  const again = await request(server, '/api/setup', { body: { secret, name: 'X', email: 'x@y.example', organisation } })
  expect([again.status, again.json.refusal.code, again.cookie]).toEqual([403, 'link_used', null])
  expect((await request(server, '/api/start')).json.hasAccounts).toBe(true)
})

test('a code from the terminal signs in; each time gives another session', async () => {
  const body = { email: first.email, code: await codeFor(first.email) }
  const answer = await request(server, '/api/session', { body })
  expect(answer.json.account.id).toBe(first.accountId)
  expect(answer.cookie).not.toBe(first.cookie)
  const again = await request(server, '/api/session', { body })
  expect([again.status, again.json.refusal.code]).toEqual([403, 'code_wrong'])
})

test('the cookie is for this host only, and no script reads it', async () => {
  const body = { email: first.email, code: await codeFor(first.email) }
  const { headers } = await request(server, '/api/session', { body })
  const [cookie] = headers['set-cookie'] as string[]
  expect(cookie).toMatch(/^rondom=[\w-]{43};/)
  expect(cookie?.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=36000', 'Path=/', 'SameSite=Strict'])
})

test('the sixth guess fails even when it is right', async () => {
  const code = await codeFor(first.email)
  for (let guess = 0; guess < 5; guess += 1) {
    const answer = await request(server, '/api/session', { body: { email: first.email, code: wrong(code) } })
    expect(answer.json.refusal.code).toBe('code_wrong')
  }
  const answer = await request(server, '/api/session', { body: { email: first.email, code } })
  expect([answer.status, answer.json.refusal.code]).toEqual([403, 'code_wrong'])
})

test('nobody learns from an answer whether an address has an account', async () => {
  const told = (answer: Awaited<ReturnType<typeof request>>) => {
    const { date: _date, 'content-security-policy': _policy, ...headers } = answer.headers
    const limits = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('x-ratelimit')))
    return { status: answer.status, text: answer.text, headers: limits }
  }
  const ask = (email: string) => request(server, '/api/codes', { body: { email } })
  const guess = (email: string) => request(server, '/api/session', { body: { email, code: '00000000' } })
  const nobody = 'niemand@rondom.example'
  expect(told(await ask(nobody))).toEqual(told(await ask(first.email)))
  expect(told(await guess(nobody))).toEqual(told(await guess(first.email)))
})

test('both addresses cost the server the same work', async () => {
  const time = async (email: string) => {
    const before = performance.now()
    await request(server, '/api/codes', { body: { email } })
    return performance.now() - before
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < 9; round += 1) {
    known.push(await time(first.email))
    unknown.push(await time('niemand@rondom.example'))
  }
  // Far apart only when one of them skips the hash or the write: each is several times the rest of the work.
  expect(median(unknown)).toBeGreaterThan(median(known) / 3)
  expect(median(known)).toBeGreaterThan(median(unknown) / 3)
})

test('signing out ends the session and has the browser forget', async () => {
  const person = await signIn(server, { organisation: 'Jeugdteam', role: 'professional' })
  const out = await request(server, '/api/session', { method: 'DELETE', cookie: person.cookie })
  expect([out.status, out.headers['clear-site-data']]).toEqual([204, '"cache", "cookies", "storage"'])
  expect((out.headers['set-cookie'] as string[])[0]).toMatch(/^rondom=; Max-Age=0|^rondom=;.*Expires=Thu, 01 Jan 1970/)
  expect(await mustRequest(server, '/api/session', { cookie: person.cookie })).toEqual({ kind: 'nobody' })
})

test('a session survives a restart, and no new first link is printed', async () => {
  const from = server.logs().length
  await server.restart()
  expect(server.logs().slice(from)).not.toContain('/begin#')
  const who = await mustRequest(server, '/api/session', { cookie: first.cookie })
  expect(who.account.id).toBe(first.accountId)
})
