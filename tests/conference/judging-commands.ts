import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { CommandShapes } from '@rondom/shared/domain/commands.ts'
import { differenceItem, dissentItem, judgementItem } from '@rondom/shared/domain/derived.ts'
import { DIFFERENCE_KINDS, DIFFERENCE_RESULTS } from '@rondom/shared/domain/differences.ts'
import { POSITION_KINDS } from '@rondom/shared/domain/judgement.ts'
import * as fc from 'fast-check'
import { memberId, names, noteId, POOL } from './pool.ts'
import { day, from, maybeWords, mostly, orNull, words } from './random-words.ts'

const differenceId = from(POOL.differences)
const version = from([1, 1, 2])
const dissent = fc.record({ verbatim: words, wouldChangeMyMind: words, revisitOn: day })
const positionFields = {
  version,
  kind: from(POSITION_KINDS),
  motivation: maybeWords,
  dissent: fc.option(dissent, { nil: null, freq: 1 }),
}

type Judging =
  | 'recordDifference'
  | 'withdrawDifference'
  | 'concludeDifference'
  | 'release'
  | 'putToPositions'
  | 'takePosition'
  | 'recordPosition'
  | 'revealPositions'
  | 'revealPositionReasons'
  | 'giveRating'
  | 'revealRatingSpread'

/** What the fields of the commands about differences, judgement and positions can be. */
export const JUDGING_FIELDS: { [K in Judging]: fc.Arbitrary<CommandShapes[K]> } = {
  recordDifference: fc.record({
    difference: fc.record({
      id: differenceId,
      title: words,
      kind: from(DIFFERENCE_KINDS),
      noteIds: fc.array(noteId, { minLength: 2, maxLength: 3 }),
      discussionQuestion: maybeWords,
    }),
  }),
  withdrawDifference: fc.record({ differenceId }),
  concludeDifference: fc.record({ differenceId, result: words, resultKind: from(DIFFERENCE_RESULTS) }),
  release: fc.record({
    item: fc.oneof(
      differenceId.map(differenceItem),
      version.map(judgementItem),
      fc.tuple(version, from([...POOL.parties, ...POOL.members])).map(([number, id]) => dissentItem(number, id)),
    ),
    to: fc.oneof(from([...POOL.members, CAST.mother, CAST.granny]), from(POOL.participants)),
  }),
  putToPositions: fc.constant({}),
  takePosition: fc.record(positionFields),
  recordPosition: fc.record({ ...positionFields, memberId }),
  revealPositions: fc.record({ reason: orNull(words) }),
  revealPositionReasons: fc.constant({}),
  giveRating: fc.record({
    round: from([2, 2, 2, 1, 3] as const),
    score: fc.integer({ min: 0, max: 10 }),
    reason: words,
    whatWouldMakeItOneHigher: orNull(words),
  }),
  revealRatingSpread: fc.record({ round: from([2, 2, 1] as const) }),
}

/** A judgement as the table may hold it, complete or not. */
export const anyJudgement = fc.record({
  judgement: mostly(words),
  dangerStatement: mostly(words),
  safetyGoal: mostly(words),
  explanation: maybeWords,
  uncertainties: fc.uniqueArray(
    fc.record({ id: from(names('uncertainty', 4)), text: words, differenceId: orNull(differenceId) }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  meanings: fc.record({
    [HOUSEHOLD.child]: mostly(words),
    [HOUSEHOLD.mother]: words,
    [HOUSEHOLD.father]: words,
    [idOf('member', 'nieuw0x')]: words,
  }),
})
