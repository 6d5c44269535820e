import { expect, test } from 'vitest'
import { request, startServer } from '../kit/index.ts'
import { conferenceWithGuest } from './conference-with-guest.ts'

test('the log holds no names, addresses, codes, secrets or words, however much is logged', async () => {
  const server = await startServer({ env: { RONDOM_LOG: 'trace' } })
  const { facilitator, guest } = await conferenceWithGuest(server)
  const malformed = '{"email":"ilse@rondom.example","woorden":"wat moeder zei"'
  await request(server, '/api/codes', { body: malformed })
  await request(server, '/api/codes', { body: { email: 'niemand@rondom.example' } })
  await request(server, '/api/session', { body: { email: 'niemand@rondom.example', code: '12345678' } })
  await server.restart()

  const said = new Set(server.lines())
  const logged = server
    .logs()
    .split('\n')
    .filter((line) => line !== '' && !said.has(line) && !/^(Rondom staat|Nieuwe sleutel|Eerste|Eenmalige)/.test(line))
  for (const line of logged) expect(() => JSON.parse(line)).not.toThrow()
  const secrets = [facilitator.cookie, guest.cookie].map((cookie) => cookie.split('=')[1]!)
  for (const words of ['rondom.example', 'moeder', 'Dirk', 'Politie', '12345678', ...secrets]) {
    expect(logged.join('\n')).not.toContain(words)
  }
  await server[Symbol.asyncDispose]()
})
