import type { PlayedCase } from '../case-shape.ts'
import { today } from '../deciding-expectation.ts'
import type { Moment } from '../moments.ts'
import {
  isOfTheTable,
  visibleActions,
  visibleAmendments,
  visibleDecisions,
  visibleNeeds,
  visibleReflections,
  visibleSummaries,
} from '../visible-plan.ts'
import type { PagePlayer } from './browser-table.ts'
import { plain } from './plain.ts'

/** Words of decisions, plan, closing and record that should stand on this page now and do not. */
export async function missingPlan(played: PlayedCase, player: PagePlayer, moment: Moment): Promise<string[]> {
  const expected = wordsAt(played, player, moment)
  if (expected.length === 0) return []
  const shown = plain(await player.page.getByRole('main').textContent())
  return expected.filter((words) => !shown.includes(plain(words))).map((words) => `niet te zien: ${words}`)
}

/** Each page shows the work of its phase; the record all of it. */
function wordsAt(played: PlayedCase, player: PagePlayer, moment: Moment): string[] {
  const { reader } = player
  switch (moment) {
    case 'decided':
      return decisionWords(played, player, moment)
    case 'planned':
    case 'released':
      return planWords(played, player, moment)
    case 'reflected':
    case 'shared':
      return visibleReflections(played, reader, moment).map(({ text }) => text)
    case 'established':
    case 'amended':
    case 'supplemented':
      return [
        ...decisionWords(played, player, moment),
        ...planWords(played, player, moment),
        ...(isOfTheTable(reader) ? visibleReflections(played, reader, moment).map(({ text }) => text) : []),
        ...visibleSummaries(played, reader, moment).map(({ text }) => text),
        ...visibleAmendments(played, reader, moment).map(({ text }) => text),
      ]
    default:
      return []
  }
}

function decisionWords(played: PlayedCase, { reader }: PagePlayer, moment: Moment): string[] {
  const day = today(played, moment)
  return visibleDecisions(played, reader, moment).flatMap(({ question, outcome, reasons, consultations }) => [
    ...[question, outcome, reasons],
    ...consultations.filter(({ on }) => on <= day).map(({ advice }) => advice),
  ])
}

function planWords(played: PlayedCase, { reader }: PagePlayer, moment: Moment): string[] {
  const needs = visibleNeeds(played, reader, moment)
  return [
    ...needs.map(({ text }) => text),
    ...visibleActions(played, reader, moment).flatMap(({ what, visibleSign }) => [what, visibleSign]),
    ...played.openNeeds
      .filter(({ needId }) => needs.some(({ id }) => id === needId))
      .flatMap(({ reason, bridging }) => [reason, bridging]),
  ]
}
