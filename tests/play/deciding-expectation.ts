import type { CaseConsultation, CaseDecision } from './case-plan.ts'
import { type CaseReader, nameIn, type PlayedCase } from './case-shape.ts'
import type { Moment } from './moments.ts'
import { adviserOf, isTakenOn, laterDays, seatMeantBy } from './plan-people.ts'
import { consultationLine, decisionLine, type PlanSight } from './plan-sight.ts'
import { visibleDecisions } from './visible-plan.ts'

/**
 * Key decisions with their consultations as they stand at this moment: what is dated after the conference stays
 * intended until its day has come (decision M22).
 */
export function expectedDecisions(
  played: PlayedCase,
  reader: CaseReader,
  moment: Moment,
): Pick<PlanSight, 'decisions' | 'consultations'> {
  const day = today(played, moment)
  const decisions = visibleDecisions(played, reader, moment)
  return {
    decisions: decisions.map((decision) => lineOf(played, decision, day)),
    consultations: decisions.flatMap((decision) =>
      decision.consultations.map((one) => lineOfConsultation(played, decision, one, day)),
    ),
  }
}

/** The last day that has come at this moment. */
export function today(played: PlayedCase, moment: Moment): string {
  return (moment === 'supplemented' && laterDays(played).at(-1)) || played.conferenceOn
}

function lineOf(played: PlayedCase, decision: CaseDecision, day: string): string {
  const isTaken = isTakenOn(decision, day)
  return decisionLine({
    question: decision.question.trim(),
    decider: nameIn(played, decision.deciderId),
    authority: decision.authority,
    status: isTaken ? 'taken' : 'intended',
    outcome: decision.outcome.trim(),
    reasons: decision.reasons.trim(),
    decidedOn: isTaken ? decision.decidedOn : null,
    reconsiderOn: decision.reconsiderOn,
    deviation: isTaken ? (decision.deviation?.trim() ?? null) : null,
  })
}

function lineOfConsultation(played: PlayedCase, decision: CaseDecision, one: CaseConsultation, day: string): string {
  const isGiven = one.on <= day
  return consultationLine({
    ...{ question: decision.question.trim(), who: one.who, required: one.required },
    on: isGiven ? one.on : null,
    advice: isGiven ? one.advice.trim() : null,
    by: isGiven ? nameIn(played, adviserOf(played, decision, one)) : null,
    recorded: isGiven && seatMeantBy(played, one.who) === null,
    followed: isTakenOn(decision, day) ? (one.followed ?? true) : null,
  })
}
