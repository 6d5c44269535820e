import { type CaseReader, nameIn, type PlayedCase } from './case-shape.ts'
import { today } from './deciding-expectation.ts'
import type { Moment } from './moments.ts'
import { adviserOf, isTakenOn } from './plan-people.ts'
import { adviceLine, amendedLine, takenLine } from './supplement-lines.ts'
import { visibleAmendments, visibleDecisions } from './visible-plan.ts'

/** What should stand beside the record for this reader at this moment: all that came after it was established. */
export function expectedSupplements(played: PlayedCase, reader: CaseReader, moment: Moment): string[] {
  const { conferenceOn } = played
  const day = today(played, moment)
  const name = (id: string) => nameIn(played, id)
  return [
    ...visibleAmendments(played, reader, moment).map(({ byId, kind, memberId, text }) =>
      amendedLine({ kind, by: name(byId), member: memberId ? name(memberId) : null, text: text.trim() }),
    ),
    ...visibleDecisions(played, reader, moment).flatMap((decision) => {
      const question = decision.question.trim()
      const later = decision.consultations.filter(({ on }) => on > conferenceOn && on <= day)
      const advice = later.map((one) =>
        adviceLine({
          ...{ question, who: one.who, advice: one.advice.trim(), on: one.on },
          by: name(adviserOf(played, decision, one)),
        }),
      )
      const isLater = isTakenOn(decision, day) && !isTakenOn(decision, conferenceOn)
      const taken = takenLine({
        ...{ question, outcome: decision.outcome.trim(), reasons: decision.reasons.trim(), on: decision.decidedOn },
        ...{ deviation: decision.deviation?.trim() ?? null, by: name(decision.deciderId) },
      })
      return isLater ? [...advice, taken] : advice
    }),
  ]
}
