import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DangerCheck } from '@rondom/shared/domain/meeting.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { anyone, onlyFacilitator } from './permission.ts'
import { collectWords } from './words.ts'

/** What of the danger check still stands open: the answer, or what to do now. */
export function openDanger(state: ConferenceState): 'check' | 'plan' | null {
  const { danger, phase } = state
  if (danger.status === 'called') return 'check'
  // Asked before anything else at the table; preparing can end without it.
  if (danger.status === 'not_asked') return phase === 'preparing' ? null : 'check'
  return danger.status === 'danger' && !hasPlan(danger) ? 'plan' : null
}

/** Why nothing moves forward while the danger check is open (rules R6, R7), or null. */
export function dangerRefusal(state: ConferenceState): Refusal | null {
  const open = openDanger(state)
  if (open === null) return null
  return open === 'check' ? refuse('danger_open', 'R6') : refuse('danger_plan_missing', 'R7')
}

function hasPlan({ whatNow, ownerName, byTime }: DangerCheck): boolean {
  return whatNow !== null && ownerName !== null && byTime !== null
}

/** Anyone, in any phase (M19). */
export const callDangerCheck: Rule<'callDangerCheck'> = {
  may: anyone,
  decide: (state, _command, { actor }) =>
    state.danger.status === 'called' ? no('already_done', 'R6') : happens({ type: 'dangerCheckCalled', by: actor.id }),
}

/** A yes is recorded at once; what to do now may follow, and nothing moves forward until it has. */
export const answerDangerCheck: Rule<'answerDangerCheck'> = {
  may: onlyFacilitator('R6'),
  decide(state, { danger, whatNow, ownerName, byTime }, context) {
    const words = collectWords(context)
    const answered: DangerCheck = {
      status: danger ? 'danger' : 'no_danger',
      calledBy: state.danger.calledBy,
      whatNow: danger ? words.putOptional(whatNow) : null,
      ownerName: danger ? ownerName : null,
      byTime: danger ? byTime : null,
    }
    return { events: [{ type: 'dangerCheckAnswered', danger: answered }], texts: words.texts }
  },
}
