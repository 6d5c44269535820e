import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FastifyInstance, fastify } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../log.ts'
import { serveClient } from './client-pages.ts'
import { answerErrors } from './error-handler.ts'
import { secure } from './security.ts'

let directory: string
let app: FastifyInstance

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'rondom-client-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'secret.txt'), 'secret')
  writeFileSync(join(directory, 'assets', 'main-1a2b.js'), 'start()')
  writeFileSync(join(directory, 'index.html'), '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>')
})
afterEach(async () => {
  await app.close()
  rmSync(directory, { recursive: true, force: true })
})

async function serve(from = directory): Promise<void> {
  app = fastify()
  const sessions = {
    isOwnOrigin: () => false,
    addressOf: () => '',
    identify: async () => null,
    onEnded: () => () => undefined,
  }
  await secure(app, { sessions, https: false })
  answerErrors(app, createLog('silent'))
  await serveClient(app, from)
}
const get = (url: string) => app.inject({ method: 'GET', url })

test('every page is index.html with the nonce of its own answer, and is not kept', async () => {
  await serve()
  for (const path of ['/', '/begin', '/uitnodiging/cf_1/iv_1', '/leerbijeenkomsten/cf_1?x=a.b']) {
    const { statusCode, headers, body } = await get(path)
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
    expect(body).toBe(`<meta nonce="${nonce}"><style nonce="${nonce}"></style>`)
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
  }
})

test('an asset, whose name holds its hash, is kept for ever', async () => {
  await serve()
  const { statusCode, headers, body } = await get('/assets/main-1a2b.js')
  expect([statusCode, body]).toEqual([200, 'start()'])
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-type']).toContain('javascript')
})

test.each(['/assets/none.js', '/assets/', '/secret.txt', '/assets/..%2fsecret.txt', '/assets/%2e%2e/secret.txt'])(
  'at %s there is nothing, and nothing to keep',
  async (path) => {
    await serve()
    const { statusCode, headers, body } = await get(path)
    expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(body).not.toBe('secret')
  },
)

test('without built screens a page says so', async () => {
  await serve(join(directory, 'nowhere'))
  const { statusCode, body } = await get('/')
  expect([statusCode, body]).toEqual([503, 'De schermen zijn niet gebouwd.'])
})
