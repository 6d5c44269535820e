import type { CaseJudgement } from './case-judging.ts'
import type { CaseReader, PlayedCase } from './case-shape.ts'
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
  const { earlier } = played.judgement
  const parted = [
    ...played.differences.flatMap((made) =>
      differenceTexts({ differences: [made] }).map((text) => ({ text, isShown: sees(`difference:${made.id}`) })),
    ),
    ...judgementTexts(played).map((text) => ({ text, isShown: sees('judgement') })),
    ...positionTexts(played, reader, moment, sees),
    ...(earlier ? earlierTexts(played, reader, moment, earlier) : []),
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

function positionTexts(
  played: PlayedCase,
  reader: CaseReader,
  moment: Moment,
  sees: (item: string) => boolean,
): { text: string; isShown: boolean }[] {
  return played.judgement.positions.flatMap(({ byId, motivation }) => {
    const dissent = dissentOf(played, byId)
    const isOwn = giverOf(played, byId) === reader.id
    const isShown =
      isOwn ||
      (isFromMoment(moment, 'judged') &&
        sees('judgement') &&
        (dissent === undefined || seesDissent(played, reader, moment, byId)))
    const texts = [motivation ?? '', dissent?.verbatim ?? '', dissent?.wouldChangeMyMind ?? '']
    return texts.map((text) => ({ text, isShown }))
  })
}

/** The version before the last, with its positions: whole for who sees what derives from the table. */
function earlierTexts(
  played: PlayedCase,
  reader: CaseReader,
  moment: Moment,
  earlier: NonNullable<CaseJudgement['earlier']>,
): { text: string; isShown: boolean }[] {
  const before = { ...played, judgement: { ...played.judgement, ...earlier, earlier: undefined } }
  const isShown = isFromMoment(moment, 'put') && seesDerived(played, reader, moment)
  const shownAt = isShown ? 'judged' : 'put'
  return [{ text: earlier.text, isShown }, ...positionTexts(before, reader, shownAt, () => isShown)]
}

/** Words of the differences. */
export function differenceTexts({ differences }: Pick<PlayedCase, 'differences'>): string[] {
  return differences.flatMap(({ title, discussionQuestion, result }) => [title, discussionQuestion ?? '', result])
}

/** Words of the judgement as it is put to positions. */
export function judgementTexts({ judgement }: PlayedCase): string[] {
  return [judgement.text, judgement.dangerStatement, judgement.safetyGoal, ...judgement.uncertainties]
}
