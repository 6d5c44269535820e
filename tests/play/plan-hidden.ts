import type { CaseReader, PlayedCase } from './case-shape.ts'
import { today } from './deciding-expectation.ts'
import type { PartedTexts } from './judging-hidden.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { adviserOf } from './plan-people.ts'
import {
  visibleActions,
  visibleAmendments,
  visibleDecisions,
  visibleHistory,
  visibleNeeds,
  visibleReflections,
  visibleSummaries,
} from './visible-plan.ts'

interface Words {
  texts: string[]
  isShown: boolean
}

/** Words from the history to the record, parted in what this reader may have received by now and what not. */
export function planTexts(played: PlayedCase, reader: CaseReader, moment: Moment): PartedTexts {
  const parted: Words[] = [
    ...partedOf(played.timeline, visibleHistory(played, reader, moment), ({ text }) => [text]),
    ...decisionTexts(played, reader, moment),
    ...planned(played, reader, moment),
    ...(isFromMoment(moment, 'reflected')
      ? partedOf(played.reflection, visibleReflections(played, reader, moment), ({ text }) => [text])
      : []),
    ...(isFromMoment(moment, 'established')
      ? partedOf(played.familySummaries, visibleSummaries(played, reader, moment), ({ text }) => [text])
      : []),
    ...(isFromMoment(moment, 'amended')
      ? partedOf(played.amendments, visibleAmendments(played, reader, moment), ({ text }) => [text])
      : []),
  ]
  return {
    shown: parted.filter(({ isShown }) => isShown).flatMap(({ texts }) => texts),
    hidden: parted.filter(({ isShown }) => !isShown).flatMap(({ texts }) => texts),
  }
}

/** Advice that was not given yet exists nowhere but with who will give it. */
function decisionTexts(played: PlayedCase, reader: CaseReader, moment: Moment): Words[] {
  if (!isFromMoment(moment, 'decided')) return []
  const visible = visibleDecisions(played, reader, moment)
  const day = today(played, moment)
  return played.keyDecisions.flatMap((decision) => {
    const isShown = visible.includes(decision)
    return [
      { texts: [decision.question, decision.outcome, decision.reasons], isShown },
      ...decision.consultations.map((one) => ({
        texts: [one.advice],
        isShown: one.on <= day && (isShown || adviserOf(played, decision, one) === reader.id),
      })),
    ]
  })
}

function planned(played: PlayedCase, reader: CaseReader, moment: Moment): Words[] {
  if (!isFromMoment(moment, 'planned')) return []
  const needs = visibleNeeds(played, reader, moment)
  const opened = played.openNeeds.filter(({ needId }) => needs.some(({ id }) => id === needId))
  return [
    ...partedOf(played.needs, needs, ({ text }) => [text]),
    ...partedOf(played.actions, visibleActions(played, reader, moment), ({ what, visibleSign }) => [what, visibleSign]),
    ...partedOf(played.openNeeds, opened, ({ reason, bridging }) => [reason, bridging]),
  ]
}

function partedOf<T>(all: readonly T[], visible: readonly T[], textsOf: (one: T) => string[]): Words[] {
  return all.map((one) => ({ texts: textsOf(one), isShown: visible.includes(one) }))
}
