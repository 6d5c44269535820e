import { LIVE_PATH } from '@rondom/shared/wire/live.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callServer, upgradeWords } from '../hostile/pre-authentication-flood.ts'
import { bounded, documentPath, type RondomServer, rawSocket, startServer } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { checkedInTable, dayOfTheCase } from './writing-table.ts'

/** A house of which every tab comes back in the same moment. */
const TABS = 400

let server: RondomServer
let table: PlayTable

beforeAll(async () => {
  server = await startServer({ clock: dayOfTheCase })
  table = await checkedInTable(server)
})

afterAll(async () => {
  table.close()
  await server[Symbol.asyncDispose]()
})

test(`${TABS} rightful sockets that come back at once from one address all get in`, async () => {
  const people = table.players.map(({ client }) => client.person)
  const sockets = await Promise.all(
    Array.from({ length: TABS }, (_, tab) => {
      const { conferenceId, participantId, cookie } = people[tab % people.length]!
      const live = `${LIVE_PATH}/?EIO=4&transport=websocket&conference=${conferenceId}`
      return rawSocket(server, tab % 2 === 0 ? live : documentPath(conferenceId, `own/${participantId}`), { cookie })
    }),
  )
  expect(sockets.filter(({ status }) => status !== 101)).toEqual([])
  const asked = sockets.filter((_, tab) => tab % 2 === 1)
  for (const socket of asked) socket.send(Uint8Array.of(0, 0, 1, 0))
  await Promise.all(asked.map((socket) => socket.waitFor(({ frames }) => frames.length > 0, 'an answer')))
  expect(sockets.filter(({ closed }) => closed !== null)).toEqual([])
  for (const socket of sockets) socket.close()
}, 60_000)

test('who is turned away and does not answer the goodbye is hung up on', async () => {
  const { conferenceId } = table.facilitator.person
  const headers = { Origin: server.url }
  const words = upgradeWords(server.port, documentPath(conferenceId, 'frame'), headers)
  const deaf = await callServer(server.port, words)
  await bounded(deaf.closed, 'the server to hang up')
  // The upgrade was accepted, and closed with 4403.
  expect(deaf.answer()).toMatch(/^HTTP\/1\.1 101 /)
  expect(Buffer.from(deaf.answer(), 'latin1').includes(Buffer.of(0x88, 2, 4403 >> 8, 4403 & 255))).toBe(true)
})

test('a session that asks for what is not there again and again is told to wait, and others are not', async () => {
  const [first, second] = table.players.map(({ client }) => client.person)
  const absent = documentPath('cf_aaaaaaaaaaaaaaaa', 'frame')
  let status = 101
  for (let count = 0; count < 200 && status === 101; count += 1) {
    const socket = await rawSocket(server, absent, { cookie: first!.cookie })
    status = socket.status
    socket.close()
  }
  expect(status).toBe(429)
  const other = await rawSocket(server, documentPath(second!.conferenceId, `own/${second!.participantId}`), {
    cookie: second!.cookie,
  })
  expect(other.status).toBe(101)
  other.close()
})
