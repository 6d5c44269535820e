import type { CaseDifference, CaseDissent, CasePosition } from './case-judging.ts'
import { type CaseReader, nameIn, type PlayedCase } from './case-shape.ts'
import { typedUncertainties } from './filled-judgement.ts'
import { giver, isGivenInPerson, ratingLineOf, ratingsOfRound } from './givers.ts'
import { giverOf, proposerOf, seesDerived, takesPosition } from './judging-parties.ts'
import {
  differenceLine,
  dissentLine,
  type JudgingSight,
  NOTHING_JUDGED,
  partLine,
  positionLine,
  shownLine,
  uncertaintyLine,
} from './judging-sight.ts'
import { isFromMoment, type Moment } from './moments.ts'

/**
 * What this reader should see of differences and the joint judgement at this moment, from the case and the method alone,
 * where nothing is released to anyone who is named in a restriction.
 */
export function expectedJudging(played: PlayedCase, reader: CaseReader, moment: Moment): JudgingSight {
  if (!isFromMoment(moment, 'differed')) return NOTHING_JUDGED
  const derived = seesDerived(played, reader) ? expectedDerived(played, moment) : NOTHING_JUDGED
  return {
    ...derived,
    taken: isFromMoment(moment, 'put') ? takenBy(played, reader, moment) : [],
    ...(seesRatings(reader) ? expectedRatings(played, moment) : {}),
  }
}

/** Positions that are asked, in the order they are given: first of who is not there, then of who is. */
export function positionsAsked(played: PlayedCase): CasePosition[] {
  const asked = played.judgement.positions.filter(({ byId }) => takesPosition(played, byId))
  return inOrderOfGiving(played, asked)
}

/** Second ratings, in the order they are given. */
export function secondRatings(played: PlayedCase) {
  return inOrderOfGiving(played, ratingsOfRound(played, 2))
}

function inOrderOfGiving<T extends { byId: string }>(played: PlayedCase, given: readonly T[]): T[] {
  const inPerson = ({ byId }: T) => isGivenInPerson(played, byId)
  return [...given.filter((one) => !inPerson(one)), ...given.filter(inPerson)]
}

function expectedDerived(played: PlayedCase, moment: Moment): JudgingSight {
  const { text, dangerStatement, safetyGoal } = played.judgement
  const differences = played.differences.map((difference) => lineOfDifference(played, difference))
  if (!isFromMoment(moment, 'put')) return { ...NOTHING_JUDGED, differences }
  const asked = positionsAsked(played)
  const isShown = isFromMoment(moment, 'shown')
  return {
    ...NOTHING_JUDGED,
    differences,
    judgement: [
      partLine('oordeel', text.trim()),
      partLine('zorgformulering', dangerStatement.trim()),
      partLine('veiligheidsdoel', safetyGoal.trim()),
    ],
    uncertainties: typedUncertainties(played).map((typed) =>
      uncertaintyLine(typed.text.trim(), titleOf(played, typed.differenceId)),
    ),
    positions: isShown ? asked.map(({ byId, position }) => shownLine(partyOf(played, byId), position)) : null,
    reasons: moment === 'judged' ? asked.flatMap((position) => linesOfPosition(played, position)) : null,
  }
}

function expectedRatings(played: PlayedCase, moment: Moment): Pick<JudgingSight, 'spread' | 'ratings'> {
  const ratings = ratingsOfRound(played, 2)
  const spread = ratings.map(({ score }) => score).sort((a, b) => a - b)
  if (ratings.length === 0 || !isFromMoment(moment, 'shown')) return { spread: null, ratings: null }
  return {
    spread: spread.join(' '),
    ratings: moment === 'judged' ? ratings.map((rating) => ratingLineOf(played, rating)) : null,
  }
}

function seesRatings({ role }: CaseReader): boolean {
  return role !== 'network' && role !== 'teamManager'
}

function takenBy(played: PlayedCase, reader: CaseReader, moment: Moment): string[] {
  const asked = positionsAsked(played)
  const given = moment === 'put' ? asked.slice(0, -1) : asked
  return given
    .filter(({ byId }) => giverOf(played, byId) === reader.id)
    .flatMap((position) => linesOfPosition(played, position))
}

function lineOfDifference(played: PlayedCase, difference: CaseDifference): string {
  const [first] = played.differences
  const facilitator = played.participants.find(({ isFacilitator }) => isFacilitator)
  return differenceLine({
    title: difference.title.trim(),
    kind: difference.kind,
    notes: difference.noteIds.map((id) => played.notes.find((note) => note.id === id)?.text?.trim() ?? id),
    question: difference.discussionQuestion?.trim() || null,
    result: difference.result.trim(),
    resultKind: difference.resultKind,
    proposedBy: nameIn(played, difference === first ? proposerOf(played) : (facilitator?.id ?? '')),
    made: true,
    notFor: (difference.notVisibleTo ?? []).map((id) => nameIn(played, id)),
  })
}

/** A position with its words and, where it does not share the judgement, the dissent. */
function linesOfPosition(played: PlayedCase, { byId, position, motivation }: CasePosition): string[] {
  const from = giver(played, byId)
  const recordedBy = isGivenInPerson(played, byId) ? null : nameIn(played, giverOf(played, byId))
  const dissent = position === 'dissents' ? dissentOf(played, byId) : undefined
  return [
    positionLine({ from, kind: position, motivation: motivation?.trim() || null, recordedBy }),
    ...(dissent
      ? [
          dissentLine({
            from,
            verbatim: dissent.verbatim.trim(),
            test: dissent.wouldChangeMyMind.trim(),
            on: dissent.revisitOn,
            recordedBy,
          }),
        ]
      : []),
  ]
}

/** The dissent of somebody of the case. */
export function dissentOf(played: PlayedCase, byId: string): CaseDissent | undefined {
  return played.judgement.dissents.find((dissent) => dissent.byId === byId)
}

function titleOf(played: PlayedCase, differenceId: string | null): string | null {
  return played.differences.find(({ id }) => id === differenceId)?.title.trim() ?? null
}

function partyOf(played: PlayedCase, byId: string): string {
  const participant = played.participants.find(({ id }) => id === byId)
  return participant?.organisation ?? nameIn(played, byId)
}
