import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentClient, startServer } from '../kit/index.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from '../realtime/writing-table.ts'
import { deletionOf } from './forged-updates.ts'

test('nobody can end the server, or keep the table from revealing, by what they nest in their own perspective', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const { pid } = server
  const table = await writingTable(server)
  const [pim, sam] = [table.clientOf('pol'), table.clientOf('sch')]
  const ofSam = await documentClient(server, sam.person, perspectiveOf(sam))
  await addCardTo(ofSam, 'De woorden van Sam.')
  const hostile = await documentClient(server, pim.person, perspectiveOf(pim))
  let around: Y.Array<unknown> = hostile.doc.getArray('cards')
  const nested = hostile.edit(() => {
    for (let level = 0; level < 4000; level += 1) {
      const inner = new Y.Array<unknown>()
      around.insert(0, [inner])
      around = inner
    }
  })
  await expect(nested).rejects.toMatchObject({ message: expect.stringContaining('update_unreadable') })
  const outermost = (hostile.doc.getArray('cards').get(0) as Y.Array<unknown>)._item!.id
  await expect(hostile.sendUpdate(deletionOf(outermost))).rejects.toThrow()

  await addCardTo(ofSam, 'Sam schrijft door.')
  expect(cardTexts(ofSam.doc)).toHaveLength(2)
  await table.facilitator.must({ type: 'reveal', reason: 'Pim is weg.' })
  await sam.waitFor(({ state }) => state.phase === 'sharing', 'the reveal')
  expect(Object.values(sam.state.notes)).toHaveLength(2)
  expect(server.logs()).not.toMatch(/nobody foresaw/)
  process.kill(pid, 0)
  table.close()
})
