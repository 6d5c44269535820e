import { CAST } from '@rondom/server/conference/rehearsal/cast.ts'
import { NOW } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { expect, test } from 'vitest'
import { liveTable } from './live-table.ts'

const TAKE_OVER = { type: 'takeOverFacilitation' } as const
const MINUTE = 60_000

test('[R13] who leads loses the connection for good: after a minute the deputy goes on, also after a restart, and is not led aside when they come back', async () => {
  let now = Date.parse(NOW)
  const table = await liveTable({ clock: () => new Date(now) })
  const isHere = { ok: false, refusal: { code: 'facilitator_is_here', rule: 'R13' } }
  const leave = table.host.connected(CAST.facilitator)
  now += 10 * MINUTE
  expect(await table.give(CAST.deputy, TAKE_OVER)).toMatchObject(isHere)
  leave()
  now += MINUTE - 1
  expect(await table.give(CAST.deputy, TAKE_OVER)).toMatchObject(isHere)
  // A server that has just begun gives everyone a minute to come back.
  await table.restart()
  now += MINUTE - 1
  expect(await table.give(CAST.deputy, TAKE_OVER)).toMatchObject(isHere)
  now += 1
  await table.take(CAST.deputy, TAKE_OVER)
  expect((await table.host.abilitiesFor(CAST.deputy)).exit).not.toBeNull()
  table.host.connected(CAST.deputy)
  table.host.connected(CAST.facilitator)
  const moveOn = { type: 'changePhase', direction: 'forward', reason: null } as const
  expect(await table.give(CAST.facilitator, moveOn)).toMatchObject({ refusal: { code: 'only_facilitator' } })
  expect(await table.give(CAST.facilitator, TAKE_OVER)).toMatchObject({ ok: false })
  await table.take(CAST.deputy, { type: 'handOverFacilitation', to: CAST.facilitator })
  expect(table.host.state.participants[CAST.facilitator]?.role).toBe('facilitator')
})
