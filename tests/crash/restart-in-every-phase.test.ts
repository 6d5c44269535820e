import { expect, test } from 'vitest'
import { documentClient, startServer } from '../kit/index.ts'
import { checkIn, declareReady, forward } from '../play/steps.ts'
import { layTable } from '../play/table.ts'
import {
  addCardTo,
  caseWithColleagues,
  dayOfTheCase,
  perspectiveOf,
  recordVoicesMissing,
} from '../realtime/writing-table.ts'
import { expectNothingLost } from './nothing-lost.ts'

test.each(['restart', 'kill9'] as const)(
  '[R54] after a %s in any phase up to the reveal everyone is back in it with every text',
  async (end) => {
    await using server = await startServer({ clock: dayOfTheCase })
    const table = await layTable(server, caseWithColleagues, caseWithColleagues)
    await expectNothingLost(table, 'preparing', end)
    await checkIn(table)
    await expectNothingLost(table, 'checkingIn', end)
    await forward(table, 'familyVoice')
    await recordVoicesMissing(table)
    await expectNothingLost(table, 'familyVoice', end)
    await forward(table, 'writing')
    for (const id of ['pol', 'pol2', 'sch', 'lt', 'moeder', 'oma']) {
      const client = table.clientOf(id)
      const perspective = await documentClient(server, client.person, perspectiveOf(client))
      await addCardTo(perspective, `Wat ${id} ziet.`)
      perspective.close()
    }
    await expectNothingLost(table, 'writing', end)
    await declareReady(table)
    await table.facilitator.must({ type: 'reveal', reason: null })
    await expectNothingLost(table, 'sharing', end)
    expect(Object.values(table.facilitator.texts)).toContain('Wat pol2 ziet.')
    table.close()
  },
  120_000,
)
