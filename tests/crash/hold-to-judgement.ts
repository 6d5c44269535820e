import { giveTurns, makeDifferences } from '../play/differing-steps.ts'
import { putToPositions, writeJudgement } from '../play/judgement-writing.ts'
import { positionAllButLast, positionLast, showReasons } from '../play/position-steps.ts'
import { checkIn, declareReady, letFamilySpeak, writeInSilence } from '../play/steps.ts'
import type { PlayTable } from '../play/table.ts'

/** From preparing to a judgement of which the positions and their reasons are shown. */
export async function holdToJudgement(table: PlayTable): Promise<void> {
  await checkIn(table)
  await letFamilySpeak(table)
  await writeInSilence(table)
  await declareReady(table)
  await table.facilitator.must({ type: 'reveal', reason: null })
  await table.facilitator.must({ type: 'revealRatingNames', round: 1 })
  await giveTurns(table)
  await makeDifferences(table)
  await writeJudgement(table)
  await putToPositions(table)
  await positionAllButLast(table)
  await positionLast(table)
  await showReasons(table)
}
