import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import {
  actionLine,
  amendmentLine,
  consultationLine,
  decisionLine,
  historyLine,
  needLine,
  openNeedLine,
  type PlanSight,
  reflectionLine,
  summaryLine,
} from './plan-sight.ts'
import { nameOf, type Texts, words } from './received-words.ts'

/** What a reader holds of decisions, of who does what, and of the closing, written in lines. */
export function observedPlan(state: ConferenceState, texts: Texts): PlanSight {
  const name = (id: string) => nameOf(state, id)
  const decisions = Object.values(state.decisions)
  return {
    history: Object.values(state.timeline).map(({ kind, on, text, source, notVisibleTo }) =>
      historyLine({ kind, on, text: words(texts, text), source, notFor: notVisibleTo.map(name) }),
    ),
    decisions: decisions.map((decision) => lineOfDecision(state, texts, decision)),
    consultations: decisions.flatMap((decision) =>
      decision.consultations.map((one) => lineOfConsultation(state, texts, decision, one)),
    ),
    needs: Object.values(state.needs).map(({ text, forWhom, memberIds, adulthood }) =>
      needLine({
        ...{ text: words(texts, text), forWhom: words(texts, forWhom) },
        ...{ members: memberIds.map(name), isAdult: adulthood !== null },
      }),
    ),
    actions: Object.values(state.actions).map((action) => lineOfAction(state, texts, action)),
    openNeeds: Object.values(state.openNeeds).map(({ needId, bottleneck, reason, bridging, ownerId }) =>
      openNeedLine({
        ...{ need: needWords(state, texts, needId), bottleneck, owner: name(ownerId) },
        ...{ reason: words(texts, reason), bridging: words(texts, bridging) },
      }),
    ),
    followUpOn: state.followUpOn,
    reflections: Object.values(state.reflections).map(({ by, question, text, shareable }) =>
      reflectionLine({ by: name(by), question, text: words(texts, text), shareable }),
    ),
    marks: Object.keys(state.marks).map(name),
    // An empty list says only that they were shared.
    marksShown: (state.markSpread ?? []).length > 0,
    summaries: Object.values(state.summaries).map(({ forIds, text, approvedBy }) =>
      summaryLine({
        ...{ members: forIds.map(name), text: words(texts, text) },
        approvedBy: approvedBy && name(approvedBy),
      }),
    ),
    withoutSummary: Object.keys(state.summariesMissing).map(name),
    amendments: Object.values(state.amendments).map(({ kind, by, memberId, text }) =>
      amendmentLine({ kind, by: name(by), member: memberId && name(memberId), text: words(texts, text) }),
    ),
  }
}

function lineOfDecision(state: ConferenceState, texts: Texts, decision: KeyDecision): string {
  const { question, deciderId, authority, status, decidedOn, reconsiderOn } = decision
  const { outcome, reasons, deviation } = decision
  return decisionLine({
    ...{ question: words(texts, question), decider: nameOf(state, deciderId), authority, status },
    ...{ outcome: outcome && words(texts, outcome), reasons: reasons && words(texts, reasons) },
    ...{ decidedOn, reconsiderOn, deviation: deviation && words(texts, deviation) },
  })
}

function lineOfConsultation(state: ConferenceState, texts: Texts, decision: KeyDecision, one: Consultation): string {
  const isTaken = decision.status === 'taken' || decision.status === 'reconsidered'
  return consultationLine({
    ...{ question: words(texts, decision.question), who: one.who, required: one.required, on: one.on },
    ...{ advice: one.advice && words(texts, one.advice), by: one.by && nameOf(state, one.by) },
    recorded: one.by !== null && one.by !== one.participantId,
    followed: isTaken ? !decision.notFollowed.includes(one.id) : null,
  })
}

function lineOfAction(state: ConferenceState, texts: Texts, action: Action): string {
  const { ownerId, buddyId, dueOn, needIds, status, answeredBy, recorded } = action
  return actionLine({
    ...{ what: words(texts, action.what), sign: words(texts, action.visibleSign), dueOn, status, recorded },
    ...{ owner: nameOf(state, ownerId), buddy: buddyId && nameOf(state, buddyId) },
    needs: needIds.map((id) => needWords(state, texts, id)),
    answeredBy: answeredBy && nameOf(state, answeredBy),
  })
}

function needWords(state: ConferenceState, texts: Texts, id: string): string {
  const need = state.needs[id]
  return need ? words(texts, need.text) : '(behoefte niet ontvangen)'
}
