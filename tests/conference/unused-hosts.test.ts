import { CAST } from '@rondom/server/conference/rehearsal/cast.ts'
import { FACTS, idOf, NOW, person } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { expect, test } from 'vitest'
import { liveTable } from './live-table.ts'

const MINUTE = 60_000

/** A table with a clock that the test moves, and another conference that can come into memory. */
async function tableOfYesterday() {
  let now = Date.parse(NOW)
  const table = await liveTable({ clock: () => new Date(now) })
  const other = (name: string) =>
    table.hosts.open({
      conferenceId: idOf('conference', name),
      facts: FACTS,
      facilitator: person({ id: CAST.facilitator, role: 'facilitator' }),
      sessionId: 'session',
    })
  const pass = (minutes: number) => {
    now += minutes * MINUTE
  }
  return { table, other, pass }
}

test('a conference that nobody uses goes from memory when another comes into it, and comes back as it was', async () => {
  const { table, other, pass } = await tableOfYesterday()
  const { host, hosts } = table
  pass(9)
  await other('soon')
  expect(await hosts.get(host.id)).toBe(host)
  pass(11)
  await other('late')
  const again = await hosts.get(host.id)
  expect(again).not.toBe(host)
  expect(again?.state).toEqual(host.state)
})

test('a conference to which somebody is connected stays the one that it is', async () => {
  const { table, other, pass } = await tableOfYesterday()
  const { host, hosts } = table
  const leave = host.onChange(() => undefined)
  pass(100)
  await other('meanwhile')
  expect(await hosts.get(host.id)).toBe(host)
  leave()
  pass(100)
  await other('afterwards')
  expect(await hosts.get(host.id)).not.toBe(host)
})

test('a conference in which something still runs stays until it is done', async () => {
  const { table, other, pass } = await tableOfYesterday()
  const { host, hosts } = table
  pass(100)
  const answer = table.give(CAST.school, { type: 'callDangerCheck' })
  await other('meanwhile')
  await answer
  const same = await hosts.get(host.id)
  expect(same?.state.n).toBe(host.state.n)
})
