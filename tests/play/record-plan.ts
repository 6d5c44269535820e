import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { SupplementOfRecord } from '@rondom/shared/wire/record-closing.ts'
import type { ActionOfRecord } from '@rondom/shared/wire/record-plan.ts'
import {
  actionLine,
  consultationLine,
  decisionLine,
  historyLine,
  needLine,
  openNeedLine,
  type PlanSight,
  reflectionLine,
  summaryLine,
} from './plan-sight.ts'
import { called } from './record-names.ts'
import { adviceLine, amendedLine, takenLine } from './supplement-lines.ts'

/** What a record says of decisions, of who does what, and of the closing, in lines. */
export function planInRecord(record: ConferenceRecord): PlanSight {
  return {
    history: record.history.map(({ kind, on, text, source, notVisibleTo }) =>
      historyLine({ kind, on, text, source, notFor: notVisibleTo.map(called) }),
    ),
    decisions: record.decisions.map(({ decider, ...decision }) =>
      decisionLine({ ...decision, decider: called(decider) }),
    ),
    consultations: record.decisions.flatMap(({ question, consultations }) =>
      consultations.map((one) => consultationLine({ ...one, question, by: one.by && called(one.by) })),
    ),
    needs: record.needs.map(({ text, forWhom, members, adulthood }) =>
      needLine({ text, forWhom, members: members.map(called), isAdult: adulthood !== null }),
    ),
    actions: record.actions.map((action) => lineOfAction(record, action)),
    openNeeds: record.needs.flatMap(({ text, open }) =>
      open ? openNeedLine({ ...open, need: text, owner: called(open.owner) }) : [],
    ),
    followUpOn: record.support.followUpOn,
    reflections: record.reflections.map(({ by, ...reflection }) => reflectionLine({ ...reflection, by: called(by) })),
    marks: [],
    marksShown: (record.markSpread ?? []).length > 0,
    summaries: record.summaries.map((summary) =>
      summaryLine({
        ...{ members: summary.for.map(called), text: summary.text },
        approvedBy: summary.approvedBy && called(summary.approvedBy),
      }),
    ),
    withoutSummary: record.summariesMissing.map(({ member }) => called(member)),
    amendments: [],
  }
}

function lineOfAction({ needs }: ConferenceRecord, action: ActionOfRecord): string {
  const { what, dueOn, status, answer, owner, buddy, visibleSign } = action
  return actionLine({
    ...{ what, dueOn, status, sign: visibleSign, owner: called(owner), buddy: buddy && called(buddy) },
    needs: action.needIds.map((id) => needs.find((need) => need.id === id)?.text ?? '(behoefte niet ontvangen)'),
    answeredBy: answer && called(answer.by),
    recorded: answer?.recorded ?? false,
  })
}

/** What stands beside a record, in lines and in its order. */
export function supplementsIn({ supplements }: ConferenceRecord): string[] {
  return supplements.map(lineOfSupplement)
}

function lineOfSupplement(supplement: SupplementOfRecord): string {
  const by = supplement.by ? called(supplement.by) : 'niemand'
  switch (supplement.kind) {
    case 'adviceGiven':
      return adviceLine({ ...supplement, by })
    case 'decisionTaken':
      return takenLine({ ...supplement, by })
    case 'amendmentAdded': {
      const { amendmentKind, member, text } = supplement
      return amendedLine({ kind: amendmentKind, by, member: member && called(member), text })
    }
    default:
      return `${supplement.kind} hoort hier niet`
  }
}
