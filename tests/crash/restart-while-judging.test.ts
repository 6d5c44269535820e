import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { expect, test } from 'vitest'
import { startServer } from '../kit/index.ts'
import { compareReader } from '../play/compare.ts'
import { giveTurns, makeDifferences } from '../play/differing-steps.ts'
import { exampleCase } from '../play/example-cases.ts'
import { putToPositions, writeJudgement } from '../play/judgement-writing.ts'
import { positionAllButLast, positionLast, showReasons } from '../play/position-steps.ts'
import { checkIn, declareReady, letFamilySpeak, writeInSilence } from '../play/steps.ts'
import { layTable } from '../play/table.ts'
import { expectNothingLost } from './nothing-lost.ts'

test.each(['restart', 'kill9'] as const)(
  '[R54] [R61] after a %s between the judgement and the last position everything taken stands, and is shown together',
  async (end) => {
    const { caseFile } = readCaseFile(exampleCase('03'))
    const played = exampleCase('03')
    await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z` })
    const table = await layTable(server, caseFile!, played)
    await checkIn(table)
    await letFamilySpeak(table)
    await writeInSilence(table)
    await declareReady(table)
    await table.facilitator.must({ type: 'reveal', reason: null })
    await table.facilitator.must({ type: 'revealRatingNames', round: 1 })
    await giveTurns(table)
    await makeDifferences(table)
    await expectNothingLost(table, 'differing', end)
    await writeJudgement(table)
    await putToPositions(table)
    await positionAllButLast(table)
    await expectNothingLost(table, 'judging', end)
    expect(table.facilitator.state.positions[1]?.shown ?? null).toBeNull()
    await positionLast(table)
    await showReasons(table)
    await table.everyoneUpToDate()
    for (const { reader, client } of table.players) {
      const { state, texts, frames } = client
      const received = Buffer.from(frames.join('\n'))
      const held = { participantId: client.person.participantId, state, texts, received }
      expect(compareReader(played, reader, 'judged', held)).toEqual([])
    }
    table.close()
  },
  120_000,
)
