import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { CasePosition } from './case-judging.ts'
import type { CaseRating, PlayedCase } from './case-shape.ts'
import { NOT_IN_CASE } from './filled-judgement.ts'
import { giveFor } from './give.ts'
import { isGivenInPerson } from './givers.ts'
import { dissentOf, positionsAsked, secondRatings } from './judging-expectation.ts'
import { giverOf } from './judging-parties.ts'
import { memberNamed } from './steps.ts'
import type { PlayTable } from './table.ts'

/** Everyone but the last takes position and rates; who is not there before who is. */
export async function positionAllButLast(table: PlayTable): Promise<void> {
  for (const position of positionsAsked(table.played).slice(0, -1)) await takePosition(table, position)
  for (const rating of secondRatings(table.played).slice(0, -1)) await giveRating(table, rating)
}

/** The last takes position and rates; what does not show itself then, the facilitator shows. Answers what was filled. */
export async function positionLast(table: PlayTable): Promise<string[]> {
  const { played, facilitator } = table
  for (const position of positionsAsked(played).slice(-1)) await takePosition(table, position)
  for (const rating of secondRatings(played).slice(-1)) await giveRating(table, rating)
  await table.everyoneUpToDate()
  const filled = await showPositions(table)
  if (secondRatings(played).length > 0 && !facilitator.state.ratings[2]?.spread) {
    await facilitator.must({ type: 'revealRatingSpread', round: 2 })
    filled.push('tweede spreiding getoond voordat iedereen een cijfer gaf')
  }
  return filled
}

/** Everyone takes position on the version before the last, and its reasons are asked. */
export async function positionOnEarlier(table: PlayTable, before: PlayedCase): Promise<void> {
  for (const position of positionsAsked(before)) await takePosition({ ...table, played: before }, position)
  await table.everyoneUpToDate()
  await showPositions(table)
  await table.facilitator.must({ type: 'revealPositionReasons' })
}

/** The facilitator asks for the reasons, and for the names at the second ratings. */
export async function showReasons(table: PlayTable): Promise<void> {
  await table.facilitator.must({ type: 'revealPositionReasons' })
  if (secondRatings(table.played).length > 0) await table.facilitator.must({ type: 'revealRatingNames', round: 2 })
}

async function takePosition(table: PlayTable, { byId, position, motivation }: CasePosition): Promise<void> {
  const { played } = table
  const dissent = dissentOf(played, byId)
  const input: Omit<CommandOf<'takePosition'>, 'type'> = {
    version: table.facilitator.state.judgements.at(-1)?.version ?? 0,
    kind: position,
    motivation: motivation ?? '',
    dissent: dissent
      ? {
          verbatim: dissent.verbatim,
          wouldChangeMyMind: dissent.wouldChangeMyMind,
          revisitOn: dissent.revisitOn,
        }
      : null,
  }
  await giveFor(
    table,
    giverOf(played, byId),
    isGivenInPerson(played, byId)
      ? { type: 'takePosition', ...input }
      : { type: 'recordPosition', memberId: memberNamed(table, byId), ...input },
  )
}

async function giveRating(table: PlayTable, { byId, score, reason }: CaseRating): Promise<void> {
  const { played } = table
  const rating = { round: 2 as const, score, reason, whatWouldMakeItOneHigher: null }
  await giveFor(
    table,
    giverOf(played, byId),
    isGivenInPerson(played, byId)
      ? { type: 'giveRating', ...rating }
      : { type: 'recordRating', memberId: memberNamed(table, byId), ...rating },
  )
}

/** Shows the positions where they did not show themselves, which is told. */
async function showPositions(table: PlayTable): Promise<string[]> {
  if (positionsOfLast(table)?.shown) return []
  await table.facilitator.must({ type: 'revealPositions', reason: NOT_IN_CASE })
  return [`posities getoond voordat iedereen er een gaf: "${NOT_IN_CASE}"`]
}

function positionsOfLast({ facilitator: { state } }: PlayTable) {
  return state.positions[state.judgements.at(-1)?.version ?? 0]
}
