import { newId } from '@rondom/shared/domain/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  documentPath,
  type Person,
  type PreparedConference,
  prepareConference,
  type RondomServer,
  rawSocket,
  request,
  routes,
  signIn,
  startServer,
} from '../kit/index.ts'
import { smallCase } from './small-case.ts'

let server: RondomServer
let ours: PreparedConference
let theirs: PreparedConference
let outsiders: { name: string; person: Person }[]

beforeAll(async () => {
  server = await startServer({ clock: `${smallCase.conferenceOn}T08:00:00Z` })
  ours = await prepareConference(server, smallCase)
  theirs = await prepareConference(server, { ...smallCase, id: '91-ander' })
  const stranger = await signIn(server, { organisation: 'Elders', role: 'facilitator' })
  const guest = (id: string) => ours.people.get(id)!
  outsiders = [
    { name: 'a guest of another conference', person: guest('pol') },
    { name: 'a family member of another conference', person: guest('moeder') },
    { name: 'an account of the same team without a seat', person: guest('tm') },
    { name: 'a facilitator of the same team without a seat', person: await colleague() },
    { name: 'a facilitator of another organisation', person: stranger },
    { name: 'nobody', person: { name: '', cookie: '' } },
  ]
})

afterAll(() => server[Symbol.asyncDispose]())

function colleague() {
  return signIn(server, { organisation: smallCase.participants[0]!.organisation, role: 'facilitator', name: 'Collega' })
}

/** "I hold nothing": sync message, step 1, an empty state vector of one byte. */
const EMPTY_SYNC_STEP_1 = Uint8Array.of(0, 0, 1, 0)
/** Somebody who is on no roster. */
const participantId = newId('participant')

/** What somebody is answered about a conference, by every way there is, with its own id left out. */
async function answersAbout(person: Person, conferenceId: string): Promise<string[]> {
  const paths = routes(server).filter(({ path }) => path.startsWith('/api/conferences/:id'))
  const answers = await Promise.all(
    paths.map(async ({ method, path }) => {
      const body = method === 'GET' ? undefined : { participantId }
      const { cookie } = person
      const answer = await request(server, path.replace(':id', conferenceId), { method, cookie, body })
      return `${method} ${path}: ${answer.status} ${answer.text}`
    }),
  )
  const documents = await Promise.all(
    ['frame', 'table', `own/${participantId}`].map(async (name) => {
      const socket = await rawSocket(server, documentPath(conferenceId, name), { cookie: person.cookie })
      if (socket.status === 101) socket.send(EMPTY_SYNC_STEP_1)
      await socket.waitFor(({ closed, frames }) => closed || frames.length > 0, `${name}`)
      return `document ${name}: ${socket.status} ${socket.closed?.code} ${socket.frames.length} frames`
    }),
  )
  const live = await rawSocket(server, `/live/?EIO=4&transport=websocket&conference=${conferenceId}`, person)
  if (live.status === 101) {
    live.send('40')
    await live.waitFor(({ closed, frames }) => closed || frames.length > 1, 'an answer')
  }
  const said = live.frames.slice(1).map((frame) => frame.toString().replace(/"sid":"[^"]*"/, '"sid"'))
  live.close()
  return [...answers, ...documents, `live: ${live.status} ${said.join(' ')}`].map((line) =>
    line.replaceAll(conferenceId, '<id>'),
  )
}

test('[R10] [R15] a conference is absent for whoever has no seat in it, exactly as one that does not exist', async () => {
  for (const { name, person } of outsiders) {
    const foreign = await answersAbout(person, theirs.facilitator.conferenceId)
    const absent = await answersAbout(person, newId('conference'))
    expect(foreign, name).toEqual(absent)
    expect(
      foreign.filter((line) => /: (200|201)\b|: 101 undefined/.test(line)),
      name,
    ).toEqual([])
  }
})

test('who has a seat is answered otherwise, so that the comparison says something', async () => {
  const own = await answersAbout(theirs.facilitator, theirs.facilitator.conferenceId)
  const absent = await answersAbout(theirs.facilitator, newId('conference'))
  const otherwise = own.filter((line) => !absent.includes(line)).join('\n')
  expect(otherwise).toContain('document frame: 101 undefined')
  expect(otherwise).toContain('live: 101')
})

test('the list of conferences holds the own ones only', async () => {
  for (const { name, person } of outsiders) {
    const answer = await request(server, '/api/conferences', { cookie: person.cookie })
    expect(answer.text, name).not.toContain(theirs.facilitator.conferenceId)
  }
  const own = await request(server, '/api/conferences', { cookie: theirs.facilitator.cookie })
  expect(own.text).toContain(theirs.facilitator.conferenceId)
})
