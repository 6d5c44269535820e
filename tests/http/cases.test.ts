import { newId } from '@rondom/shared/domain/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { liveClient, type RondomServer, request, signIn, startServer } from '../kit/index.ts'
import { conferenceWithGuest } from './conference-with-guest.ts'

let server: RondomServer

beforeAll(async () => {
  server = await startServer({ env: { RONDOM_DEMO: 'off' } })
})
afterAll(() => server[Symbol.asyncDispose]())

test('a case is found by who sits at one of its conferences, and by nobody else', async () => {
  const { facilitator, guest } = await conferenceWithGuest(server)
  const other = await signIn(server, { organisation: 'Politie', organisationType: 'police', role: 'facilitator' })
  const [entry] = (await request(server, '/api/conferences', { cookie: facilitator.cookie })).json
  const path = `/api/cases/${entry.caseId}`
  const own = await request(server, path, { cookie: facilitator.cookie })
  expect(own.json).toMatchObject({ id: entry.caseId, code: 'R-1', conferences: [{ id: entry.id, needs: [] }] })
  const foreign = await request(server, path, { cookie: other.cookie })
  const absent = await request(server, `/api/cases/${newId('case')}`, { cookie: other.cookie })
  expect([foreign.status, foreign.text]).toEqual([404, absent.text])
  expect((await request(server, '/api/cases/niets', { cookie: other.cookie })).text).toBe(absent.text)
  // Who waits to be let in knows of no case; once in, of this one.
  expect((await request(server, path, { cookie: guest.cookie })).status).toBe(404)
  const table = await liveClient(server, facilitator)
  await table.must({ type: 'admit', participantId: guest.participantId })
  table.close()
  expect((await request(server, path, { cookie: guest.cookie })).json.conferences).toHaveLength(1)
})

test('the next conference of a case waits until the record of the last one is established', async () => {
  const { facilitator } = await conferenceWithGuest(server)
  const [entry] = (await request(server, '/api/conferences', { cookie: facilitator.cookie })).json
  const body = { caseId: entry.caseId, code: '', municipality: '', conferenceOn: '2027-03-01' }
  const answer = await request(server, '/api/conferences', { cookie: facilitator.cookie, body })
  expect([answer.status, answer.json.refusal.code]).toEqual([409, 'record_not_established'])
  const foreign = await conferenceWithGuest(server)
  const refused = await request(server, '/api/conferences', { cookie: foreign.facilitator.cookie, body })
  expect(refused.status).toBe(404)
})

test('tasks are of who asks; whoever is not signed in has none', async () => {
  const { facilitator } = await conferenceWithGuest(server)
  expect((await request(server, '/api/tasks', { cookie: facilitator.cookie })).json).toEqual([])
  expect((await request(server, '/api/tasks')).status).toBe(401)
})
