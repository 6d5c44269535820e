import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { SessionCookie } from '../identity/session-cookie.ts'
import { type FreshSession, SESSION_SECONDS } from '../identity/sessions.ts'

/** The cookie of an answer. */
export interface CookieJar {
  /** The browser now is who this session says. */
  keep(fresh: FreshSession): void
  /** The browser is nobody, and forgets what it stored of this site. */
  forget(): void
}

/** Sets the session's cookie on a reply. */
export function cookieJar(reply: FastifyReply, cookie: SessionCookie): CookieJar {
  const options: CookieSerializeOptions = cookie.options
  return {
    keep({ secret }) {
      reply.setCookie(cookie.name, secret, { ...options, maxAge: SESSION_SECONDS })
    },
    forget() {
      reply.clearCookie(cookie.name, options)
      reply.header('clear-site-data', '"cache", "cookies", "storage"')
    },
  }
}
