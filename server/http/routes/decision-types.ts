import { type DecisionCatalogue, decisionCatalogueSchema } from '@rondom/shared/wire/decision-types.ts'
import { route } from '../api-route.ts'

/** The catalogue of key decisions of one's own organisation. */
export const decisionTypeRoutes = [
  route({
    method: 'GET',
    path: '/api/decision-types',
    access: 'account',
    status: 200,
    async handle({ account }, { catalogues }): Promise<DecisionCatalogue> {
      return { types: await catalogues.ofOrganisation(account.organisation.id) }
    },
  }),
  route({
    method: 'PUT',
    path: '/api/decision-types',
    access: 'catalogueKeeper',
    status: 200,
    body: decisionCatalogueSchema,
    async handle({ identity, account, body }, { catalogues }): Promise<DecisionCatalogue> {
      await catalogues.put({ identity, account }, body.types)
      return { types: await catalogues.ofOrganisation(account.organisation.id) }
    },
  }),
]
