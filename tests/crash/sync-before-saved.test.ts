import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { frameText } from '@rondom/shared/board/frame.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import { expect, test } from 'vitest'
import { documentClient, liveClient, openConference, signIn, startServer } from '../kit/index.ts'
import { dayOfTheCase } from '../realtime/writing-table.ts'
import { bytesIn, canRecordCalls, isSync, recordCalls } from './system-calls.ts'

const EDITS = 20

/** How often the disk was synced before each "saved" of a sequence of edits, one after the other. */
async function syncsBeforeEachSaved(hook?: string): Promise<number[]> {
  const address = hook && pathToFileURL(join(import.meta.dirname, hook)).href
  await using server = await startServer({
    clock: dayOfTheCase,
    nodeArguments: address ? ['--import', address] : [],
  })
  const account = await signIn(server, { organisation: 'Jeugdteam Proefstad', role: 'facilitator', name: 'Gea' })
  const conferenceOn = dayOfTheCase.slice(0, 10)
  const person = await openConference(server, account, { code: 'proef', municipality: '', conferenceOn })
  const table = await liveClient(server, person)
  await table.waitFor((one) => one.abilities?.documents.some(({ name }) => name === 'frame'), 'the frame')
  const frame = await documentClient(server, person, 'frame')
  await frame.edit((doc) => frameText(doc, 'question').insert(0, 'x'))

  const record = await recordCalls(server.pid)
  for (let edit = 0; edit < EDITS; edit++) await frame.edit((doc) => frameText(doc, 'question').insert(0, 'x'))
  const lines = await record.lines()
  table.close()
  frame.close()

  // A WebSocket message of two bytes: "saved", and how many.
  const saved = `8202${DOCUMENT_MESSAGE.saved.toString(16)}`
  const counts: number[] = []
  let syncs = 0
  for (const line of lines) {
    if (isSync(line)) syncs += 1
    if (!bytesIn(line).includes(saved)) continue
    counts.push(syncs)
    syncs = 0
  }
  return counts
}

test('[R54] every "saved" comes after the disk was synced, and without syncing this proof fails', async () => {
  if (!canRecordCalls()) {
    console.log('skipped: strace is not there or may not look; that synchronous=FULL holds is tested with storage')
    return
  }
  const counts = await syncsBeforeEachSaved()
  expect(counts).toHaveLength(EDITS)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
  const without = await syncsBeforeEachSaved('without-sync.ts')
  expect(without).toHaveLength(EDITS)
  expect(Math.max(...without)).toBe(0)
})
