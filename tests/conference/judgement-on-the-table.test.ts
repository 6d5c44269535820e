import { CAST, card, JUDGEMENT, PARTIES, position, written } from '@rondom/server/conference/rehearsal/cast.ts'
import { FORWARD } from '@rondom/server/conference/rehearsal/held-until.ts'
import { expect, test } from 'vitest'
import { type LiveTable, liveTable } from './live-table.ts'
import { moveOn } from './move-on.ts'

const { facilitator, keyWorker, school, police, mother } = CAST
const PUT = { type: 'putToPositions' } as const

async function inJudging(): Promise<LiveTable> {
  const table = await liveTable()
  table.documents.write(`perspective/${PARTIES.school}`, written([card({ column: 'question' })], 4))
  while (table.host.state.phase !== 'judging') await moveOn(table)
  return table
}

async function missingCodes(table: LiveTable): Promise<string[]> {
  const { exit } = await table.host.abilitiesFor(facilitator)
  return [...new Set(exit?.blocking.map(({ code }) => code))]
}

test('[R60] the table is frozen while its text becomes a version, and open again after it', async () => {
  const table = await inJudging()
  const release = table.store.hold()
  const answer = table.give(facilitator, PUT)
  await expect.poll(() => table.documents.isFrozen('table')).toBe(true)
  table.documents.writeJudgement({ ...JUDGEMENT, judgement: 'te laat' })
  release()
  expect(await answer).toMatchObject({ ok: true })
  expect(table.documents.isFrozen('table')).toBe(false)
  expect(await table.give(facilitator, PUT)).toMatchObject({ refusal: { code: 'judgement_unchanged' } })
})

test('[R59] a refusal opens the table again', async () => {
  const table = await inJudging()
  table.documents.writeJudgement({ ...JUDGEMENT, safetyGoal: '' })
  expect(await table.give(facilitator, PUT)).toMatchObject({ refusal: { code: 'judgement_incomplete' } })
  expect(await table.give(facilitator, FORWARD)).toMatchObject({ refusal: { code: 'exit_blocked' } })
  expect(table.documents.isFrozen('table')).toBe(false)
  expect(table.documents.isFrozen('frame')).toBe(false)
})

test('[R65] the facilitator is told when the table no longer says what was put', async () => {
  const table = await inJudging()
  await table.take(facilitator, PUT)
  await table.take(facilitator, { type: 'revealPositions', reason: 'genoeg' })
  expect(await missingCodes(table)).toEqual([])
  let told = 0
  table.host.onChange(() => {
    told += 1
  })
  table.documents.writeJudgement({ ...JUDGEMENT, explanation: 'toch iets anders' })
  await expect.poll(() => told).toBe(1)
  expect(await missingCodes(table)).toEqual(['judgement_changed'])
  expect(await table.give(facilitator, FORWARD)).toMatchObject({ refusal: { code: 'exit_blocked' } })
})

test('[R60] [R61] positions and versions stand after a restart between "leg voor" and the last position', async () => {
  const table = await inJudging()
  await table.take(facilitator, PUT)
  for (const id of [keyWorker, school, police]) await table.take(id, position())
  await table.restart()
  expect(table.host.state.positions[1]).toMatchObject({ shown: null })
  await table.take(mother, position({ kind: 'stands_aside' }))
  expect(table.host.state.positions[1]?.shown).toHaveLength(4)
})
