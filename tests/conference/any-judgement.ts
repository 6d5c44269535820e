import { HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import * as fc from 'fast-check'
import { differenceId, from, maybeWords, names, orNull, words } from './pool.ts'

const mostly = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 9, arbitrary: text }, fc.constant(''))

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
