import { newId } from '@rondom/shared/domain/ids.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  documentClient,
  liveClient,
  type RawSocket,
  type RondomServer,
  rawSocket,
  request,
  startServer,
} from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { dayOfTheCase, perspectiveOf, writingTable } from './writing-table.ts'

let server: RondomServer
let table: PlayTable

beforeAll(async () => {
  server = await startServer({ clock: dayOfTheCase })
  table = await writingTable(server)
})

afterAll(async () => {
  table.close()
  await server[Symbol.asyncDispose]()
})

describe('what is not understood', () => {
  test.each([
    ['an unknown message', 'delete', {}, 'unknown_message'],
    ['an unknown command', 'command', { id: newId('command'), type: 'erase' }, 'unknown_message'],
    ['no command', 'command', null, 'unknown_message'],
    ['a field too many', 'command', { id: newId('command'), type: 'raiseHand', room: 'facilitators' }, 'malformed'],
    ['a field too few', 'command', { id: newId('command'), type: 'admit' }, 'malformed'],
    ['a wrong id', 'command', { id: 'x', type: 'raiseHand' }, 'malformed'],
    ['a join without a number', 'join', { after: '0', view: null }, 'malformed'],
    ['a join with a room', 'join', { after: 0, view: null, room: 'x' }, 'malformed'],
    ['a focus with text', 'focus', { document: null, card: null, typing: true, text: 'x' }, 'malformed'],
  ])('[R53] %s is refused in words and changes nothing', async (_, message, content, code) => {
    const pim = table.clientOf('pol')
    const { n } = table.facilitator.state
    const answer = (await pim.send(message, content)) as { ok: false; refusal: { code: string }; sentence: string }
    expect(answer).toMatchObject({ ok: false, refusal: { code } })
    expect(answer.sentence).toMatch(/^[A-Z].+\.$/)
    expect(table.facilitator.state.n).toBe(n)
  })

  test('a flood is refused, and passes', async () => {
    const sam = await liveClient(server, table.clientOf('sch').person)
    // So many that some are refused also where it takes seconds, in which more may pass. From what is held: the whole
    // log as often would be cut off for not being read in time.
    const answers = await Promise.all(Array.from({ length: 600 }, () => sam.join()))
    const refused = answers.filter((answer) => !(answer as { ok: boolean }).ok)
    expect(refused.length).toBeGreaterThan(50)
    expect(refused[0]).toMatchObject({ refusal: { code: 'too_many_requests' } })
    expect(sam.connected).toBe(true)
    sam.close()
  })

  test('a message that is too large ends that connection alone', async () => {
    const { cookie, conferenceId } = table.clientOf('sch').person
    const socket = await rawSocket(server, `/live?conference=${conferenceId}&EIO=4&transport=websocket`, { cookie })
    socket.send(`4${'x'.repeat(70_000)}`)
    await socket.waitFor(() => socket.closed, 'the server to close it', 5000)
    expect(table.clientOf('sch').connected).toBe(true)
  })
})

test('nobody has more than 64 control connections to a conference; who closes one has a place again', async () => {
  const { cookie, conferenceId } = table.clientOf('lt').person
  const call = () => rawSocket(server, `/live?conference=${conferenceId}&EIO=4&transport=websocket`, { cookie })
  const opened: RawSocket[] = []
  while (opened.length < 100) {
    const socket = await call()
    if (socket.status !== 101) {
      expect(socket.status).toBe(429)
      break
    }
    opened.push(socket)
  }
  // One place is the table's own.
  expect(opened).toHaveLength(63)
  expect(table.clientOf('lt').connected).toBe(true)
  const colleague = await liveClient(server, table.clientOf('sch').person)
  await colleague.join()
  opened.pop()!.close()
  await vi.waitFor(async () => {
    const again = await call()
    expect(again.status).toBe(101)
    again.close()
  }, 5000)
  for (const socket of [colleague, ...opened]) socket.close()
})

test('a connection has one place at the table, however often it asks', async () => {
  const { cookie, conferenceId } = table.clientOf('sch').person
  const path = `/live?conference=${conferenceId}&EIO=4&transport=websocket`
  const [honest, greedy] = await Promise.all([rawSocket(server, path, { cookie }), rawSocket(server, path, { cookie })])
  honest.send('40')
  for (let count = 0; count < 100; count += 1) greedy.send('40')
  await greedy.waitFor(() => greedy.closed, 'the server to close it')
  expect(honest.closed).toBe(null)
  expect(table.clientOf('sch').connected).toBe(true)
  honest.close()
})

test('[R52] a command given twice takes effect once and is answered the same', async () => {
  const pim = table.clientOf('pol')
  const id = newId('command')
  const [first, second] = await Promise.all([
    pim.command({ type: 'raiseHand' }, id),
    pim.command({ type: 'raiseHand' }, id),
  ])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual(first)
  if (first.ok) await table.facilitator.waitFor(({ state }) => state.n >= first.n, 'the raised hand')
  expect(table.facilitator.state.hands).toEqual([pim.person.participantId])
})

test('the answer to a command never comes before what it made happen', async () => {
  const ria = table.clientOf('pol2')
  const answer = await ria.command({ type: 'raiseHand' })
  expect(answer).toMatchObject({ ok: true })
  if (answer.ok) expect(ria.state.n).toBeGreaterThanOrEqual(answer.n)
  expect(ria.state.hands).toContain(ria.person.participantId)
})

describe('presence', () => {
  test('who is here is known to all; what has their attention only to who may read it', async () => {
    const [pim, ria, sam, gea] = ['pol', 'pol2', 'sch', 'gd'].map((id) => table.clientOf(id))
    const card = newId('note')
    await pim!.focus({ document: perspectiveOf(pim!), card, typing: true })
    const of = (client: typeof pim) =>
      client!.presence.find(({ participantId }) => participantId === pim!.person.participantId)
    await ria!.waitFor(() => of(ria)?.typing, 'a colleague to see it')
    expect(of(ria)).toMatchObject({ online: true, card, document: perspectiveOf(pim!), typing: true })
    for (const other of [sam, gea]) {
      await other!.waitFor(() => of(other)?.online, 'others to see who is here')
      expect(of(other)).toEqual({
        participantId: pim!.person.participantId,
        online: true,
        card: null,
        document: null,
        typing: false,
      })
      expect(other!.frames.join()).not.toContain(card)
    }
    await pim!.focus({ document: null, card: null, typing: false })
    await ria!.waitFor(() => of(ria)?.typing === false, 'typing to end')
  })

  test('attention for a foreign document is refused', async () => {
    const answer = await table
      .clientOf('pol')
      .focus({ document: perspectiveOf(table.clientOf('sch')), card: null, typing: true })
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not_found' } })
  })

  test('who leaves is away', async () => {
    const tom = await liveClient(server, table.clientOf('tm').person)
    table.clientOf('tm').close()
    const isOnline = () =>
      table.facilitator.presence.find(({ participantId }) => participantId === tom.person.participantId)?.online
    await table.facilitator.waitFor(() => isOnline() === true, 'Tom to be here in another tab')
    tom.close()
    await table.facilitator.waitFor(() => isOnline() === false, 'Tom to be away')
  })
})

test('a session that ends takes its sockets along', async () => {
  const { person } = table.clientOf('oma')
  const document = await documentClient(server, person, `own/${person.participantId}`)
  const oma = await liveClient(server, person)
  const answer = await request(server, '/api/session', { method: 'DELETE', cookie: person.cookie })
  expect(answer.status).toBe(204)
  await oma.waitFor(() => oma.ended, 'the control channel to end', 1000)
  expect(oma.ended).toMatchObject({ refusal: { code: 'not_signed_in' }, sentence: 'Meld je eerst aan.' })
  await document.waitFor(() => document.closed?.code === 4403, 'the document to close')
})
