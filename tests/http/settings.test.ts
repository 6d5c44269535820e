import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bounded, freePort, mustRequest, type RondomServer, request, signIn, startServer } from '../kit/index.ts'
import { runServer } from '../kit/server-process.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rondom-settings-'))
  writeFileSync(join(directory, 'a-file'), '')
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function failedStart(env: Record<string, string>): Promise<{ code: number | null; text: string }> {
  const started = runServer({ RONDOM_DATA: join(directory, 'data'), ...env })
  const code = await bounded(started.exit, 'the server to give up')
  return { code, text: started.text() }
}

test.each([
  ['RONDOM_PORT', { RONDOM_PORT: 'achtduizend' }],
  ['RONDOM_ORIGIN', { RONDOM_HOST: '0.0.0.0', RONDOM_PORT: '0' }],
  ['RONDOM_DEMO', { RONDOM_DEMO: 'misschien' }],
  ['RONDOM_DATA', { RONDOM_PORT: '0', RONDOM_DATA: join('package.json', 'data') }],
])('a bad %s stops the start with a sentence that names it, and exit code 2', async (name, env) => {
  const { code, text } = await failedStart(env)
  expect(code).toBe(2)
  expect(text).toMatch(new RegExp(`^Rondom: .*${name}.*\\.$`, 'm'))
  expect(text).not.toContain('    at ')
})

test('a port that is taken is said so, and the running server is left alone', async () => {
  const server = await startServer()
  const { code, text } = await failedStart({ RONDOM_PORT: String(server.port) })
  expect([code, text]).toEqual([2, expect.stringContaining(`poort ${server.port} is al in gebruik`)])
  expect((await request(server, '/api/health')).json).toEqual({ ok: true })
  await server[Symbol.asyncDispose]()
})

test('a second server on the same folder is refused', async () => {
  const server = await startServer()
  const { code, text } = await failedStart({ RONDOM_DATA: server.data, RONDOM_PORT: String(await freePort()) })
  expect([code, text]).toEqual([2, expect.stringContaining('er draait al een Rondom')])
  await server[Symbol.asyncDispose]()
})

test('the first start makes a key and says to keep it apart; with a key that does not fit, or none, nothing starts', async () => {
  const server = await startServer()
  expect(server.lines()[0]).toMatch(/^Nieuwe sleutel: .*rondom\.key\..* apart van de kopieën van de gegevens\.$/)
  await server.restart()
  expect(server.lines().join()).not.toContain('Nieuwe sleutel')
  await server.stop()
  const other = join(directory, 'other.key')
  writeFileSync(other, new Uint8Array(32).fill(1), { mode: 0o600 })
  const settings = { RONDOM_DATA: server.data, RONDOM_PORT: '0' }
  for (const [file, sentence] of [
    [other, 'past niet bij de gegevens'],
    [join(directory, 'nowhere.key'), 'ontbreekt'],
  ] as const) {
    const { code, text } = await failedStart({ ...settings, RONDOM_KEY_FILE: file })
    expect([code, text]).toEqual([2, expect.stringContaining(sentence)])
    expect(text).toContain(`${file} (RONDOM_KEY_FILE)`)
  }
  await server.restart()
  await server[Symbol.asyncDispose]()
}, 120_000)

test('a setting that does not exist is reported, and the server starts', async () => {
  const server = await startServer({ env: { RONDOM_POORT: '1' } })
  expect(server.logs()).toContain('RONDOM_POORT')
  await server[Symbol.asyncDispose]()
})

test('a server that is asked to end does so in seconds, with exit code 0', async () => {
  const started = runServer({ RONDOM_DATA: join(directory, 'ends'), RONDOM_PORT: '0' })
  await started.waitForLine(/staat klaar/)
  await started.end('SIGTERM')
  expect(await started.exit).toBe(0)
})

test('behind a public address: cookie, origin and transport are those of https', async () => {
  const origin = 'https://rondom.voorbeeld.nl'
  const port = await freePort()
  const started = runServer({
    RONDOM_DATA: join(directory, 'public'),
    RONDOM_PORT: String(port),
    RONDOM_ORIGIN: origin,
  })
  const [, secret] = await started.waitForLine(/https:\/\/rondom\.voorbeeld\.nl\/begin#(\S+)/)
  await started.waitForLine(/Rondom staat klaar op https:\/\/rondom\.voorbeeld\.nl$/)
  const server = { port, url: origin } as RondomServer
  const organisation = { name: 'Jeugdteam', type: 'local_team' }
  const body = { secret, name: 'Ilse', email: 'i@rondom.example', organisation }
  expect((await request(server, '/api/setup', { body, origin: `http://localhost:${port}` })).status).toBe(403)
  const answer = await request(server, '/api/setup', { body })
  expect((answer.headers['set-cookie'] as string[])[0]).toMatch(/^__Host-rondom=[\w-]{43}; .*Secure/)
  expect(answer.headers['strict-transport-security']).toContain('max-age=31536000')
  expect((await request(server, '/api/start')).json.demo).toBe(false)
  expect((await request(server, '/api/examples')).status).toBe(404)
  await started.end('SIGTERM')
})

test('the clock starts where it is told', async () => {
  const server = await startServer({ clock: '2025-11-13T09:00:00Z' })
  const { cookie } = await signIn(server, { organisation: 'Jeugdteam', role: 'facilitator' })
  const body = { code: 'R-1', municipality: '', conferenceOn: '2025-11-13' }
  const { id } = await mustRequest(server, '/api/conferences', { cookie, body })
  expect(id).toMatch(/^cf_/)
  await server[Symbol.asyncDispose]()
})
