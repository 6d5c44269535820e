import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { expect, test } from 'vitest'
import { startServer } from '../kit/index.ts'
import { establish, reflect, shareReflections } from '../play/closing-steps.ts'
import { decide } from '../play/deciding-steps.ts'
import { exampleCase } from '../play/example-cases.ts'
import { planActions } from '../play/planning-steps.ts'
import { readRecords } from '../play/record-steps.ts'
import { layTable } from '../play/table.ts'
import { holdToJudgement } from './hold-to-judgement.ts'
import { expectNothingLost } from './nothing-lost.ts'

test('[R54] [R87] killed in each phase from the key decisions to the record, everyone is back in it with all there was, and the record reads the same', async () => {
  const played = exampleCase('03')
  const { caseFile } = readCaseFile(played)
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z` })
  const table = await layTable(server, caseFile!, played)
  await holdToJudgement(table)
  await decide(table)
  await expectNothingLost(table, 'deciding', 'kill9')
  await planActions(table)
  await expectNothingLost(table, 'planning', 'kill9')
  // Lines that were not shared yet are back with who wrote them, and nowhere else.
  await reflect(table)
  await expectNothingLost(table, 'closing', 'kill9')
  await shareReflections(table)
  await establish(table)
  await table.everyoneUpToDate()
  const before = await readRecords(table)
  await expectNothingLost(table, 'inFollowUp', 'kill9')
  expect(await readRecords(table)).toEqual(before)
  expect(before.map(({ body }) => body.length > 1000)).not.toContain(false)
  table.close()
}, 180_000)
