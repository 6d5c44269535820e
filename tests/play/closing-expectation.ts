import { type CaseReader, nameIn, type PlayedCase } from './case-shape.ts'
import { withoutSummary } from './filled-plan.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { keyWorkerOf } from './plan-people.ts'
import { amendmentLine, type PlanSight, reflectionLine, summaryLine } from './plan-sight.ts'
import { isOfTheTable, visibleAmendments, visibleReflections, visibleSummaries } from './visible-plan.ts'

type ClosingSight = Omit<
  PlanSight,
  'history' | 'decisions' | 'consultations' | 'needs' | 'actions' | 'openNeeds' | 'followUpOn'
>

/** Reflections, marks, summaries and amendments as this reader should see them at this moment (rules R84, R85, R87). */
export function expectedClosing(played: PlayedCase, reader: CaseReader, moment: Moment): ClosingSight {
  const nameOf = (id: string) => nameIn(played, id)
  const seesAll = isOfTheTable(reader) || reader.role === 'teamManager'
  const isEstablished = isFromMoment(moment, 'established')
  return {
    reflections: visibleReflections(played, reader, moment).map(({ byId, question, text }) =>
      reflectionLine({ by: nameOf(byId), question, text: text.trim(), shareable: false }),
    ),
    marks: isFromMoment(moment, 'reflected') ? [reader.name] : [],
    marksShown: isFromMoment(moment, 'shared') && isOfTheTable(reader),
    summaries: visibleSummaries(played, reader, moment).map(({ forIds, text }) =>
      summaryLine({ members: forIds.map(nameOf), text: text.trim(), approvedBy: nameOf(keyWorkerOf(played)) }),
    ),
    withoutSummary: isEstablished && seesAll ? withoutSummary(played).map(nameOf) : [],
    amendments: visibleAmendments(played, reader, moment).map(({ byId, kind, memberId, text }) =>
      amendmentLine({ kind, by: nameOf(byId), member: memberId ? nameOf(memberId) : null, text: text.trim() }),
    ),
  }
}
