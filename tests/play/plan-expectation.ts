import { type CaseReader, nameIn, type PlayedCase } from './case-shape.ts'
import { expectedClosing } from './closing-expectation.ts'
import { expectedDecisions } from './deciding-expectation.ts'
import { isForAdulthood } from './filled-plan.ts'
import { isGivenInPerson } from './givers.ts'
import { knowsRestrictions } from './judging-parties.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { accepterOf, membersMeantBy } from './plan-people.ts'
import { actionLine, historyLine, needLine, openNeedLine, type PlanSight } from './plan-sight.ts'
import { visibleActions, visibleHistory, visibleNeeds } from './visible-plan.ts'

/** What this reader should see of decisions, plan and closing at this moment, from the case and the method alone. */
export function expectedPlan(played: PlayedCase, reader: CaseReader, moment: Moment): PlanSight {
  return {
    history: expectedHistory(played, reader, moment),
    ...expectedDecisions(played, reader, moment),
    ...expectedNeeds(played, reader, moment),
    followUpOn: isFromMoment(moment, 'planned') ? played.reviewOn : null,
    ...expectedClosing(played, reader, moment),
  }
}

function expectedHistory(played: PlayedCase, reader: CaseReader, moment: Moment): string[] {
  return visibleHistory(played, reader, moment).map(({ kind, on, text, source, notVisibleTo }) =>
    historyLine({
      ...{ kind, on, text: text.trim(), source },
      notFor: knowsRestrictions(reader) ? (notVisibleTo ?? []).map((id) => nameIn(played, id)) : [],
    }),
  )
}

function expectedNeeds(
  played: PlayedCase,
  reader: CaseReader,
  moment: Moment,
): Pick<PlanSight, 'needs' | 'actions' | 'openNeeds'> {
  const needs = visibleNeeds(played, reader, moment)
  const wordsOf = (id: string) => needs.find((need) => need.id === id)?.text.trim()
  return {
    needs: needs.map((need) =>
      needLine({
        ...{ text: need.text.trim(), forWhom: need.forWhom, isAdult: isForAdulthood(need) },
        members: membersMeantBy(played, need.forWhom).map((id) => nameIn(played, id)),
      }),
    ),
    actions: visibleActions(played, reader, moment).map((action) =>
      actionLine({
        ...{ what: action.what.trim(), dueOn: action.dueOn, sign: action.visibleSign.trim(), status: 'accepted' },
        owner: nameIn(played, action.ownerId),
        buddy: action.buddyId && nameIn(played, action.buddyId),
        needs: action.needIds.flatMap((id) => wordsOf(id) ?? []),
        answeredBy: nameIn(played, accepterOf(played, action.ownerId)),
        recorded: !isGivenInPerson(played, action.ownerId),
      }),
    ),
    openNeeds: played.openNeeds.flatMap(({ needId, bottleneck, reason, bridging, ownerId }) => {
      const need = wordsOf(needId)
      const owner = nameIn(played, ownerId)
      return need === undefined
        ? []
        : openNeedLine({ need, bottleneck, reason: reason.trim(), bridging: bridging.trim(), owner })
    }),
  }
}
