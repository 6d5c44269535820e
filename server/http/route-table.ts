import type { ApiRoute } from './api-route.ts'
import { caseRoutes } from './routes/cases.ts'
import { conferenceRoutes } from './routes/conferences.ts'
import { decisionTypeRoutes } from './routes/decision-types.ts'
import { exampleRoutes } from './routes/examples.ts'
import { peopleRoutes } from './routes/people.ts'
import { recordRoutes } from './routes/records.ts'
import { sessionRoutes } from './routes/session.ts'
import { startRoutes } from './routes/start.ts'

/** Every route of the server but the pages and their assets: method, path and who may ask it. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...startRoutes,
  ...sessionRoutes,
  ...peopleRoutes,
  ...conferenceRoutes,
  ...caseRoutes,
  ...decisionTypeRoutes,
  ...recordRoutes,
  ...exampleRoutes,
]
