import { join } from 'node:path'
import { openForReading } from '@rondom/server/storage/sqlite-open.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { CLOSE, comeBackAfter } from '@rondom/shared/wire/close-codes.ts'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { documentClient, documentPath, type RondomServer, rawSocket, startServer } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'

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

function sync(step: number, content: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, content)
  return encoding.toUint8Array(encoder)
}

function auditOf(action: string): { participant_id: string }[] {
  const database = openForReading(join(server.data, 'rondom.sqlite'))
  const entries = database.prepare('select * from audit where action = ?').all(action) as { participant_id: string }[]
  database.close()
  return entries
}

async function socketOf(id: string) {
  const client = table.clientOf(id)
  const path = documentPath(client.person.conferenceId, perspectiveOf(client))
  return rawSocket(server, path, { cookie: client.person.cookie })
}

test('who asks what the server has more than six times a minute is closed', async () => {
  const socket = await socketOf('pol')
  for (let count = 0; count < 6; count += 1) socket.send(sync(0, Uint8Array.of(0)))
  const isAnswer = (frame: Buffer) => frame[0] === 0 && frame[1] === 1
  await socket.waitFor(({ frames }) => frames.filter(isAnswer).length === 6, 'six answers')
  expect(socket.closed).toBe(null)
  socket.send(sync(0, Uint8Array.of(0)))
  expect((await socket.waitFor(() => socket.closed, 'the server to close it')).code).toBe(CLOSE.abuse)
})

test('a third refused change within a minute closes the connection, and the audit keeps who it was', async () => {
  const socket = await socketOf('pol')
  for (let count = 0; count < 3; count += 1) socket.send(sync(2, forged()))
  expect((await socket.waitFor(() => socket.closed, 'the server to close it')).code).toBe(CLOSE.abuse)
  const { conferenceId, participantId } = table.clientOf('pol').person
  const part = perspectiveOf(table.clientOf('pol'))
  const entry = { conference_id: conferenceId, participant_id: participantId, part }
  await vi.waitFor(() => expect(auditOf('refusedChanges')).toMatchObject([entry]), 5000)
})

test('who comes back after each refused change is in the audit all the same', async () => {
  const { participantId } = table.clientOf('sch').person
  const of = () => auditOf('refusedChanges').filter((entry) => entry.participant_id === participantId)
  for (let count = 0; count < 3; count += 1) {
    expect(of()).toEqual([])
    const socket = await socketOf('sch')
    socket.send(sync(2, forged()))
    socket.send(sync(0, Uint8Array.of(0)))
    await socket.waitFor(({ frames }) => frames.some((frame) => frame[0] === 0 && frame[1] === 1), 'its answer')
    expect(socket.closed).toBe(null)
    socket.close()
  }
  await vi.waitFor(() => expect(of()).toHaveLength(1), 5000)
})

test('nobody has more than 256 connections to the documents of a conference; the others go on', async () => {
  const opened = []
  for (let count = 0; count < 256; count += 1) opened.push(await socketOf('lt'))
  const oneMore = await socketOf('lt')
  expect((await oneMore.waitFor(() => oneMore.closed, 'the server to close it')).code).toBe(CLOSE.transient)
  opened.pop()!.close()
  const colleague = await socketOf('sch')
  colleague.send(sync(0, Uint8Array.of(0)))
  await colleague.waitFor(({ frames }) => frames.length > 0, 'an answer')
  expect(opened.filter(({ closed }) => closed !== null)).toEqual([])
  for (const socket of [colleague, ...opened]) socket.close()
})

/** A change at a place that no document has. */
function forged(): Uint8Array {
  const foreign = new Y.Doc()
  foreign.getText('elsewhere').insert(0, 'x')
  return Y.encodeStateAsUpdate(foreign)
}

test('who goes down answers all that came in, and says when to come back; nothing is lost', async () => {
  const sam = table.clientOf('sch')
  const perspective = await documentClient(server, sam.person, perspectiveOf(sam))
  const card = await addCardTo(perspective, '')
  const typed: Promise<void>[] = []
  const letters = 'alles wat er getypt werd'
  for (const letter of letters) {
    typed.push(
      perspective.edit((doc) => {
        const text = cardText(doc, card)!
        text.insert(text.length, letter)
      }),
    )
  }
  // The first of them are with the server when it is told to go down.
  await typed[0]
  const began = performance.now()
  const stopped = server.stop()
  const outcomes = await Promise.allSettled(typed)
  const closed = await perspective.waitFor(() => perspective.closed, 'the goodbye')
  expect(closed.code).toBe(CLOSE.transient)
  const seconds = comeBackAfter(closed.reason)
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThan(10)
  await stopped
  expect(performance.now() - began).toBeLessThan(10_000)
  const saved = outcomes.filter(({ status }) => status === 'fulfilled').length
  await server.restart()
  const again = await documentClient(server, sam.person, perspective.name)
  const [text = ''] = cardTexts(again.doc)
  expect(letters.startsWith(text)).toBe(true)
  expect(text.length).toBeGreaterThanOrEqual(saved)
})
