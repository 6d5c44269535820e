import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { hasAuthority } from '@rondom/shared/domain/decision-authority.ts'
import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, happens, no, type Rule } from '../decision.ts'
import { typeOf } from './catalogue.ts'
import { consultationRefusal, keptConsultations, lostAdviceRefusal } from './consultations.ts'
import { all, inPhases, onlyFacilitator } from './permission.ts'
import { collectWords } from './words.ts'

type Input = CommandOf<'recordDecision'>['decision']

const mayPut = all(onlyFacilitator('R69'), inPhases('deciding', 'planning'))

/** The facilitator puts a key decision, or changes its question, decider or consultations (rules R68, R69). */
export const recordDecision: Rule<'recordDecision'> = {
  may: mayPut,
  decide(state, { decision: input }, context) {
    const existing = state.decisions[input.id]
    const refusal =
      changeRefusal(state, existing, input, context.texts) ??
      deciderRefusal(state, input) ??
      consultationRefusal(state, input) ??
      lostAdviceRefusal(existing, input)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const { id, typeId, question, deciderId, authority, legalFrame } = input
    const decision: KeyDecision = {
      ...{ id, typeId, deciderId, authority, legalFrame },
      question: words.put(question),
      consultations: keptConsultations(existing, input),
      ...writtenOf(existing),
    }
    return { events: [{ type: 'decisionRecorded', decision }], texts: words.texts }
  },
}

/**
 * A decision that was taken stands as it is. What its decider wrote is not made to go away by naming another, and
 * what was asked stays asked once somebody answered it.
 */
function changeRefusal(
  state: ConferenceState,
  existing: KeyDecision | undefined,
  { deciderId, typeId, question }: Input,
  texts: Context['texts'],
): Refusal | null {
  if (existing !== undefined) {
    if (isTaken(existing)) return refuse('decision_taken', 'R69')
    const losesWords = existing.outcome !== null && existing.deciderId !== deciderId
    const isAnswered = existing.outcome !== null || existing.consultations.some(({ advice }) => advice !== null)
    const asksElse = existing.typeId !== typeId || texts.get(existing.question) !== question
    return losesWords || (isAnswered && asksElse) ? refuse('already_written', 'R69') : null
  }
  const isFull = Object.keys(state.decisions).length >= LIMITS.decisions
  return isFull ? refuse('too_many', 'R68', { limit: LIMITS.decisions }) : null
}

/** One named decider, who has the authority that the type asks for. */
function deciderRefusal(state: ConferenceState, { typeId, deciderId }: Input): Refusal | null {
  const type = typeOf(state, typeId)
  if (type === null) return refuse('decision_type_unknown', 'R68')
  const decider = state.participants[deciderId]
  if (decider === undefined) return refuse('unknown_person', 'R68')
  return hasAuthority(type, decider, state.parties)
    ? null
    : refuse('decider_without_authority', 'R68', { name: decider.name })
}

/** What the decider wrote stays with a change of words. */
function writtenOf(
  existing: KeyDecision | undefined,
): Pick<
  KeyDecision,
  'status' | 'outcome' | 'reasons' | 'decidedOn' | 'reconsiderOn' | 'notFollowed' | 'deviation' | 'former'
> {
  const nothing = { decidedOn: null, notFollowed: [], deviation: null, former: [] }
  if (existing === undefined) {
    return { ...nothing, status: 'open', outcome: null, reasons: null, reconsiderOn: null }
  }
  const { status, outcome, reasons, reconsiderOn } = existing
  return { ...nothing, status, outcome, reasons, reconsiderOn }
}

/** Only while nobody has written anything for it: nothing that was advised or intended is made to go away. */
export const withdrawDecision: Rule<'withdrawDecision'> = {
  may: mayPut,
  decide(state, { decisionId }) {
    const decision = state.decisions[decisionId]
    if (decision === undefined) return no('unknown_decision', 'R69')
    if (isTaken(decision)) return no('decision_taken', 'R69')
    const isWritten = decision.outcome !== null || decision.consultations.some(({ advice }) => advice !== null)
    return isWritten ? no('already_written', 'R69') : happens({ type: 'decisionWithdrawn', decisionId })
  },
}
