import type { CaseReader, PlayedCase } from './case-shape.ts'
import { earlierVersion } from './earlier-version.ts'
import { ratingsOfRound } from './givers.ts'
import { dissentOf, seesDissent } from './judging-expectation.ts'
import { giverOf, seesDerived, seesItem, seesRatings } from './judging-parties.ts'
import { isFromMoment, type Moment } from './moments.ts'

/** Texts about the joint judgement, parted in what this reader may have received by now and what not. */
export interface PartedTexts {
  shown: string[]
  hidden: string[]
}

/** Differences, the judgement, positions, dissents and second ratings as this reader may know them at this moment. */
export function judgingTexts(played: PlayedCase, reader: CaseReader, moment: Moment): PartedTexts {
  if (!isFromMoment(moment, 'differed')) return { shown: [], hidden: [] }
  const sees = (item: string) => seesItem(played, reader, moment, item)
  const before = earlierVersion(played)
  const parted = [
    ...played.differences.flatMap((made) =>
      differenceTexts({ differences: [made] }).map((text) => ({ text, isShown: sees(`difference:${made.id}`) })),
    ),
    ...judgementTexts(played).map((text) => ({ text, isShown: sees('judgement') })),
    ...positionTexts(played, reader, moment),
    ...(before ? earlierTexts(before, reader, moment) : []),
    ...ratingsOfRound(played, 2).map(({ byId, reason }) => ({
      text: reason,
      isShown: giverOf(played, byId) === reader.id || (isFromMoment(moment, 'judged') && seesRatings(reader, moment)),
    })),
  ]
  return {
    shown: parted.filter(({ isShown }) => isShown).map(({ text }) => text),
    hidden: parted.filter(({ isShown }) => !isShown).map(({ text }) => text),
  }
}

function positionTexts(played: PlayedCase, reader: CaseReader, moment: Moment): { text: string; isShown: boolean }[] {
  return played.judgement.positions.flatMap(({ byId, motivation }) => {
    const dissent = dissentOf(played, byId)
    const isOwn = giverOf(played, byId) === reader.id
    const isShown =
      isOwn ||
      (isFromMoment(moment, 'judged') &&
        seesItem(played, reader, moment, 'judgement') &&
        (dissent === undefined || seesDissent(played, reader, moment, byId)))
    const texts = [motivation ?? '', dissent?.verbatim ?? '', dissent?.wouldChangeMyMind ?? '']
    return texts.map((text) => ({ text, isShown }))
  })
}

/** The version before the last, with its positions: whole for who sees what derives from the table, else one's own. */
function earlierTexts(before: PlayedCase, reader: CaseReader, moment: Moment): { text: string; isShown: boolean }[] {
  if (isFromMoment(moment, 'put') && seesDerived(before, reader, moment)) {
    return [before.judgement.text, ...wordsOfPositions(before)].map((text) => ({ text, isShown: true }))
  }
  return [{ text: before.judgement.text, isShown: false }, ...positionTexts(before, reader, 'put')]
}

function wordsOfPositions({ judgement: { positions, dissents } }: PlayedCase): string[] {
  return [
    ...positions.map(({ motivation }) => motivation ?? ''),
    ...dissents.flatMap(({ verbatim, wouldChangeMyMind }) => [verbatim, wouldChangeMyMind]),
  ]
}

/** Words of the differences. */
export function differenceTexts({ differences }: Pick<PlayedCase, 'differences'>): string[] {
  return differences.flatMap(({ title, discussionQuestion, result }) => [title, discussionQuestion ?? '', result])
}

/** Words of the judgement as it is put to positions. */
export function judgementTexts({ judgement }: PlayedCase): string[] {
  return [judgement.text, judgement.dangerStatement, judgement.safetyGoal, ...judgement.uncertainties]
}
