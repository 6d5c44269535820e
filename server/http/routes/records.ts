import { RECORD_SCHEMA_VERSION } from '@rondom/shared/wire/record.ts'
import { RECORD_JSON_SCHEMA } from '../../records/record-json-schema.ts'
import type { ReadingOfRecord } from '../../records/records.ts'
import { type ApiRoute, route } from '../api-route.ts'
import { RefusedRequest } from '../refused-request.ts'

/** The record of a conference, for the page and as a file, and the shape of that file. */
export const recordRoutes: readonly ApiRoute[] = [
  recordRoute('/api/conferences/:id/record', 'readRecord'),
  recordRoute('/api/conferences/:id/record/file', 'exportRecord'),
  route({
    method: 'GET',
    path: `/api/record-schema/${RECORD_SCHEMA_VERSION}`,
    access: 'anyone',
    status: 200,
    handle: async () => RECORD_JSON_SCHEMA,
  }),
]

/** Both give the same; they differ in what is kept of who read it. */
function recordRoute(path: string, action: ReadingOfRecord): ApiRoute {
  return route({
    method: 'GET',
    path,
    access: 'seat',
    status: 200,
    // Everyone at the table reads it again when something was added, and an office has one address.
    perMinute: 600,
    headers: { 'content-disposition': 'attachment; filename="verslag.json"' },
    async handle({ identity, host, seat }, { records }) {
      if (seat.admission !== 'admitted') throw new RefusedRequest('not_yet_admitted')
      const record = await records.read({ identity, participantId: seat.id }, host, action)
      if (record === null) throw new RefusedRequest('record_not_established')
      return record
    },
  })
}
