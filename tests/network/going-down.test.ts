import { expect, test } from 'vitest'
import { startServer } from '../kit/index.ts'
import { dayOfTheCase, writingTable } from '../realtime/writing-table.ts'

test('whoever holds a control channel hears when to come back before the server goes down, and not all the same', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  await server.stop()
  const seconds = table.players.map(({ client }) => {
    const [, told] = /"away",\{"seconds":(\d+)\}/.exec(client.frames.join('\n')) ?? []
    return Number(told)
  })
  for (const each of seconds) expect(each).toBeGreaterThan(0)
  table.close()
})
