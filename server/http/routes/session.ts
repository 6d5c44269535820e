import { codeRequestSchema, setupSchema, signInSchema } from '@rondom/shared/wire/http.ts'
import { route } from '../api-route.ts'
import { RefusedRequest } from '../refused-request.ts'
import { whoIs } from '../who.ts'

/** Coming in with an account, and going out. */
export const sessionRoutes = [
  route({
    method: 'GET',
    path: '/api/session',
    access: 'anyone',
    status: 200,
    handle: ({ identity }, parts) => whoIs(identity, parts),
  }),
  route({
    method: 'POST',
    path: '/api/setup',
    access: 'anyone',
    status: 200,
    perMinute: 60,
    body: setupSchema,
    async handle({ body, cookies }, parts) {
      const fresh = await parts.setup.begin(body)
      if (fresh === null) throw new RefusedRequest('link_used')
      cookies.keep(fresh)
      return whoIs(fresh.session.holder, parts)
    },
  }),
  route({
    method: 'POST',
    path: '/api/codes',
    access: 'anyone',
    status: 202,
    perMinute: 60,
    body: codeRequestSchema,
    async handle({ body }, { codes }) {
      await codes.request(body.email)
      return {}
    },
  }),
  route({
    method: 'POST',
    path: '/api/session',
    access: 'anyone',
    status: 200,
    perMinute: 120,
    body: signInSchema,
    async handle({ body, identity, cookies }, parts) {
      const fresh = await parts.codes.signIn(body.email, body.code, identity)
      if (fresh === null) throw new RefusedRequest('code_wrong')
      cookies.keep(fresh)
      return whoIs(fresh.session.holder, parts)
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/session',
    access: 'anyone',
    status: 204,
    async handle({ identity, cookies }, { sessions }) {
      if (identity !== null) await sessions.end(identity, 'signedOut')
      cookies.forget()
    },
  }),
]
