import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import { type ServerOptions, startServer } from '../kit/index.ts'
import type { PlayedCase } from './case-shape.ts'
import { compareAll } from './compare-all.ts'
import { giveTurns, makeDifferences } from './differing-steps.ts'
import { earlierVersion } from './earlier-version.ts'
import { filledInJudgement } from './filled-judgement.ts'
import { recordHistory } from './history-steps.ts'
import { holdToRecord } from './hold-to-record.ts'
import { putToPositions, rewriteLine, writeJudgement } from './judgement-writing.ts'
import type { End } from './moments.ts'
import type { Outcome } from './outcome.ts'
import { positionAllButLast, positionLast, positionOnEarlier, showReasons } from './position-steps.ts'
import { checkIn, declareReady, letFamilySpeak, writeInSilence } from './steps.ts'
import { layTable, type PlayTable } from './table.ts'
import { tableKeptShut } from './table-kept-shut.ts'

/** How a case is played: up to where, and what adds to how the server is started. */
export interface PlayOptions extends ServerOptions {
  until?: End
}

const NOTHING_MORE: Pick<Outcome, 'filled' | 'differences'> = { filled: [], differences: [] }

/** Holds the conference of a case over the interfaces, from preparing to its end. */
export async function playOverInterfaces(
  caseFile: CaseFile,
  played: PlayedCase,
  { until = 'record', ...options }: PlayOptions = {},
): Promise<Outcome> {
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z`, ...options })
  const table = await layTable(server, caseFile, played)
  try {
    const differences = await holdToReveal(table)
    const judged = until === 'reveal' ? NOTHING_MORE : await holdToJudgement(table)
    const recorded = until === 'record' ? await holdToRecord(table) : NOTHING_MORE
    return {
      filled: [...table.prepared.filled, ...judged.filled, ...recorded.filled],
      broken: [],
      differences: [...differences, ...judged.differences, ...recorded.differences],
      readers: table.players.length,
    }
  } finally {
    table.close()
  }
}

async function holdToReveal(table: PlayTable): Promise<string[]> {
  await recordHistory(table.facilitator, table.played, ({ id }) => table.clientOf(id).person.participantId)
  await checkIn(table)
  await letFamilySpeak(table)
  await writeInSilence(table)
  const before = await compareAll(table, 'before')
  await declareReady(table)
  await table.facilitator.must({ type: 'reveal', reason: null })
  const revealed = await compareAll(table, 'revealed')
  await table.facilitator.must({ type: 'revealRatingNames', round: 1 })
  return [...before, ...revealed, ...(await compareAll(table, 'named'))]
}

async function holdToJudgement(table: PlayTable): Promise<Pick<Outcome, 'filled' | 'differences'>> {
  await giveTurns(table)
  await makeDifferences(table)
  const differed = await compareAll(table, 'differed')
  await writeJudgement(table)
  const before = earlierVersion(table.played)
  if (before !== null) {
    await putToPositions(table)
    await positionOnEarlier(table, before)
    await rewriteLine(table)
  }
  await putToPositions(table)
  await positionAllButLast(table)
  const put = [...(await compareAll(table, 'put')), ...(await tableKeptShut(table))]
  const filled = await positionLast(table)
  const shown = await compareAll(table, 'shown')
  await showReasons(table)
  const judged = await compareAll(table, 'judged')
  return {
    filled: [...filledInJudgement(table.played), ...filled],
    differences: [...differed, ...put, ...shown, ...judged],
  }
}
