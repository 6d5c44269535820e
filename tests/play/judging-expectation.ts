import type { CaseDifference, CaseDissent, CasePosition } from './case-judging.ts'
import { type CaseReader, nameIn, type PlayedCase } from './case-shape.ts'
import { earlierVersion } from './earlier-version.ts'
import { filledPositions, typedUncertainties } from './filled-judgement.ts'
import { giver, isGivenInPerson, ratingLineOf, ratingsOfRound } from './givers.ts'
import {
  giverOf,
  knowsRestrictions,
  proposerOf,
  seesDerived,
  seesItem,
  seesRatings,
  takesPosition,
} from './judging-parties.ts'
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
import { visibleNotes } from './visible-words.ts'

/** What this reader should see of differences and the joint judgement at this moment, from the case and the method alone. */
export function expectedJudging(played: PlayedCase, reader: CaseReader, moment: Moment): JudgingSight {
  if (!isFromMoment(moment, 'differed')) return NOTHING_JUDGED
  return {
    ...NOTHING_JUDGED,
    differences: visibleDifferences(played, reader, moment).map((made) =>
      lineOfDifference(played, reader, moment, made),
    ),
    ...(isFromMoment(moment, 'put') ? expectedVersion(played, reader, moment) : {}),
    taken: isFromMoment(moment, 'put') ? takenBy(played, reader, moment) : [],
    ...(seesRatings(reader, moment) ? expectedRatings(played, moment) : {}),
  }
}

/** Differences that this reader may know by now. */
export function visibleDifferences(played: PlayedCase, reader: CaseReader, moment: Moment): CaseDifference[] {
  return played.differences.filter(({ id }) => seesItem(played, reader, moment, `difference:${id}`))
}

/** Positions that are asked, in the order they are given: first of who is not there, then of who is. */
export function positionsAsked(played: PlayedCase): CasePosition[] {
  const asked = played.judgement.positions.filter(({ byId }) => takesPosition(played, byId))
  return inOrderOfGiving(played, [...asked, ...filledPositions(played)])
}

/** Second ratings, in the order they are given. */
export function secondRatings(played: PlayedCase) {
  return inOrderOfGiving(played, ratingsOfRound(played, 2))
}

function inOrderOfGiving<T extends { byId: string }>(played: PlayedCase, given: readonly T[]): T[] {
  const inPerson = ({ byId }: T) => isGivenInPerson(played, byId)
  return [...given.filter((one) => !inPerson(one)), ...given.filter(inPerson)]
}

/** The last version and those before it, with what is shown of their positions. */
function expectedVersion(played: PlayedCase, reader: CaseReader, moment: Moment): Partial<JudgingSight> {
  if (!seesItem(played, reader, moment, 'judgement')) return {}
  const { text, dangerStatement, safetyGoal } = played.judgement
  const before = earlierVersion(played)
  const known = visibleDifferences(played, reader, moment).map(({ id }) => id)
  const asked = positionsAsked(played)
  const isShown = isFromMoment(moment, 'shown')
  const seesAll = seesDerived(played, reader, moment)
  return {
    judgement: [
      partLine('oordeel', text.trim()),
      partLine('zorgformulering', dangerStatement.trim()),
      partLine('veiligheidsdoel', safetyGoal.trim()),
    ],
    earlier: before && seesAll ? linesOfEarlier(before) : [],
    uncertainties: typedUncertainties(played).map((typed) =>
      uncertaintyLine(
        typed.text.trim(),
        known.includes(typed.differenceId ?? '') ? titleOf(played, typed.differenceId) : null,
      ),
    ),
    positions: isShown ? asked.map(({ byId, position }) => shownLine(partyOf(played, byId), position)) : null,
    reasons: isFromMoment(moment, 'judged')
      ? asked.flatMap((position) =>
          linesOfPosition(played, position, seesDissent(played, reader, moment, position.byId)),
        )
      : null,
  }
}

/** Whether this reader may read why somebody dissents. */
export function seesDissent(played: PlayedCase, reader: CaseReader, moment: Moment, byId: string): boolean {
  return byId === reader.id || seesItem(played, reader, moment, `dissent:${byId}`)
}

function linesOfEarlier(before: PlayedCase): string[] {
  return [
    partLine('oordeel', before.judgement.text.trim()),
    ...positionsAsked(before).flatMap((position) => linesOfPosition(before, position)),
  ]
}

function expectedRatings(played: PlayedCase, moment: Moment): Pick<JudgingSight, 'spread' | 'ratings'> {
  const ratings = ratingsOfRound(played, 2)
  const spread = ratings.map(({ score }) => score).sort((a, b) => a - b)
  if (ratings.length === 0 || !isFromMoment(moment, 'shown')) return { spread: null, ratings: null }
  return {
    spread: spread.join(' '),
    ratings: isFromMoment(moment, 'judged') ? ratings.map((rating) => ratingLineOf(played, rating)) : null,
  }
}

/** Own positions, and those this reader wrote down: of every version. */
function takenBy(played: PlayedCase, reader: CaseReader, moment: Moment): string[] {
  const before = earlierVersion(played)
  const asked = positionsAsked(played)
  const given = moment === 'put' ? asked.slice(0, -1) : asked
  return [
    ...(before ? takenBy(before, reader, 'judged') : []),
    ...given
      .filter(({ byId }) => giverOf(played, byId) === reader.id)
      .flatMap((position) => linesOfPosition(played, position)),
  ]
}

function lineOfDifference(played: PlayedCase, reader: CaseReader, moment: Moment, difference: CaseDifference): string {
  const [first] = played.differences
  const facilitator = played.participants.find(({ isFacilitator }) => isFacilitator)
  const notes = visibleNotes(played, reader, moment).filter(({ id }) => difference.noteIds.includes(id))
  return differenceLine({
    title: difference.title.trim(),
    kind: difference.kind,
    notes: notes.map(({ text }) => text?.trim() ?? ''),
    question: difference.discussionQuestion?.trim() || null,
    result: difference.result.trim(),
    resultKind: difference.resultKind,
    proposedBy: nameIn(played, difference === first ? proposerOf(played) : (facilitator?.id ?? '')),
    made: true,
    notFor: knowsRestrictions(reader) ? (difference.notVisibleTo ?? []).map((id) => nameIn(played, id)) : [],
  })
}

/** A position with its words and, where it does not share the judgement, the dissent, for who may read why. */
function linesOfPosition(played: PlayedCase, { byId, position, motivation }: CasePosition, isWhole = true): string[] {
  const from = giver(played, byId)
  const recordedBy = isGivenInPerson(played, byId) ? null : nameIn(played, giverOf(played, byId))
  const dissent = position === 'dissents' ? dissentOf(played, byId) : undefined
  if (dissent !== undefined && !isWhole) return [positionLine({ from, kind: position, motivation: null, recordedBy })]
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
