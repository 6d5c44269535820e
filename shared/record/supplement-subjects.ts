import type { EventOf } from '../domain/events.ts'
import type { ActionId, DecisionId, TextId } from '../domain/ids.ts'
import type { Named } from '../wire/record-values.ts'
import { namedAs, type Reading, sureWords, wordsOf } from './reading.ts'

/** Which decision something that happened later is about. */
export function onDecision(reading: Reading, decisionId: DecisionId): { decisionId: DecisionId; question: string } {
  const decision = reading.state.decisions[decisionId] ?? reading.state.established?.state.decisions[decisionId]
  return { decisionId, question: decision === undefined ? '' : sureWords(reading, decision.question) }
}

/** Which action something that happened later is about. */
export function onAction(
  reading: Reading,
  actionId: ActionId,
): { actionId: ActionId; what: string; owner: Named | null } {
  const action = reading.state.actions[actionId] ?? reading.state.established?.state.actions[actionId]
  if (action === undefined) return { actionId, what: '', owner: null }
  return { actionId, what: sureWords(reading, action.what), owner: namedAs(reading, action.ownerId) }
}

/** What was decided when a decision was taken: in the words it had then, whatever was decided since. */
export function takenThen(reading: Reading, event: EventOf<'decisionTaken'>, n: number) {
  const { decisionId, on, notFollowed, deviation } = event
  const decision = reading.state.decisions[decisionId]
  const { outcome, reasons } = wordingBefore(reading, decisionId, n)
  const unfollowed = decision?.consultations.filter(({ id }) => notFollowed.includes(id)) ?? []
  return {
    outcome: wordsOf(reading, outcome),
    reasons: wordsOf(reading, reasons),
    on,
    notFollowed: unfollowed.map(({ who }) => who),
    deviation: wordsOf(reading, deviation),
  }
}

type Wording = { outcome: TextId | null; reasons: TextId | null }

/** The last outcome that was written before event `n`. */
function wordingBefore({ state }: Reading, decisionId: DecisionId, n: number): Wording {
  const written = state.supplements.flatMap((numbered): Wording[] => {
    const { event } = numbered
    if (numbered.n >= n) return []
    if (event?.type !== 'outcomeWritten' && event?.type !== 'decisionReconsidered') return []
    return event.decisionId === decisionId ? [event] : []
  })
  return written.at(-1) ?? state.established?.state.decisions[decisionId] ?? { outcome: null, reasons: null }
}
