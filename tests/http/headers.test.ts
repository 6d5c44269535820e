import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RondomServer, request, routes, startServer } from '../kit/index.ts'

let server: RondomServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const asked = [
  ...routes()
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path),
  '/',
  '/begin',
  '/uitnodiging/cf_x/iv_x',
  '/api/nothing',
]

test.each(asked)('%s is not kept, tells no referrer and may load nothing from elsewhere', async (path) => {
  const { headers } = await request(server, path)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['strict-transport-security']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
  const policy = new Map(
    String(headers['content-security-policy'])
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  )
  expect(policy.get('default-src')).toBe("'none'")
  expect(policy.get('script-src')).toBe("'self'")
  expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/)
  expect(policy.get('connect-src')).toBe("'self'")
  expect(policy.get('frame-ancestors')).toBe("'none'")
  expect(policy.get('require-trusted-types-for')).toBe("'script'")
})

test('each answer has a nonce of its own', async () => {
  const nonce = async () =>
    /nonce-([^']+)/.exec(String((await request(server, '/')).headers['content-security-policy']))![1]
  expect(await nonce()).not.toBe(await nonce())
})
