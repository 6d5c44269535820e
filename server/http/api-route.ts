import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { type Access, ADMIT, type Callers } from './callers.ts'
import { type CookieJar, cookieJar } from './cookie-jar.ts'
import type { HttpParts } from './parts.ts'
import { RefusedRequest } from './refused-request.ts'

export type Call<A extends Access, Body> = Callers[A] & {
  body: Body
  parameters: Record<string, string>
  cookies: CookieJar
}

/** One row of the table of routes. */
export interface ApiRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  access: Access
  /** Requests a minute from one address; null is unlimited. */
  perMinute: number | null
  /** Exists only where examples may be tried. */
  demoOnly: boolean
  answer(request: FastifyRequest, reply: FastifyReply, parts: HttpParts): Promise<unknown>
}

/**
 * Makes a route: who may ask it is settled first, then the body is read by its schema, then `handle`
 * answers, by throwing a RefusedRequest where it says no.
 */
export function route<A extends Access, Schema extends z.ZodType = z.ZodUndefined>(row: {
  method: ApiRoute['method']
  path: string
  access: A
  status: number
  perMinute?: number
  demoOnly?: boolean
  body?: Schema
  /** Of the answer, besides those that every answer has; not of a refusal. */
  headers?: Record<string, string>
  handle(call: Call<A, z.infer<Schema>>, parts: HttpParts): Promise<unknown>
}): ApiRoute {
  return {
    method: row.method,
    path: row.path,
    access: row.access,
    perMinute: row.perMinute ?? null,
    demoOnly: row.demoOnly ?? false,
    async answer(request, reply, parts) {
      const identity = await parts.sessions.identify(request.headers.cookie)
      const parameters = request.params as Record<string, string>
      const caller = await ADMIT[row.access]({ identity, parameters }, parts)
      const body = readBody(row.body, request.body) as z.infer<Schema>
      const result = await row.handle({ ...caller, body, parameters, cookies: cookieJar(reply, parts.cookie) }, parts)
      return reply
        .code(row.status)
        .headers(row.headers ?? {})
        .send(result)
    },
  }
}

function readBody(schema: z.ZodType | undefined, body: unknown): unknown {
  if (schema === undefined) return undefined
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : issue?.path
  throw new RefusedRequest(refuse('malformed', undefined, { field: (keys ?? []).map(String).join('.') || 'JSON' }))
}
