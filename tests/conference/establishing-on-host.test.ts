import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { ESTABLISH } from '@rondom/server/conference/rehearsal/closed.ts'
import { expect, test } from 'vitest'
import { type LiveTable, liveTable } from './live-table.ts'
import { moveOn } from './move-on.ts'

const { facilitator, keyWorker, mother } = CAST

/** A table of which the record can be established. */
async function readyToEstablish(): Promise<LiveTable> {
  const table = await liveTable()
  while (table.host.state.phase !== 'closing') await moveOn(table)
  for (const memberId of Object.values(HOUSEHOLD)) {
    await table.take(keyWorker, { type: 'recordSummaryMissing', memberId, reason: 'wil er geen' })
  }
  return table
}

test('[R86] question and situation are read, frozen, when the record is established', async () => {
  const table = await readyToEstablish()
  table.documents.writeFrame({ question: 'Wat is er nu nodig?', situation: 'Het is rustiger.' })
  const release = table.store.hold()
  const answer = table.give(facilitator, ESTABLISH)
  await expect.poll(() => table.documents.isFrozen('frame')).toBe(true)
  release()
  expect(await answer).toMatchObject({ ok: true })
  expect(table.documents.isFrozen('frame')).toBe(false)
  const types = table.store.appended.at(-1)?.events.map(({ event }) => event.type)
  expect(types).toEqual(['framePublished', 'recordEstablished', 'phaseChanged'])
})

test('[R87] the record is the same after a restart, and what came after it stands beside it', async () => {
  const table = await readyToEstablish()
  await table.take(facilitator, ESTABLISH)
  const { established } = table.host.state
  const amendment = { kind: 'view' as const, memberId: null, text: 'Zo zie ik het', id: 'am_zienswijze000000' }
  await table.take(mother, { type: 'addAmendment', amendment })
  await table.restart()
  expect(table.host.state.established).toEqual(established)
  expect(table.host.state.supplements.map(({ event }) => event?.type)).toEqual(['amendmentAdded'])
})
