import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import type { ConsultationId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'
import { visibleDecision } from '../decision-sight.ts'
import { beforeRefusal, futureRefusal } from './days.ts'
import { all, inPhases, notBlind, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

/** Nobody but who decides writes what is decided (rule R69). */
const onlyDeciders: Permission = (state, actor) => {
  const decides = Object.values(state.decisions).some(({ deciderId }) => deciderId === actor.id)
  return decides ? null : refuse('only_decider', 'R69')
}

const mayDecide = all(onlyDeciders, inPhases('deciding', 'inFollowUp'), notBlind)

/** The decider's own words; the decision is then intended (rule R69). */
export const writeOutcome: Rule<'writeOutcome'> = {
  may: mayDecide,
  decide(state, { decisionId, outcome, reasons, reconsiderOn }, context) {
    const decision = ownDecision(state, context.actor, decisionId)
    if ('refusal' in decision) return decision
    if (isTaken(decision)) return no('decision_taken', 'R69')
    const words = collectWords(context)
    const written = { decisionId, outcome: words.put(outcome), reasons: words.put(reasons), reconsiderOn }
    return { events: [{ type: 'outcomeWritten', ...written }], texts: words.texts }
  },
}

/** Takes what was intended, once everybody who had to be consulted was (rule R71). */
export const takeDecision: Rule<'takeDecision'> = {
  may: mayDecide,
  decide(state, { decisionId, on, notFollowed, deviation }, context) {
    const decision = ownDecision(state, context.actor, decisionId)
    if ('refusal' in decision) return decision
    if (isTaken(decision)) return no('decision_taken', 'R69')
    if (decision.outcome === null) return no('outcome_missing', 'R71')
    const others = [...new Set(notFollowed)]
    const words = collectWords(context)
    const why = words.putOptional(deviation)
    const refusal =
      futureRefusal(on, context.now, 'R71') ??
      beforeRefusal(on, decision.former.at(-1)?.until ?? on, 'R71') ??
      consultedRefusal(decision, on) ??
      followingRefusal(decision, others)
    if (refusal !== null) return { refusal }
    if (others.length > 0 && why === null) return no('deviation_needed', 'R71')
    const taken = { decisionId, on, notFollowed: others, deviation: why }
    return { events: [{ type: 'decisionTaken', ...taken }], texts: words.texts }
  },
}

/** Intends anew: everyone is consulted and it is taken again; what stood before stays beside it (rules R71, R72). */
export const reconsiderDecision: Rule<'reconsiderDecision'> = {
  may: mayDecide,
  decide(state, { decisionId, on, outcome, reasons, reconsiderOn }, context) {
    const decision = ownDecision(state, context.actor, decisionId)
    if ('refusal' in decision) return decision
    if (decision.decidedOn === null) return no('decision_not_taken', 'R69')
    const refusal = futureRefusal(on, context.now, 'R71') ?? beforeRefusal(on, decision.decidedOn, 'R71')
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const written = { decisionId, on, outcome: words.put(outcome), reasons: words.put(reasons), reconsiderOn }
    return { events: [{ type: 'decisionReconsidered', ...written }], texts: words.texts }
  },
}

function ownDecision(state: ConferenceState, actor: Participant, id: string): KeyDecision | { refusal: Refusal } {
  const decision = visibleDecision(state, actor, id)
  if (decision === null) return { refusal: refuse('unknown_decision', 'R69') }
  return decision.deciderId === actor.id ? decision : { refusal: refuse('only_decider', 'R69') }
}

/** Everyone who had to be consulted was, and not after the day on which it is taken. */
function consultedRefusal({ consultations }: KeyDecision, on: string): Refusal | null {
  for (const consultation of consultations.filter(({ required }) => required)) {
    if (consultation.on === null) return refuse('advice_needed', 'R71', { who: consultation.who })
    const refusal = beforeRefusal(on, consultation.on, 'R71')
    if (refusal !== null) return refusal
  }
  return null
}

/** Only an advice that was given can be left unfollowed. */
function followingRefusal({ consultations }: KeyDecision, notFollowed: readonly ConsultationId[]): Refusal | null {
  for (const id of notFollowed) {
    const consultation = consultations.find((one) => one.id === id)
    if (consultation === undefined) return refuse('unknown_consultation', 'R71')
    if (consultation.advice === null) return refuse('advice_needed', 'R71', { who: consultation.who })
  }
  return null
}
