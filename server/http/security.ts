import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { FastifyInstance } from 'fastify'
import type { SessionGate } from '../identity/identity.ts'
import { DEEPEST_BODY, isDeeperThan } from './body-depth.ts'
import { RefusedRequest } from './refused-request.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Named in this answer's Content-Security-Policy; the page gives it to the style element it injects. */
    styleNonce: string
  }
}

/** Headers of every answer, and what is refused before any route is asked. */
export async function secure(
  app: FastifyInstance,
  { sessions, https }: { sessions: SessionGate; https: boolean },
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 365 * 24 * 3600 } : false,
    xFrameOptions: { action: 'deny' },
  })
  app.decorateReply('styleNonce', '')
  app.addHook('onRequest', async (request, reply) => {
    reply.styleNonce = randomBytes(16).toString('base64')
    reply.header('content-security-policy', contentSecurityPolicy(reply.styleNonce))
    reply.header('cache-control', 'no-store')
    const changesState = request.method !== 'GET' && request.method !== 'HEAD'
    if (changesState && !sessions.isOwnOrigin(request.headers.origin, request.headers.host)) {
      throw new RefusedRequest('wrong_origin')
    }
  })
  app.addHook('preValidation', async (request) => {
    if (isDeeperThan(request.body, DEEPEST_BODY)) {
      throw new RefusedRequest(refuse('malformed', undefined, { field: 'JSON' }))
    }
  })
}

/** What a page of ours may load and do. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
