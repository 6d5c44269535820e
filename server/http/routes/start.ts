import type { Start } from '@rondom/shared/wire/http.ts'
import { route } from '../api-route.ts'

/** What anyone may know before signing in. */
export const startRoutes = [
  route({
    method: 'GET',
    path: '/api/start',
    access: 'anyone',
    status: 200,
    async handle(_call, { setup, examples, crisis, crisisConfirmed }): Promise<Start> {
      return { hasAccounts: await setup.isDone(), demo: examples !== null, mail: false, crisis, crisisConfirmed }
    },
  }),
  route({
    method: 'GET',
    path: '/api/health',
    access: 'anyone',
    status: 200,
    handle: async () => ({ ok: true }),
  }),
]
