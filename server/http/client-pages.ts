import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import serveStatic from '@fastify/static'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { FastifyInstance } from 'fastify'
import { sendProblem } from './error-handler.ts'

/** What index.html holds where the nonce of each answer belongs. */
const NONCE_PLACE = '__CSP_NONCE__'

/**
 * Serves the built screens: assets, whose names hold their hash, for ever; every page as index.html, which
 * depends on no session, so that links from mail work.
 */
export async function serveClient(app: FastifyInstance, directory: string): Promise<void> {
  const assets = join(directory, 'assets')
  if (existsSync(assets)) {
    await app.register(serveStatic, {
      root: assets,
      prefix: '/assets/',
      index: false,
      cacheControl: false,
      setHeaders: (reply) => reply.header('cache-control', 'public, max-age=31536000, immutable'),
    })
  }
  const file = join(directory, 'index.html')
  const page = existsSync(file) ? readFileSync(file, 'utf8') : null

  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request.method, request.url)) return sendProblem(reply, refuse('not_found'))
    if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send('De schermen zijn niet gebouwd.')
    return reply.code(200).type('text/html; charset=utf-8').send(page.replaceAll(NONCE_PLACE, reply.styleNonce))
  })
}

/** Pages are whatever is asked with GET outside the folders of the machine; files have a dot in their name. */
function isPage(method: string, url: string): boolean {
  const path = url.split('?')[0] ?? ''
  return (
    (method === 'GET' || method === 'HEAD') && !/^\/(api|assets|live|documents)(\/|$)/.test(path) && !path.includes('.')
  )
}
