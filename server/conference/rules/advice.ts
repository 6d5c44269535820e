import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type Consultation, isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, no, type Rule } from '../decision.ts'
import { visibleDecision, visibleDecisions } from '../decision-sight.ts'
import { hasLinkEnded, isAtTable } from '../people-at-table.ts'
import { futureRefusal } from './days.ts'
import { all, inPhases, notBlind, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

/** Who is consulted about a decision they can see, or decides one. */
const onlyConsulted: Permission = (state, actor) => {
  const isOfTheirs = visibleDecisions(state, actor).some(
    (decision) =>
      decision.deciderId === actor.id || decision.consultations.some(({ participantId }) => participantId === actor.id),
  )
  return isOfTheirs ? null : refuse('only_consulted', 'R70')
}

/** One's own advice; of who has no seat, written down by the decider (rule R70). */
export const giveAdvice: Rule<'giveAdvice'> = {
  may: all(onlyConsulted, inPhases('deciding', 'inFollowUp'), notBlind),
  decide(state, { decisionId, consultationId, advice, on }, context) {
    const { actor, now } = context
    const decision = visibleDecision(state, actor, decisionId)
    if (decision === null) return no('unknown_decision', 'R70')
    const consultation = decision.consultations.find(({ id }) => id === consultationId)
    if (consultation === undefined) return no('unknown_consultation', 'R70')
    const refusal = writerRefusal(state, decision, consultation, context) ?? futureRefusal(on, now, 'R70')
    if (refusal !== null) return { refusal }
    // What was weighed in a decision stays as it was weighed.
    if (isTaken(decision)) return no('decision_taken', 'R70')
    const words = collectWords(context)
    const given = { decisionId, consultationId, advice: words.put(advice), on, by: actor.id }
    return { events: [{ type: 'adviceGiven', ...given }], texts: words.texts }
  },
}

/** What was written down for you is yours to change; what somebody wrote themselves is nobody else's. */
function writerRefusal(
  state: ConferenceState,
  { deciderId }: KeyDecision,
  { participantId, by }: Consultation,
  { actor, now }: Context,
): Refusal | null {
  if (participantId === actor.id) return null
  if (deciderId !== actor.id || hasSeat(state, participantId, now)) return refuse('only_consulted', 'R70')
  return by === null || by === actor.id ? null : refuse('only_yourself', 'R70')
}

/** A member who is not at the table has no seat to advise from, nor a guest once the day is over. */
function hasSeat(state: ConferenceState, participantId: Consultation['participantId'], now: string): boolean {
  const consulted = participantId === null ? undefined : state.participants[participantId]
  if (consulted === undefined || hasLinkEnded(state, consulted, now)) return false
  return consulted.role !== 'familyMember' || isAtTable(consulted)
}
