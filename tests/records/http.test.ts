import { newId } from '@rondom/shared/domain/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { conferenceWithGuest } from '../http/conference-with-guest.ts'
import { type RondomServer, request, type SeatedPerson, startServer } from '../kit/index.ts'

const PATHS = ['record', 'record/file']

let server: RondomServer
let facilitator: SeatedPerson
let guest: SeatedPerson
let stranger: SeatedPerson

beforeAll(async () => {
  server = await startServer({ env: { RONDOM_DEMO: 'off' } })
  const own = await conferenceWithGuest(server)
  facilitator = own.facilitator
  guest = own.guest
  stranger = (await conferenceWithGuest(server)).facilitator
})
afterAll(() => server.stop())

const ask = (person: SeatedPerson, path: string, conferenceId = facilitator.conferenceId) =>
  request(server, `/api/conferences/${conferenceId}/${path}`, { cookie: person.cookie })

test.each(PATHS)('[R86] before it is established there is no record, and the answer says so (%s)', async (path) => {
  const answer = await ask(facilitator, path)
  expect(answer).toMatchObject({ status: 409, json: { refusal: { code: 'record_not_established' } } })
  expect(answer.headers['cache-control']).toBe('no-store')
  // What refuses is no file to keep.
  expect(answer.headers['content-disposition']).toBeUndefined()
})

test.each(PATHS)('[R15] who waits to be let in hears nothing of the record (%s)', async (path) => {
  expect(await ask(guest, path)).toMatchObject({ status: 403, json: { refusal: { code: 'not_yet_admitted' } } })
})

test.each(PATHS)('[R89] for everyone else the conference is absent (%s)', async (path) => {
  expect(await ask(stranger, path)).toMatchObject({ status: 404, json: { refusal: { code: 'not_found' } } })
  expect(await ask(facilitator, path, newId('conference'))).toMatchObject({ status: 404 })
  const nobody = await request(server, `/api/conferences/${facilitator.conferenceId}/${path}`)
  expect(nobody.status).toBe(401)
})
