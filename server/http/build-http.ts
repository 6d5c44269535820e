import type { Server } from 'node:http'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { fastify } from 'fastify'
import { believesForwarding } from '../identity/caller-address.ts'
import type { ApiRoute } from './api-route.ts'
import { serveClient } from './client-pages.ts'
import { answerErrors } from './error-handler.ts'
import type { HttpParts } from './parts.ts'
import { API_ROUTES } from './route-table.ts'
import { secure } from './security.ts'

/** The web server: it answers once `listen` has resolved. */
export interface Http {
  /** For whoever takes upgrades to WebSocket. */
  server: Server
  /** Listens; resolves with the port. @throws what the machine said, such as EADDRINUSE. */
  listen(address: { host: string; port: number }): Promise<number>
  /** Takes no more requests and resolves when those under way are answered. */
  close(): Promise<void>
}

/** Builds the web server with every route of the table. */
export async function buildHttp(parts: HttpParts): Promise<Http> {
  const https = parts.reach.publicOrigin !== null
  const app = fastify({
    bodyLimit: LIMITS.messageBytes,
    logger: false,
    requestTimeout: 30_000,
    // Who connects and says nothing, or half of what they have to say, is let go of.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    // Behind the operator's proxy the address of the asker stands in a header; nobody else may say so.
    trustProxy: (address) => believesForwarding(parts.reach, address),
  })
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  await secure(app, { sessions: parts.sessions, https })
  answerErrors(app, parts.log)
  for (const row of API_ROUTES) {
    if (!row.demoOnly || parts.examples !== null) addRoute(row)
  }
  await serveClient(app, parts.clientDirectory)

  function addRoute(row: ApiRoute): void {
    app.route({
      method: row.method,
      url: row.path,
      exposeHeadRoute: false,
      ...(row.perMinute !== null && { config: { rateLimit: { max: row.perMinute, timeWindow: 60_000 } } }),
      handler: (request, reply) => row.answer(request, reply, parts),
    })
  }

  return {
    server: app.server,
    async listen(address) {
      await app.listen(address)
      const bound = app.server.address()
      return typeof bound === 'object' && bound !== null ? bound.port : address.port
    },
    close: () => app.close(),
  }
}
