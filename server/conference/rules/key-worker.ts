import { dayAfter, dayAt } from '@rondom/shared/domain/calendar.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { visibleDecision } from '../decision-sight.ts'
import { typeOf } from './catalogue.ts'
import { beforeRefusal } from './days.ts'
import { all, inPhases, notBlind, type Permission } from './permission.ts'

/** The facilitator, or who decided that the key worker changes. */
const onlyFacilitatorAndDeciders: Permission = (state, actor) => {
  const mayCarryOut =
    actor.role === 'facilitator' ||
    Object.values(state.decisions).some(
      (decision) => decision.deciderId === actor.id && isAboutKeyWorker(state, decision),
    )
  return mayCarryOut ? null : refuse('only_facilitator', 'R74')
}

/** Carries out a taken decision about the key worker; there is no other way (rules R8, R74). */
export const changeKeyWorker: Rule<'changeKeyWorker'> = {
  may: all(onlyFacilitatorAndDeciders, inPhases('deciding', 'closing'), notBlind),
  decide(state, { decisionId, to, overlapUntil }, { actor, now }) {
    const decision = visibleDecision(state, actor, decisionId)
    if (decision === null) return no('unknown_decision', 'R74')
    if (actor.role !== 'facilitator' && decision.deciderId !== actor.id) return no('only_decider', 'R74')
    const refusal =
      decisionRefusal(state, decision) ??
      personRefusal(state, to) ??
      beforeRefusal(overlapUntil, dayAfter(dayAt(new Date(now))), 'R74')
    if (refusal !== null) return { refusal }
    const from = Object.values(state.participants).find(({ role }) => role === 'keyWorker')
    if (from === undefined) return no('unknown_person', 'R74')
    return happens({ type: 'keyWorkerChanged', decisionId, from: from.id, to, overlapUntil })
  },
}

/** Taken, about the key worker, and with the family asked; each time it was taken it is carried out once. */
function decisionRefusal(state: ConferenceState, decision: KeyDecision): Refusal | null {
  const isFamilyAsked = decision.consultations.some(({ kind, on }) => kind === 'family' && on !== null)
  if (!isAboutKeyWorker(state, decision) || !isTaken(decision) || !isFamilyAsked) {
    return refuse('key_worker_decision_needed', 'R74')
  }
  const done = state.keyWorkerChanges.filter(({ decisionId }) => decisionId === decision.id)
  return done.length > decision.former.length ? refuse('already_done', 'R74') : null
}

function isAboutKeyWorker(state: ConferenceState, { typeId }: KeyDecision): boolean {
  return typeOf(state, typeId)?.subject === 'key_worker'
}

/** A professional of a party who is in. */
function personRefusal(state: ConferenceState, to: ParticipantId): Refusal | null {
  const person = state.participants[to]
  if (person === undefined) return refuse('unknown_person', 'R74')
  const isFit = person.role === 'professional' && person.partyId !== null && person.admission === 'admitted'
  return isFit ? null : refuse('not_allowed', 'R74')
}
