import { frameText } from '@rondom/shared/board/frame.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  documentClient,
  documentPath,
  type RondomServer,
  rawSocket,
  request,
  type SeatedPerson,
  signIn,
  startServer,
} from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from './writing-table.ts'

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

function seat(id: string): SeatedPerson {
  return table.clientOf(id).person
}

/** How the server closes a socket on this document; the HTTP status where it lets nobody in at all. */
async function closeOf(path: string, cookie: string | undefined, origin?: string | null): Promise<number> {
  const socket = await rawSocket(server, path, { ...(cookie && { cookie }), ...(origin !== undefined && { origin }) })
  if (socket.status !== 101) return socket.status
  const { code } = await socket.waitFor(() => socket.closed, 'the server to close it', 5000)
  return code
}

describe('the door to shared text', () => {
  test.each([
    ['another site', 'https://elders.example'],
    ['no origin', null],
    ['a part of the own origin', 'http://localhost'],
  ])('%s is kept out before there is a socket', async (_, origin) => {
    const { cookie, conferenceId } = seat('pol')
    expect(await closeOf(documentPath(conferenceId, 'own/x'), cookie, origin)).toBe(403)
    expect(await closeOf(`/live?conference=${conferenceId}&EIO=4&transport=websocket`, cookie, origin)).toBe(403)
  })

  test('a path that leads nowhere is not found', async () => {
    const { cookie, conferenceId } = seat('pol')
    for (const path of ['/', '/documents', `/documents/${conferenceId}`, '/livery', '/live/x', '/socket.io/']) {
      expect(await closeOf(path, cookie)).toBe(404)
    }
  })

  test('without a session there is no document, and no conference', async () => {
    const { conferenceId } = seat('pol')
    expect(await closeOf(documentPath(conferenceId, 'frame'), undefined)).toBe(CLOSE.forbidden)
    expect(await closeOf(documentPath(conferenceId, 'frame'), 'rondom=verzonnen')).toBe(CLOSE.forbidden)
    expect(await closeOf(`/live?conference=${conferenceId}&EIO=4&transport=websocket`, undefined)).toBe(401)
  })

  test('[R29] [R55] what is somebody else’s looks as if it were not there', async () => {
    const { cookie, conferenceId } = seat('pol')
    const foreign = [
      perspectiveOf(table.clientOf('sch')),
      'perspective/pa_aaaaaaaaaaaaaaaa',
      `own/${seat('sch').participantId}`,
      'own/pe_aaaaaaaaaaaaaaaa',
      'frame/2',
      'Frame',
      `${perspectiveOf(table.clientOf('pol'))}/1`,
    ]
    for (const name of foreign)
      expect([name, await closeOf(documentPath(conferenceId, name), cookie)]).toEqual([name, 4404])
    expect(await closeOf(documentPath('cf_aaaaaaaaaaaaaaaa', 'frame'), cookie)).toBe(4404)
    expect(await closeOf(documentPath('x', 'frame'), cookie)).toBe(4404)
  })

  test('[R29] facilitator, team manager and network have no way into a perspective that is not theirs', async () => {
    for (const id of ['gd', 'tm', 'oma', 'moeder']) {
      const { cookie, conferenceId } = seat(id)
      expect(await closeOf(documentPath(conferenceId, perspectiveOf(table.clientOf('sch'))), cookie)).toBe(4404)
    }
    expect(await closeOf(documentPath(seat('oma').conferenceId, 'frame'), seat('oma').cookie)).toBe(CLOSE.forbidden)
  })

  test('somebody of another conference is nobody here', async () => {
    const stranger = await signIn(server, { organisation: 'Elders', role: 'facilitator', name: 'Vreemde' })
    const { conferenceId } = seat('pol')
    expect(await closeOf(documentPath(conferenceId, 'frame'), stranger.cookie)).toBe(4404)
    expect(await closeOf(`/live?conference=${conferenceId}&EIO=4&transport=websocket`, stranger.cookie)).toBe(404)
  })
})

describe('a change that may not be', () => {
  test('in the name of somebody else’s client is refused, and nothing else changes', async () => {
    const name = perspectiveOf(table.clientOf('pol'))
    const pim = await documentClient(server, seat('pol'), name)
    const card = await addCardTo(pim, 'door Pim')
    const ria = await documentClient(server, seat('pol2'), name)
    const forged = new Y.Doc()
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(pim.doc))
    const before = Y.encodeStateVector(forged)
    forged.clientID = pim.doc.clientID
    cardText(forged, card)?.insert(0, 'nooit gezegd ')
    await expect(ria.sendUpdate(Y.encodeStateAsUpdate(forged, before))).rejects.toMatchObject({
      refusal: { code: 'document_client_foreign' },
    })
    await pim.edit((doc) => cardText(doc, card)?.insert(8, '!'))
    await ria.waitFor(() => cardTexts(ria.doc).includes('door Pim!'), 'what Pim wrote')
    const fresh = await documentClient(server, seat('pol'), name)
    expect(cardTexts(fresh.doc)).toContain('door Pim!')
    expect(cardTexts(fresh.doc).join()).not.toContain('nooit gezegd')
    for (const client of [pim, ria, fresh]) client.close()
  })

  test('of a root that the document does not have is refused, and nobody receives it', async () => {
    const gea = await documentClient(server, seat('gd'), 'frame')
    const before = (await documentClient(server, seat('lt'), 'frame')).doc
    const hidden = new Y.Doc()
    hidden.getText('bergplaats').insert(0, 'VERSTOPT')
    await expect(gea.sendUpdate(Y.encodeStateAsUpdate(hidden))).rejects.toMatchObject({
      refusal: { code: 'document_root_unknown' },
    })
    const lot = await documentClient(server, seat('lt'), 'frame')
    expect(Buffer.concat(lot.frames).includes('VERSTOPT')).toBe(false)
    expect(Y.encodeStateAsUpdate(lot.doc)).toEqual(Y.encodeStateAsUpdate(before))
  })

  test('[R55] by somebody who only reads is refused', async () => {
    const pim = await documentClient(server, seat('pol'), 'frame')
    await expect(pim.edit((doc) => frameText(doc, 'question').insert(0, 'anders '))).rejects.toMatchObject({
      refusal: { code: 'document_closed' },
    })
    const lot = await documentClient(server, seat('lt'), 'frame')
    expect(frameText(lot.doc, 'question').toString()).not.toContain('anders')
  })

  test('again and again ends the connection', async () => {
    const client = await documentClient(server, seat('sch'), perspectiveOf(table.clientOf('sch')))
    for (const root of ['een', 'twee', 'drie']) {
      const doc = new Y.Doc()
      doc.getText(root).insert(0, 'x')
      await client.sendUpdate(Y.encodeStateAsUpdate(doc)).catch(() => undefined)
    }
    const { code } = await client.waitFor(() => client.closed, 'the server to close it')
    expect(code).toBe(CLOSE.abuse)
  })

  test.each([
    ['a text message', 'hallo'],
    ['noise', Uint8Array.of(0, 2, 255, 255, 255)],
    ['an unknown message', Uint8Array.of(42)],
    ['a state vector that is none', Uint8Array.of(0, 0, 3, 9, 255, 255)],
    ['a frame that is too large', tooLarge()],
  ])('in %s ends the connection', async (_, message) => {
    const { cookie, conferenceId } = seat('sch')
    const socket = await rawSocket(server, documentPath(conferenceId, `own/${seat('sch').participantId}`), { cookie })
    socket.send(message)
    const { code } = await socket.waitFor(() => socket.closed, 'the server to close it', 5000)
    expect(code).toBe(CLOSE.abuse)
  })
})

test('the server is as well as before', async () => {
  expect((await request(server, '/api/start')).status).toBe(200)
  expect(server.logs()).not.toMatch(/VERSTOPT|nooit gezegd|door Pim/)
})

function tooLarge(): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, 2)
  encoding.writeVarUint8Array(encoder, new Uint8Array(LIMITS.documentFrameBytes))
  return encoding.toUint8Array(encoder)
}
