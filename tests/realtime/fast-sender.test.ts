import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import { expect, test } from 'vitest'
import { documentPath, rawSocket, startServer } from '../kit/index.ts'
import { checkedInTable, dayOfTheCase } from './writing-table.ts'

const ALIVE = Uint8Array.of(DOCUMENT_MESSAGE.alive)
/** Six seconds of messages more than a socket may send at once. */
const TOO_MANY = 400

test('who sends too fast is read slower until that is paid for, loses nothing, and nobody else waits', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await checkedInTable(server)
  const { conferenceId, participantId, cookie } = table.clientOf('pol').person
  const open = () => rawSocket(server, documentPath(conferenceId, `own/${participantId}`), { cookie })
  const [fast, calm] = [await open(), await open()]
  for (let count = 0; count < TOO_MANY; count += 1) fast.send(ALIVE)
  await fast.waitFor(({ frames }) => frames.length >= 100, 'answers to what may be sent at once')
  fast.send(ALIVE)
  for (let count = 1; count <= 5; count += 1) {
    calm.send(ALIVE)
    await calm.waitFor(({ frames }) => frames.length === count, 'an answer')
  }
  expect(fast.frames.length).toBeLessThanOrEqual(TOO_MANY)
  await fast.waitFor(({ frames }) => frames.length === TOO_MANY + 1, 'the last answer', 30_000)
  expect([fast.closed, calm.closed]).toEqual([null, null])
  for (const socket of [fast, calm]) socket.close()
  table.close()
}, 60_000)
