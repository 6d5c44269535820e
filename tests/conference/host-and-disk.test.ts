import { CAST, PARTIES, recordParticipant } from '@rondom/server/conference/rehearsal/cast.ts'
import { FORWARD } from '@rondom/server/conference/rehearsal/held-until.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { liveTable } from './live-table.ts'

const { facilitator, school, police } = CAST
const CALL = { type: 'callDangerCheck' } as const

test('[R54] nothing is seen, folded or answered before it is in the store', async () => {
  const table = await liveTable()
  const { state } = table.host
  const release = table.store.hold()
  let announced = 0
  table.host.onChange(() => {
    announced += 1
  })
  let answered = false
  const answer = table.give(school, CALL).then((given) => {
    answered = true
    return given
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect([answered, announced, table.host.state === state]).toEqual([false, 0, true])
  expect(table.host.eventsFor(police, state.n, null).events.at(-1)?.n).toBe(state.n)
  release()
  expect(await answer).toEqual({ ok: true, n: state.n + 1 })
  expect(announced).toBe(1)
})

test('[R54] what the store refuses has not happened, and can be tried again with the same id', async () => {
  const table = await liveTable()
  const { state } = table.host
  const id = newId('command')
  table.store.failNext()
  expect(await table.give(school, CALL, id)).toMatchObject({ ok: false, refusal: { code: 'storage_unavailable' } })
  expect(table.host.state).toBe(state)
  expect(await table.give(school, CALL, id)).toMatchObject({ ok: true })
})

test('[R54] what reached the disk without an answer is found there, and announced', async () => {
  const table = await liveTable()
  const { n } = table.host.state
  const id = newId('command')
  table.store.loseNextAnswer()
  expect(await table.give(school, CALL, id)).toMatchObject({ ok: false, refusal: { code: 'storage_unavailable' } })
  let announced = 0
  table.host.onChange(() => (announced += 1))
  expect(await table.give(facilitator, FORWARD)).toMatchObject({ ok: false, refusal: { code: 'storage_unavailable' } })
  expect([table.host.state.n, announced]).toEqual([n + 1, 1])
  expect(await table.give(school, CALL, id)).toEqual({ ok: true, n: n + 1 })
  const later = await table.give(facilitator, FORWARD)
  expect(later).not.toMatchObject({ refusal: { code: 'storage_unavailable' } })
})

test('[R54] who gives again what reached the disk without an answer sees what it did', async () => {
  const table = await liveTable()
  const { n } = table.host.state
  const id = newId('command')
  table.store.loseNextAnswer()
  await table.give(school, CALL, id)
  expect(await table.give(school, CALL, id)).toEqual({ ok: true, n: n + 1 })
  expect(table.host.state.n).toBe(n + 1)
})

test('[R54] who comes in after a write that reached the disk without an answer is in at the second time', async () => {
  const table = await liveTable()
  const late = idOf('participant', 'later')
  await table.take(facilitator, recordParticipant({ id: late, role: 'professional', partyId: PARTIES.school }))
  table.store.loseNextAnswer()
  await table.give(school, CALL)
  await expect(table.host.admitDirectly(late, 'ss_een')).rejects.toThrow()
  await table.host.admitDirectly(late, 'ss_een')
  expect(table.host.state.participants[late]?.admission).toBe('admitted')
})

test('[R54] while the disk does not answer a command is refused at once, and not behind the one under way', async () => {
  const table = await liveTable()
  const release = table.store.hold()
  const underWay = table.give(school, CALL)
  await new Promise((resolve) => setImmediate(resolve))
  table.store.isStuck = true
  expect(await table.give(facilitator, FORWARD)).toMatchObject({ ok: false, refusal: { code: 'storage_unavailable' } })
  table.store.isStuck = false
  release()
  expect(await underWay).toMatchObject({ ok: true })
})
