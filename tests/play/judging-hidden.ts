import type { CaseReader, PlayedCase } from './case-shape.ts'
import { ratingsOfRound } from './givers.ts'
import { dissentOf } from './judging-expectation.ts'
import { giverOf, seesDerived } from './judging-parties.ts'
import { isFromMoment, type Moment } from './moments.ts'

/** Texts about the joint judgement, parted in what this reader may have received by now and what not. */
export interface PartedTexts {
  shown: string[]
  hidden: string[]
}

/** Differences, the judgement, positions, dissents and second ratings as this reader may know them at this moment. */
export function judgingTexts(played: PlayedCase, reader: CaseReader, moment: Moment): PartedTexts {
  if (!isFromMoment(moment, 'differed')) return { shown: [], hidden: [] }
  const sees = seesDerived(played, reader)
  const parted = [
    ...[...differenceTexts(played), ...judgementTexts(played)].map((text) => ({ text, isShown: sees })),
    ...played.judgement.positions.flatMap(({ byId, motivation }) => {
      const dissent = dissentOf(played, byId)
      const isShown = giverOf(played, byId) === reader.id || (sees && moment === 'judged')
      const texts = [motivation ?? '', dissent?.verbatim ?? '', dissent?.wouldChangeMyMind ?? '']
      return texts.map((text) => ({ text, isShown }))
    }),
    ...ratingsOfRound(played, 2).map(({ byId, reason }) => ({
      text: reason,
      isShown:
        giverOf(played, byId) === reader.id ||
        (moment === 'judged' && reader.role !== 'network' && reader.role !== 'teamManager'),
    })),
  ]
  return {
    shown: parted.filter(({ isShown }) => isShown).map(({ text }) => text),
    hidden: parted.filter(({ isShown }) => !isShown).map(({ text }) => text),
  }
}

/** Words of the differences. */
export function differenceTexts({ differences }: PlayedCase): string[] {
  return differences.flatMap(({ title, discussionQuestion, result }) => [title, discussionQuestion ?? '', result])
}

/** Words of the judgement as it is put to positions. */
export function judgementTexts({ judgement }: PlayedCase): string[] {
  return [judgement.text, judgement.dangerStatement, judgement.safetyGoal, ...judgement.uncertainties]
}
