import { newAccountSchema, newOrganisationSchema } from '@rondom/shared/wire/http.ts'
import { route } from '../api-route.ts'
import { RefusedRequest } from '../refused-request.ts'

/** The organisations and people of the house. */
export const peopleRoutes = [
  route({
    method: 'GET',
    path: '/api/organisations',
    access: 'peopleManager',
    status: 200,
    handle: async (_call, { accounts }) => accounts.organisations(),
  }),
  route({
    method: 'POST',
    path: '/api/organisations',
    access: 'peopleManager',
    status: 201,
    body: newOrganisationSchema,
    handle: async ({ identity, body }, { accounts }) => accounts.addOrganisation(identity, body),
  }),
  route({
    method: 'GET',
    path: '/api/accounts',
    access: 'peopleManager',
    status: 200,
    handle: async (_call, { accounts }) => accounts.list(),
  }),
  route({
    method: 'POST',
    path: '/api/accounts',
    access: 'peopleManager',
    status: 201,
    body: newAccountSchema,
    async handle({ identity, account, body }, { accounts }) {
      const added = await accounts.add({ identity, account }, body)
      if ('code' in added) throw new RefusedRequest(added)
      return added
    },
  }),
]
