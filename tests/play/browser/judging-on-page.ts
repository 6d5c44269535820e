import { nl } from '@rondom/client/text/nl.ts'
import { nameIn, type PlayedCase } from '../case-shape.ts'
import { ratingsOfRound } from '../givers.ts'
import { dissentOf, positionsAsked } from '../judging-expectation.ts'
import { differenceTexts, judgementTexts } from '../judging-hidden.ts'
import { seesDerived } from '../judging-parties.ts'
import { isFromMoment, type Moment } from '../moments.ts'
import type { PagePlayer } from './browser-table.ts'
import { plain } from './plain.ts'

/** Differences, judgement, positions and second ratings that should stand on this page now and do not. */
export async function missingJudging(
  played: PlayedCase,
  { page, reader }: PagePlayer,
  moment: Moment,
): Promise<string[]> {
  // From the decisions on the judgement is folded away, and no longer the page itself.
  if (!isFromMoment(moment, 'differed') || isFromMoment(moment, 'decided')) return []
  const expected = [
    ...(seesDerived(played, reader) ? derivedWords(played, moment) : []),
    ...(isFromMoment(moment, 'judged') && reader.role !== 'network' && reader.role !== 'teamManager'
      ? ratingsOfRound(played, 2).map(({ reason }) => reason)
      : []),
  ]
  const shown = plain(await page.getByRole('main', { name: 'Tafel' }).textContent())
  return expected.filter((words) => !shown.includes(plain(words))).map((words) => `niet te zien: ${words}`)
}

function derivedWords(played: PlayedCase, moment: Moment): string[] {
  const asked = positionsAsked(played)
  const dissents = asked.flatMap(({ byId }) => dissentOf(played, byId) ?? [])
  return [
    ...differenceTexts(played),
    ...(isFromMoment(moment, 'put') ? judgementTexts(played) : []),
    ...(isFromMoment(moment, 'shown') ? asked.map(({ position }) => nl.domain.position[position]) : []),
    ...(isFromMoment(moment, 'judged')
      ? [
          ...asked.map(({ motivation }) => motivation ?? ''),
          ...dissents.flatMap(({ byId, verbatim, wouldChangeMyMind }) => [
            nameIn(played, byId),
            verbatim,
            wouldChangeMyMind,
          ]),
        ]
      : []),
  ]
}
