import { type ExampleConference, newExampleSchema, seatSchema } from '@rondom/shared/wire/http.ts'
import { route } from '../api-route.ts'
import type { HttpParts } from '../parts.ts'
import { RefusedRequest } from '../refused-request.ts'
import { whoIs } from '../who.ts'

function examplesOf({ examples }: HttpParts) {
  if (examples === null) throw new RefusedRequest('not_found')
  return examples
}

/** Trying Rondom with a fictional case. */
export const exampleRoutes = [
  route({
    method: 'GET',
    path: '/api/examples',
    access: 'anyone',
    status: 200,
    demoOnly: true,
    handle: async (_call, parts) => examplesOf(parts).conferences.list(),
  }),
  route({
    method: 'POST',
    path: '/api/examples',
    access: 'anyone',
    status: 201,
    perMinute: 60,
    demoOnly: true,
    body: newExampleSchema,
    async handle({ body }, parts): Promise<ExampleConference> {
      const example = await examplesOf(parts).conferences.open(body.key)
      if (example === null) throw new RefusedRequest('not_found')
      return example
    },
  }),
  route({
    method: 'GET',
    path: '/api/examples/conferences',
    access: 'anyone',
    status: 200,
    demoOnly: true,
    handle: async (_call, parts) => examplesOf(parts).conferences.opened(),
  }),
  route({
    method: 'GET',
    path: '/api/examples/conferences/:id',
    access: 'anyone',
    status: 200,
    demoOnly: true,
    async handle({ parameters }, parts): Promise<ExampleConference> {
      const example = await examplesOf(parts).conferences.find(parameters.id ?? '')
      if (example === null) throw new RefusedRequest('not_found')
      return example
    },
  }),
  route({
    method: 'POST',
    path: '/api/examples/seat',
    access: 'anyone',
    status: 200,
    perMinute: 240,
    demoOnly: true,
    body: seatSchema,
    async handle({ body, identity, cookies }, parts) {
      const host = await parts.hosts.get(body.conferenceId)
      const fresh = host?.state.participants[body.participantId] && (await examplesOf(parts).seats.take(body, identity))
      if (!host || !fresh) throw new RefusedRequest('link_used')
      await host.admitDirectly(body.participantId, fresh.session.id)
      cookies.keep(fresh)
      return whoIs(fresh.session.holder, parts)
    },
  }),
]
