import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { lastJudgement } from '../judgement-check.ts'
import { partyName } from '../people-at-table.ts'
import { missingPositions, positionsOf, revealedPositions, revealedReasons } from '../positions-of-version.ts'
import { all, inPhases, onlyFacilitator, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

const judgementIsPut: Permission = (state) =>
  lastJudgement(state) === undefined ? refuse('no_judgement', 'R60') : null

/**
 * Shows every position at once: when all are in, or with a reason without who is missing (rule R61). With a
 * reason it also closes what was shown already, where somebody who is not live gave none.
 */
export const revealPositions: Rule<'revealPositions'> = {
  may: all(onlyFacilitator('R61'), inPhases('judging', 'judging'), judgementIsPut, (state) => {
    const { shown, reason } = positionsOf(state)
    const { parties, members } = missingPositions(state)
    const isClosed = shown !== null && (reason !== null || parties.length + members.length === 0)
    return isClosed ? refuse('positions_shown', 'R61') : null
  }),
  decide(state, { reason }, context) {
    const { parties } = missingPositions(state)
    if (reason === null && positionsOf(state).shown !== null) return no('positions_shown', 'R61')
    if (reason === null && parties.length > 0) {
      return no('still_taking_position', 'R61', { names: parties.map((id) => partyName(state, id)).join(', ') })
    }
    const words = collectWords(context)
    return { events: [revealedPositions(state, words.putOptional(reason))], texts: words.texts }
  },
}

/** The reasons and the dissents, verbatim, after everyone's position (rule R61). */
export const revealPositionReasons: Rule<'revealPositionReasons'> = {
  may: all(onlyFacilitator('R61'), inPhases('judging', 'closing'), judgementIsPut, (state) => {
    const { shown, reasons } = positionsOf(state)
    if (shown === null) return refuse('positions_hidden', 'R61')
    return reasons === null ? null : refuse('already_done', 'R61')
  }),
  decide: (state) => happens(revealedReasons(state)),
}
